package org.demarche.store.derived;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
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

  private final DatasetGraph data;

  private ClaimWords(DatasetGraph data) {
    this.data = data;
  }

  /** Nothing where no statement has words. */
  static Set<Triple> of(DatasetGraph data, Node claim) {
    return new ClaimWords(data)
        .wording(claim)
        .map(
            words ->
                Set.of(
                    Triple.create(claim, RDF.type.asNode(), DEMARCHE.Claim.asNode()),
                    Triple.create(
                        claim, RDFS.label.asNode(), NodeFactory.createLiteralString(words))))
        .orElse(Set.of());
  }

  /** The words of a statement without what interrupts them; empty where it has none. */
  public static Optional<String> ofStatement(DatasetGraph data, Node statement) {
    ClaimWords words = new ClaimWords(data);
    return words.value(statement, DEMARCHE.text).map(text -> words.words(statement));
  }

  private Optional<String> wording(Node claim) {
    return Iter.iter(data.find(Node.ANY, Node.ANY, DEMARCHE.expresses.asNode(), claim))
        .map(Quad::getSubject)
        .filter(it -> value(it, DEMARCHE.text).isPresent())
        .toList()
        .stream()
        .min(Comparator.comparing(Node::toString))
        .map(this::words)
        .map(Wording::normalize);
  }

  private String words(Node statement) {
    String text = value(statement, DEMARCHE.text).orElseThrow();
    Optional<String> pieces = value(statement, DEMARCHE.pieces);
    Optional<Integer> start =
        value(statement, OA.start).filter(it -> NUMBER.matcher(it).matches()).map(Integer::valueOf);
    return pieces.isEmpty() || start.isEmpty()
        ? text
        : PIECE
            .matcher(pieces.get())
            .results()
            .map(piece -> slice(text, offset(piece, 1, start.get()), offset(piece, 2, start.get())))
            .collect(Collectors.joining(" "));
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
  private Optional<String> value(Node statement, Property property) {
    return Iter.iter(data.find(Node.ANY, statement, property.asNode(), Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .min(Comparator.naturalOrder());
  }
}
