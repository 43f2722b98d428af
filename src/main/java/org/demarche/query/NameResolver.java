package org.demarche.query;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.demarche.model.InputException;

/** Finds what the user means by a name: an actor, a region, a demand, an issue or an article. */
final class NameResolver {
  private static final String PREFIXES =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      """;

  /** Every name that something of the kind has; few enough to look through in memory. */
  private static final String NAMES =
      PREFIXES
          + """
      SELECT DISTINCT ?thing ?name WHERE {
        VALUES ?property { skos:prefLabel skos:altLabel skos:notation schema:name
                           schema:alternateName }
        ?thing ?property ?name
      }
      """;

  private static final String IDENTIFIERS =
      PREFIXES + "SELECT DISTINCT ?thing ?name WHERE { ?thing schema:identifier ?name }";

  private final Source source;

  NameResolver(Source source) {
    this.source = source;
  }

  /** All that bear the name, in the order of their IRIs; at least one. */
  List<Node> resolve(Parameter parameter, String text) {
    if (text.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"]+") && text.contains("//")) {
      Node iri = NodeFactory.createURI(text);
      if (parameter.type() != Parameter.Type.ARTICLE) {
        return List.of(iri);
      }
    }
    TreeMap<String, String> found = new TreeMap<>();
    List<String> names = new ArrayList<>();
    String lookup = parameter.type() == Parameter.Type.ARTICLE ? IDENTIFIERS : NAMES;
    Query query = QueryFactory.create(lookup);
    try (QueryExec execution = source.execution(query)) {
      RowSet rows = execution.select();
      rows.forEach(
          row -> {
            String name = PlainText.of(row.get("name"));
            String thing = PlainText.of(row.get("thing"));
            if (name.equalsIgnoreCase(text) || thing.equals(text)) {
              found.put(thing, name);
            } else {
              names.add(name);
            }
          });
    }
    if (found.isEmpty()) {
      throw unknown(parameter, text, names);
    }
    return found.keySet().stream().map(NodeFactory::createURI).toList();
  }

  private static InputException unknown(Parameter parameter, String text, List<String> names) {
    List<String> near = NearNames.of(text, names.stream().distinct().toList());
    return new InputException(
        "unknown-name: %s: nothing in the store is called '%s'%s"
            .formatted(
                parameter.name(),
                text,
                near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
  }
}
