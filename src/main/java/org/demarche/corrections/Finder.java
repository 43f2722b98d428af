package org.demarche.corrections;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.demarche.corrections.Correction.Aspect;
import org.demarche.corrections.Correction.Thing;
import org.demarche.ontology.DEMARCHE;

/** Finds in an article's graph, as it was extracted, what a correction is about. */
final class Finder {
  private final Graph graph;

  Finder(Graph graph) {
    this.graph = graph;
  }

  /** A statement or position of the graph. */
  private record Found(Node node, Thing thing) {}

  /** What a node of the graph is; empty where it is neither statement nor position. */
  Optional<Thing> thing(Node node, String article) {
    boolean position = isA(node, DEMARCHE.Position.asNode());
    if (!position && !isA(node, DEMARCHE.Statement.asNode())) {
      return Optional.empty();
    }
    Node place = position ? value(node, DEMARCHE.evidence).orElse(node) : node;
    return Optional.of(
        new Thing(
            article,
            number(place, OA.start),
            number(place, OA.end),
            text(value(place, position ? OA.exact : DEMARCHE.text)),
            text(value(node, position ? DEMARCHE.holder : DEMARCHE.speaker)),
            value(node, DEMARCHE.on).map(Node::toString)));
  }

  /** Its stance, where it is a position. */
  Optional<String> stance(Node node) {
    return value(node, DEMARCHE.stance).map(Node::toString);
  }

  /** One thing, or several alike of which it says that there are none. */
  List<Node> find(Correction correction) {
    Thing wanted = correction.thing();
    List<Found> worded = worded(wanted);
    List<Found> there = worded.stream().filter(it -> it.thing().start() == wanted.start()).toList();
    List<Found> candidates = there.isEmpty() && inOnePlace(worded) ? worded : there;
    boolean lone = candidates.size() == 1 && !wanted.isPosition();
    int least = correction.aspect() == Aspect.RIGHT ? full(wanted) : lone ? 0 : 1;
    int best = candidates.stream().mapToInt(it -> likeness(it, wanted)).max().orElse(-1);
    return candidates.stream()
        .filter(it -> likeness(it, wanted) == best && best >= least)
        .filter(it -> isAsRight(it, correction))
        .map(Found::node)
        .sorted(Comparator.comparing(Node::toString))
        .limit(correction.aspect() == Aspect.NONE ? Long.MAX_VALUE : 1)
        .toList();
  }

  private static int full(Thing thing) {
    return thing.isPosition() ? 2 : 1;
  }

  /** How much of who and what is as it was. */
  private static int likeness(Found found, Thing wanted) {
    int actor = found.thing().actor().equals(wanted.actor()) ? 1 : 0;
    boolean demand = wanted.isPosition() && found.thing().demand().equals(wanted.demand());
    return actor + (demand ? 1 : 0);
  }

  /** What was right has the same stance still. */
  private boolean isAsRight(Found found, Correction correction) {
    return correction.aspect() != Aspect.RIGHT || stance(found.node()).equals(correction.value());
  }

  private static boolean inOnePlace(List<Found> found) {
    return found.stream().map(it -> it.thing().start()).distinct().count() == 1;
  }

  private List<Found> worded(Thing wanted) {
    Node words = NodeFactory.createLiteralString(wanted.words());
    Stream<Node> nodes =
        wanted.isPosition()
            ? subjects(OA.exact, words).flatMap(it -> subjects(DEMARCHE.evidence, it))
            : subjects(DEMARCHE.text, words);
    return nodes
        .flatMap(it -> thing(it, wanted.article()).map(thing -> new Found(it, thing)).stream())
        .filter(it -> it.thing().isPosition() == wanted.isPosition())
        .toList();
  }

  private Stream<Node> subjects(Property property, Node value) {
    return graph
        .find(Node.ANY, property.asNode(), value)
        .mapWith(Triple::getSubject)
        .toList()
        .stream();
  }

  private boolean isA(Node node, Node type) {
    return graph.contains(node, RDF.type.asNode(), type);
  }

  private Optional<Node> value(Node node, Property property) {
    return graph
        .find(node, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .min(Comparator.comparing(Node::toString));
  }

  private int number(Node node, Property property) {
    String digits = text(value(node, property));
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  private static String text(Optional<Node> node) {
    return node.map(it -> it.isLiteral() ? it.getLiteralLexicalForm() : it.toString()).orElse("");
  }
}
