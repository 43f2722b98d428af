package org.demarche.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Answers a query a few articles at a time, so that its first rows come at once and it takes no
 * more memory in a large store.
 *
 * <p>Rows stay what and where they are: the query sorts by the article's identifier first, and each
 * part has all that is sorted among itself.
 */
final class ByArticle {
  /**
   * How many articles are asked for together at last: enough that preparing a query is little of
   * it. It begins with one, for the sake of the first row, and doubles.
   */
  private static final int TOGETHER = 32;

  private static final String IDENTIFIERS = "?thing schema:identifier ?name";

  private final Query query;
  private final String article;

  private ByArticle(Query query, String article) {
    this.query = query;
    this.article = article;
  }

  /** How to, where the query sorts by articles and nothing is chosen. */
  static Optional<ByArticle> of(NamedQuery named, Query bound, Map<String, String> given) {
    return named.parameters().stream()
        .filter(it -> it.type() == Parameter.Type.ARTICLE && nothingIsChosen(named, given))
        .map(Parameter::variable)
        .filter(it -> canBeDivided(bound, it))
        .findFirst()
        .map(it -> new ByArticle(bound, it));
  }

  /** A query that starts from an actor or a demand does not look at all articles. */
  private static boolean nothingIsChosen(NamedQuery named, Map<String, String> given) {
    return named.parameters().stream()
        .noneMatch(it -> it.type().isThing() && given.containsKey(it.name()));
  }

  private static boolean canBeDivided(Query query, String article) {
    return query.isSelectType()
        && !query.hasGroupBy()
        && !query.hasLimit()
        && !query.hasOffset()
        && !query.hasAggregators()
        && query.getOrderBy() != null
        && isIdentifier(query, article, query.getOrderBy().get(0));
  }

  private static boolean isIdentifier(Query query, String article, SortCondition first) {
    return first.getExpression() instanceof ExprVar sorted
        && first.getDirection() != Query.ORDER_DESCENDING
        && query.getQueryPattern() instanceof ElementGroup group
        && group.getElements().stream()
            .anyMatch(element -> identifies(element, Var.alloc(article), sorted.asVar()));
  }

  private static boolean identifies(Element element, Var article, Var identifier) {
    if (element instanceof ElementPathBlock block) {
      for (Iterator<TriplePath> triples = block.patternElts(); triples.hasNext(); ) {
        TriplePath triple = triples.next();
        if (triple.isTriple()
            && triple.getSubject().equals(article)
            && triple.getPredicate().equals(SchemaDO.identifier.asNode())
            && triple.getObject().equals(identifier)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The queries that answer it one after the other. */
  Iterator<Query> parts(Source source) {
    List<Binding> rows = new LookUp(source).rows("thing ?name", IDENTIFIERS);
    boolean named = rows.stream().allMatch(row -> row.get("thing").isURI());
    return named ? groups(rows).stream().map(this::part).iterator() : List.of(query).iterator();
  }

  private Query part(Collection<Node> articles) {
    Query part = query.cloneQuery();
    new GivenValues().add(article, articles).putInto(part);
    return part;
  }

  /** All articles by identifier; those with the same one stay together. */
  private static List<List<Node>> groups(List<Binding> rows) {
    Map<String, List<Node>> byIdentifier = new TreeMap<>();
    rows.forEach(
        row ->
            byIdentifier
                .computeIfAbsent(PlainText.of(row.get("name")), it -> new ArrayList<>())
                .add(row.get("thing")));
    List<List<Node>> groups = new ArrayList<>();
    List<Node> group = new ArrayList<>();
    int most = 1;
    for (List<Node> articles : byIdentifier.values()) {
      if (group.size() >= most) {
        most = Math.min(2 * most, TOGETHER);
        group = new ArrayList<>();
      }
      if (group.isEmpty()) {
        groups.add(group);
      }
      group.addAll(articles);
    }
    return groups;
  }
}
