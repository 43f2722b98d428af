package org.demarche.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/**
 * Answers a query a few articles at a time, so that its first rows come at once and it takes no
 * more memory in a large store.
 *
 * <p>Rows stay what and where they are: the query sorts by the article's identifier first, and each
 * part has all that is sorted among itself. Where an actor or a demand is chosen, parts are made of
 * what the articles say of it rather than of all that is in them.
 */
final class ByArticle {
  /**
   * How much is asked for together at last, articles or things in them: enough that preparing a
   * query is little of it. It begins with little, for the sake of the first row, and grows.
   */
  private static final int ARTICLES = 32;

  private static final int THINGS = 2048;
  private static final int FIRST_THINGS = 64;

  private static final String IDENTIFIERS = "?thing schema:identifier ?name";

  private final Query query;
  private final String article;
  private final String identifier;
  private final Optional<String> thing;

  /**
   * @param thing the variable of what is in the article, where parts are made of that
   */
  private ByArticle(Query query, String article, String identifier, Optional<String> thing) {
    this.query = query;
    this.article = article;
    this.identifier = identifier;
    this.thing = thing;
  }

  /** How to, where the query sorts by articles and none is chosen. */
  static Optional<ByArticle> of(NamedQuery named, Query bound, Arguments given) {
    return named.parameters().stream()
        .filter(it -> it.type() == Parameter.Type.ARTICLE && !given.has(it.name()))
        .filter(it -> canBeDivided(bound))
        .flatMap(it -> of(bound, it.variable(), somethingIsChosen(named, given)).stream())
        .findFirst();
  }

  private static Optional<ByArticle> of(Query query, String article, boolean chosen) {
    Optional<String> identifier =
        sortedFirst(query)
            .filter(
                it ->
                    required(query)
                        .anyMatch(
                            triple ->
                                subject(triple, SchemaDO.identifier.asNode(), it)
                                    .equals(Optional.of(article))));
    Optional<String> thing =
        required(query)
            .flatMap(it -> subject(it, DEMARCHE.inArticle.asNode(), article).stream())
            .findFirst();
    return chosen && thing.isEmpty()
        ? Optional.empty()
        : identifier.map(it -> new ByArticle(query, article, it, thing.filter(any -> chosen)));
  }

  /** A query that starts from an actor or a demand does not look at all articles. */
  private static boolean somethingIsChosen(NamedQuery named, Arguments given) {
    return named.parameters().stream().anyMatch(it -> it.type().isThing() && given.has(it.name()));
  }

  private static boolean canBeDivided(Query query) {
    return query.isSelectType()
        && !query.hasGroupBy()
        && !query.hasLimit()
        && !query.hasOffset()
        && !query.hasAggregators()
        && query.getOrderBy() != null;
  }

  private static Optional<String> sortedFirst(Query query) {
    SortCondition first = query.getOrderBy().get(0);
    return first.getExpression() instanceof ExprVar sorted
            && first.getDirection() != Query.ORDER_DESCENDING
        ? Optional.of(sorted.getVarName())
        : Optional.empty();
  }

  /** The triples that every row needs. */
  private static Stream<TriplePath> required(Query query) {
    return elements(query)
        .filter(ElementPathBlock.class::isInstance)
        .flatMap(it -> ((ElementPathBlock) it).getPattern().getList().stream());
  }

  private static Stream<Element> elements(Query query) {
    return query.getQueryPattern() instanceof ElementGroup group
        ? group.getElements().stream()
        : Stream.of(query.getQueryPattern());
  }

  /** The variable that is the subject of such a triple. */
  private static Optional<String> subject(TriplePath triple, Node property, String object) {
    return triple.isTriple()
            && property.equals(triple.getPredicate())
            && Var.alloc(object).equals(triple.getObject())
            && triple.getSubject() instanceof Var subject
        ? Optional.of(subject.getVarName())
        : Optional.empty();
  }

  /** The queries that answer it one after the other. */
  Iterator<Query> parts(Source source) {
    LookUp lookUp = new LookUp(source);
    List<Binding> rows =
        thing.isPresent() ? lookUp.rows(things()) : lookUp.rows("thing ?name", IDENTIFIERS);
    String divided = thing.orElse("thing");
    boolean named = rows.stream().allMatch(row -> row.get(divided).isURI());
    return named
        ? groups(rows, divided).stream().map(this::part).iterator()
        : List.of(query).iterator();
  }

  /** Asks what there is to tell, and of which articles; may find more than the query does. */
  private Query things() {
    List<TriplePath> required = required(query).toList();
    ElementGroup pattern = new ElementGroup();
    elements(query).filter(ElementData.class::isInstance).forEach(pattern::addElement);
    ElementPathBlock block = new ElementPathBlock();
    required.stream().filter(it -> leadsOn(it, required)).forEach(block::addTriple);
    pattern.addElement(block);
    Query asked = new Query(query.getPrologue());
    asked.setQuerySelectType();
    asked.setDistinct(true);
    asked.addResultVar(thing.orElseThrow());
    asked.addResultVar(identifier);
    asked.setQueryPattern(pattern);
    return asked;
  }

  /** Whether a triple does more than tell one thing of its subject. */
  private boolean leadsOn(TriplePath triple, List<TriplePath> required) {
    Node object = triple.getObject();
    return !object.isVariable()
        || object.getName().equals(identifier)
        || elements(query)
            .filter(ElementData.class::isInstance)
            .anyMatch(it -> ((ElementData) it).getVars().contains(Var.alloc(object)))
        || required.stream().anyMatch(it -> object.equals(it.getSubject()));
  }

  private Query part(Collection<Node> things) {
    Query part = query.cloneQuery();
    new GivenValues().add(thing.orElse(article), things).putInto(part);
    return part;
  }

  /** All by the identifiers of articles; what has the same one stays together. */
  private List<List<Node>> groups(List<Binding> rows, String divided) {
    String name = thing.isPresent() ? identifier : "name";
    Map<String, List<Node>> byIdentifier = new TreeMap<>();
    rows.forEach(
        row ->
            byIdentifier
                .computeIfAbsent(PlainText.of(row.get(name)), it -> new ArrayList<>())
                .add(row.get(divided)));
    List<List<Node>> groups = new ArrayList<>();
    List<Node> group = new ArrayList<>();
    int most = thing.isPresent() ? FIRST_THINGS : 1;
    for (List<Node> those : byIdentifier.values()) {
      if (group.size() >= most) {
        most = thing.isPresent() ? Math.min(8 * most, THINGS) : Math.min(2 * most, ARTICLES);
        group = new ArrayList<>();
      }
      if (group.isEmpty()) {
        groups.add(group);
      }
      group.addAll(those);
    }
    return groups;
  }
}
