package org.demarche.store.derived;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Wording;

/** Describes a claim by what its statements say, all of which come to the same words. */
public final class ClaimWords {
  private static final Pattern PIECE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Function<Property, Optional<String>> values;

  private ClaimWords(Function<Property, Optional<String>> values) {
    this.values = values;
  }

  /** Nothing where no statement has words. */
  static Set<Triple> of(DatasetGraph data, Node claim) {
    return wording(data, claim)
        .map(
            words ->
                Set.of(
                    Triple.create(claim, RDF.type.asNode(), DEMARCHE.Claim.asNode()),
                    Triple.create(
                        claim, RDFS.label.asNode(), NodeFactory.createLiteralString(words))))
        .orElse(Set.of());
  }

  /**
   * Whether a claim is described already by words that this statement of it has, too; a quick look,
   * however many others state it.
   *
   * @param expresses the statement and its claim
   */
  static boolean isTold(DatasetGraph data, Triple expresses) {
    return ofStatement(data, expresses.getSubject())
        .map(Wording::normalize)
        .map(NodeFactory::createLiteralString)
        .filter(
            it ->
                data.contains(DerivedGraphs.CLAIMS, expresses.getObject(), RDFS.label.asNode(), it))
        .isPresent();
  }

  /**
   * The words of a statement without what interrupts them; empty where it has none.
   *
   * @param values the first value of each of its properties, as text
   */
  public static Optional<String> of(Function<Property, Optional<String>> values) {
    return new ClaimWords(values).words();
  }

  private static Optional<String> ofStatement(DatasetGraph data, Node statement) {
    return of(property -> value(data, statement, property));
  }

  private static Optional<String> wording(DatasetGraph data, Node claim) {
    return Iter.iter(data.find(Node.ANY, Node.ANY, DEMARCHE.expresses.asNode(), claim))
        .map(Quad::getSubject)
        .filter(it -> value(data, it, DEMARCHE.text).isPresent())
        .toList()
        .stream()
        .min(Comparator.comparing(Node::toString))
        .flatMap(it -> ofStatement(data, it))
        .map(Wording::normalize);
  }

  private Optional<String> words() {
    Optional<String> text = values.apply(DEMARCHE.text);
    Optional<String> pieces = values.apply(DEMARCHE.pieces);
    Optional<Integer> start =
        values.apply(OA.start).filter(it -> NUMBER.matcher(it).matches()).map(Integer::valueOf);
    return pieces.isEmpty() || start.isEmpty()
        ? text
        : text.map(
            it ->
                PIECE
                    .matcher(pieces.get())
                    .results()
                    .map(
                        piece ->
                            slice(it, offset(piece, 1, start.get()), offset(piece, 2, start.get())))
                    .collect(Collectors.joining(" ")));
  }

  private static int offset(MatchResult piece, int group, int start) {
    return Integer.parseInt(piece.group(group)) - start;
  }

  /** By code points; what is not there is left out. */
  private static String slice(String text, int start, int end) {
    int[] points = text.codePoints().toArray();
    int last = Math.max(0, Math.min(end, points.length));
    int first = Math.max(0, Math.min(start, last));
    return new String(points, first, last - first);
  }

  /** Of several values the first one by its text. */
  private static Optional<String> value(DatasetGraph data, Node statement, Property property) {
    return Iter.iter(data.find(Node.ANY, statement, property.asNode(), Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .min(Comparator.naturalOrder());
  }
}
