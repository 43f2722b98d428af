package org.demarche.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Asks a source small questions, of patterns written with the prefixes dem, schema and skos. */
record LookUp(Source source) {
  private static final String SELECT =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      PREFIX dem: <https://w3id.org/demarche/ns#>
      PREFIX text: <http://jena.apache.org/text#>
      SELECT DISTINCT ?%s WHERE { %s }
      """;

  /** Whether nothing fits the pattern. */
  boolean isEmpty(String pattern) {
    Query query = query("thing", pattern);
    query.setLimit(1);
    return rows(query).isEmpty();
  }

  /** Whether nothing fits the pattern where a variable has one of these values. */
  boolean isEmpty(String pattern, String bound, Collection<Node> values) {
    Query query = query(bound, pattern);
    new GivenValues().add(bound, values).putInto(query);
    query.setLimit(1);
    return rows(query).isEmpty();
  }

  /** All values of a variable, sorted. */
  Set<String> all(String variable, String pattern) {
    return texts(variable, rows(query(variable, pattern)));
  }

  /** Those where another variable, or the same, has one of these values. */
  Set<String> all(String variable, String pattern, String bound, Collection<Node> values) {
    Query query = query(variable, pattern);
    new GivenValues().add(bound, values).putInto(query);
    return texts(variable, rows(query));
  }

  /** The rows of several variables, written {@code a ?b}. */
  List<Binding> rows(String variables, String pattern) {
    return rows(query(variables, pattern));
  }

  static Query query(String variables, String pattern) {
    return QueryFactory.create(SELECT.formatted(variables, pattern));
  }

  List<Binding> rows(Query query) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec execution = source.execution(query)) {
      execution.select().forEach(rows::add);
    }
    return rows;
  }

  private static Set<String> texts(String variable, List<Binding> rows) {
    Set<String> texts = new TreeSet<>();
    rows.forEach(row -> texts.add(PlainText.of(row.get(variable))));
    return texts;
  }
}
