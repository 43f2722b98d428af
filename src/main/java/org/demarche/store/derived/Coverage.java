package org.demarche.store.derived;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.demarche.ontology.DEMARCHE;

/**
 * Which mentions stand within the words of each statement that takes a position, and in which cells
 * articles, statements and positions are.
 */
final class Coverage {
  private static final Pattern OFFSET = Pattern.compile("\\d{1,9}");

  private static final Node IN_CELL = DEMARCHE.inCell.asNode();

  /** Of what a graph has one of these something follows. */
  private static final List<Node> TELLING =
      List.of(
          RDF.type.asNode(),
          DEMARCHE.takes.asNode(),
          DEMARCHE.speaker.asNode(),
          DEMARCHE.holder.asNode());

  private final DatasetGraph data;
  private final Set<Triple> before = new HashSet<>();
  private final Set<Triple> after = new HashSet<>();

  Coverage(DatasetGraph data) {
    this.data = data;
  }

  void add(OneGraph graph) {
    after.addAll(of(graph));
  }

  void subtract(OneGraph graph) {
    before.addAll(of(graph));
  }

  /** Writes what has changed so far. */
  void settle() {
    for (Triple fact : before) {
      if (!after.contains(fact) && !isToldStill(fact)) {
        data.delete(Quad.create(DerivedGraphs.COVERAGE, fact));
      }
    }
    for (Triple fact : after) {
      if (!before.contains(fact)) {
        data.add(Quad.create(DerivedGraphs.COVERAGE, fact));
      }
    }
    before.clear();
    after.clear();
  }

  /** Whether another graph says the same of the same thing, as no two articles do. */
  private boolean isToldStill(Triple fact) {
    return TELLING.stream()
        .flatMap(
            it ->
                Iter.iter(data.find(Node.ANY, fact.getSubject(), it, Node.ANY))
                    .map(Quad::getGraph)
                    .toList()
                    .stream())
        .distinct()
        .anyMatch(it -> of(OneGraph.read(data, it)).contains(fact));
  }

  private static Set<Triple> of(OneGraph graph) {
    Set<Node> statements = graph.all(DEMARCHE.takes).keySet();
    Map<Node, TreeMap<Integer, Set<Node>>> mentions =
        statements.isEmpty() ? Map.of() : mentions(graph);
    Set<Triple> facts = new HashSet<>();
    for (Node statement : statements) {
      for (Node article : graph.values(statement, DEMARCHE.inArticle)) {
        within(graph, statement, mentions.getOrDefault(article, new TreeMap<>()))
            .forEach(it -> facts.add(Triple.create(statement, DEMARCHE.covers.asNode(), it)));
      }
    }
    Cells.of(graph, (thing, cell) -> facts.add(Triple.create(thing, IN_CELL, cell.thing())));
    return facts;
  }

  /** Those that denote somebody, by article and beginning. */
  private static Map<Node, TreeMap<Integer, Set<Node>>> mentions(OneGraph graph) {
    Map<Node, TreeMap<Integer, Set<Node>>> mentions = new HashMap<>();
    for (Node mention : graph.all(DEMARCHE.denotes).keySet()) {
      Optional<Integer> start = offset(graph, mention, OA.start);
      for (Node article : graph.values(mention, DEMARCHE.inArticle)) {
        start.ifPresent(
            at ->
                mentions
                    .computeIfAbsent(article, it -> new TreeMap<>())
                    .computeIfAbsent(at, it -> new HashSet<>())
                    .add(mention));
      }
    }
    return mentions;
  }

  private static List<Node> within(
      OneGraph graph, Node statement, TreeMap<Integer, Set<Node>> mentions) {
    int start = offset(graph, statement, OA.start).orElse(0);
    int end = offset(graph, statement, OA.end).orElse(0);
    return mentions.subMap(start, Math.max(start, end)).values().stream()
        .flatMap(Set::stream)
        .filter(it -> statement.isURI() && it.isURI())
        .filter(it -> offset(graph, it, OA.end).filter(last -> last <= end).isPresent())
        .toList();
  }

  private static Optional<Integer> offset(OneGraph graph, Node thing, Property property) {
    return graph
        .first(thing, property)
        .filter(it -> it.isLiteral() && OFFSET.matcher(it.getLiteralLexicalForm()).matches())
        .map(it -> Integer.parseInt(it.getLiteralLexicalForm()));
  }
}
