package org.demarche.store.derived;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/** By which names a thing is asked for, and by which label, Wikidata item and issue it is shown. */
final class ShownNames implements Derivation {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Node LABEL = SKOS.prefLabel.asNode();
  private static final Node KEY = DEMARCHE.nameKey.asNode();
  private static final Node SHOWN = DEMARCHE.shownAs.asNode();
  private static final Node ITEM = DEMARCHE.shownItem.asNode();
  private static final Node ISSUE = DEMARCHE.shownIssue.asNode();
  private static final Node BROADER = SKOS.broader.asNode();

  private static final List<Node> NAMES =
      nodes(
          SKOS.prefLabel,
          SKOS.altLabel,
          SKOS.notation,
          SchemaDO.name,
          SchemaDO.alternateName,
          DEMARCHE.curatedLabel);

  private static final List<Node> ITEMS = nodes(SchemaDO.sameAs, SKOS.exactMatch);

  @Override
  public Node graph() {
    return DerivedGraphs.NAMES;
  }

  @Override
  public List<Node> properties() {
    return Stream.of(NAMES, ITEMS, List.of(BROADER)).flatMap(List::stream).toList();
  }

  @Override
  public Node about(Triple triple) {
    return triple.getSubject();
  }

  /**
   * A triple that is there must not come before what is shown, nor lack its key; of one that is
   * gone nothing may be left.
   */
  @Override
  public boolean isSettled(DatasetGraph data, Triple triple) {
    Node thing = triple.getSubject();
    boolean there = data.contains(Node.ANY, thing, triple.getPredicate(), triple.getObject());
    return told(thing, triple)
        .allMatch(
            fact -> there ? isCovered(data, fact) : !data.contains(Quad.create(graph(), fact)));
  }

  private boolean isCovered(DatasetGraph data, Triple fact) {
    if (fact.getPredicate().equals(KEY)) {
      return data.contains(Quad.create(graph(), fact));
    }
    Iterator<Quad> shown = data.find(graph(), fact.getSubject(), fact.getPredicate(), Node.ANY);
    return Iter.anyMatch(shown, it -> text(it.getObject()).compareTo(text(fact.getObject())) <= 0);
  }

  @Override
  public Set<Triple> of(DatasetGraph data, Node thing) {
    TreeSet<String> labels = new TreeSet<>();
    TreeSet<String> items = new TreeSet<>();
    TreeSet<String> issues = new TreeSet<>();
    Map<Node, TreeSet<String>> shown = Map.of(SHOWN, labels, ITEM, items, ISSUE, issues);
    Set<Triple> facts = new HashSet<>();
    for (Node property : properties()) {
      data.find(Node.ANY, thing, property, Node.ANY)
          .forEachRemaining(
              quad ->
                  told(thing, quad.asTriple())
                      .forEach(
                          fact -> {
                            if (fact.getPredicate().equals(KEY)) {
                              facts.add(fact);
                            } else {
                              shown.get(fact.getPredicate()).add(text(fact.getObject()));
                            }
                          }));
    }
    first(labels).ifPresent(it -> facts.add(Triple.create(thing, SHOWN, literal(it))));
    first(items).ifPresent(it -> facts.add(Triple.create(thing, ITEM, NodeFactory.createURI(it))));
    first(issues)
        .ifPresent(it -> facts.add(Triple.create(thing, ISSUE, NodeFactory.createURI(it))));
    return facts;
  }

  /** What one triple tells by itself. */
  private static Stream<Triple> told(Node thing, Triple triple) {
    Node value = triple.getObject();
    if (ITEMS.contains(triple.getPredicate())) {
      boolean item = value.isURI() && value.getURI().startsWith(WIKIDATA);
      return item ? Stream.of(Triple.create(thing, ITEM, value)) : Stream.empty();
    }
    if (triple.getPredicate().equals(BROADER)) {
      return value.isURI() ? Stream.of(Triple.create(thing, ISSUE, value)) : Stream.empty();
    }
    if (!value.isLiteral()) {
      return Stream.empty();
    }
    boolean shown = triple.getPredicate().equals(LABEL) && isPlainOrEnglish(value);
    return shown
        ? Stream.concat(
            keys(thing, value), Stream.of(Triple.create(thing, SHOWN, literal(text(value)))))
        : keys(thing, value);
  }

  /** One, or two where people may leave accents out. */
  private static Stream<Triple> keys(Node thing, Node name) {
    return Stream.of(NameFold.of(text(name)), NameFold.plain(text(name)))
        .distinct()
        .map(key -> Triple.create(thing, KEY, literal(key)));
  }

  private static boolean isPlainOrEnglish(Node label) {
    return label.getLiteralLanguage().isEmpty() || label.getLiteralLanguage().equals("en");
  }

  private static Optional<String> first(TreeSet<String> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.first());
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static List<Node> nodes(Property... properties) {
    return Stream.of(properties).map(Property::asNode).toList();
  }
}
