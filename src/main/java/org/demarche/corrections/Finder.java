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
    boolean refused = isA(node, DEMARCHE.RefusedPosition.asNode());
    boolean position = refused || isA(node, DEMARCHE.Position.asNode());
    Property holder = refused ? DEMARCHE.refusedHolder : DEMARCHE.holder;
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
            text(value(node, position ? holder : DEMARCHE.speaker)),
            value(node, refused ? DEMARCHE.refusedOn : DEMARCHE.on).map(Node::toString)));
  }

  /** Whether a language model refused it. */
  boolean isRefused(Node node) {
    return isA(node, DEMARCHE.RefusedPosition.asNode());
  }

  /** The refused positions in just that place; none where another position is there. */
  List<String> refused(int start, int end) {
    boolean other =
        subjects(RDF.type, DEMARCHE.Position.asNode()).anyMatch(it -> isAt(it, start, end));
    return other
        ? List.of()
        : subjects(RDF.type, DEMARCHE.RefusedPosition.asNode())
            .filter(it -> isAt(it, start, end))
            .map(Node::toString)
            .toList();
  }

  private boolean isAt(Node position, int start, int end) {
    return value(position, DEMARCHE.evidence)
        .filter(it -> number(it, OA.start) == start && number(it, OA.end) == end)
        .isPresent();
  }

  /** Its stance, where it is a position. */
  Optional<String> stance(Node node) {
    return value(node, DEMARCHE.stance).map(Node::toString);
  }

  /**
   * What is meant, as far as that can be told: the thing as it was judged; else the only one that
   * stands in those words and is alike in who or in what. Of whom it was said that there is
   * nothing, all that has those words; of others nothing was said.
   */
  List<Node> find(Correction correction) {
    Thing wanted = correction.thing();
    List<Found> worded = worded(wanted);
    List<Found> there = worded.stream().filter(it -> it.thing().start() == wanted.start()).toList();
    List<Found> candidates = there.isEmpty() && inOnePlace(worded) ? worded : there;
    List<Found> same = candidates.stream().filter(it -> isSame(it, wanted)).toList();
    List<Found> meant =
        switch (correction.aspect()) {
          case RIGHT -> same.stream().filter(it -> hasStance(it, correction)).toList();
          case NONE -> same.isEmpty() ? ofSameActor(candidates, wanted) : same;
          default -> same.isEmpty() ? onlyAlike(candidates, wanted) : same.subList(0, 1);
        };
    return meant.stream().map(Found::node).toList();
  }

  private static boolean isSame(Found found, Thing wanted) {
    return hasActor(found, wanted) && found.thing().demand().equals(wanted.demand());
  }

  private static boolean hasActor(Found found, Thing wanted) {
    return found.thing().actor().equals(wanted.actor());
  }

  private static List<Found> ofSameActor(List<Found> candidates, Thing wanted) {
    return candidates.stream().filter(it -> hasActor(it, wanted)).toList();
  }

  /**
   * A statement's words suffice; a position is alike where its holder or its demand is the same.
   */
  private static List<Found> onlyAlike(List<Found> candidates, Thing wanted) {
    List<Found> alike =
        candidates.stream()
            .filter(
                it ->
                    !wanted.isPosition()
                        || hasActor(it, wanted)
                        || it.thing().demand().equals(wanted.demand()))
            .toList();
    return alike.size() == 1 ? alike : List.of();
  }

  /** What was right has the same stance still. */
  private boolean hasStance(Found found, Correction correction) {
    return stance(found.node()).equals(correction.value());
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
        .sorted(Comparator.comparing(it -> it.node().toString()))
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
