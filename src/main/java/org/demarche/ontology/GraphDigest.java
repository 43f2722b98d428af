package org.demarche.ontology;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The digest of an article's graph: SHA-256 of its N-Triples, sorted by bytes, without the triple
 * that tells the digest. Tells whether the graph is still as it was extracted; being no signature,
 * it does not tell by whom.
 */
public final class GraphDigest {
  private static final Node PROPERTY = DEMARCHE.graphDigest.asNode();
  private static final Node BEFORE = DEMARCHE.configurationHash.asNode();

  private GraphDigest() {}

  /** The graph with its digest, which its extraction tells. */
  public static List<Quad> sealed(List<Quad> graph) {
    List<Quad> sealed = new ArrayList<>(graph.size() + 1);
    for (Quad quad : graph) {
      sealed.add(quad);
      if (quad.getPredicate().equals(BEFORE)) {
        Node digest = NodeFactory.createLiteralString(of(graph));
        sealed.add(Quad.create(quad.getGraph(), quad.getSubject(), PROPERTY, digest));
      }
    }
    return sealed;
  }

  /** Whether the graph tells one digest, and it is its own. */
  public static boolean holds(Collection<Quad> graph) {
    List<Quad> told = graph.stream().filter(GraphDigest::isDigest).toList();
    return told.size() == 1
        && Optional.of(told.get(0).getObject())
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .filter(of(graph)::equals)
            .isPresent();
  }

  private static String of(Collection<Quad> graph) {
    TermBytes terms = new TermBytes(graph.size());
    List<byte[]> lines = new ArrayList<>(graph.size());
    for (Quad quad : graph) {
      if (!isDigest(quad)) {
        lines.add(line(quad, terms));
      }
    }
    lines.sort(Arrays::compareUnsigned);
    MessageDigest digest = sha256();
    lines.forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean isDigest(Quad quad) {
    return quad.getPredicate().equals(PROPERTY);
  }

  private static byte[] line(Quad quad, TermBytes terms) {
    byte[] subject = terms.of(quad.getSubject());
    byte[] predicate = terms.of(quad.getPredicate());
    byte[] object = terms.of(quad.getObject());
    byte[] line = new byte[subject.length + predicate.length + object.length + 5];
    int at = put(subject, line, 0);
    at = put(predicate, line, at);
    at = put(object, line, at);
    line[at] = '.';
    line[at + 1] = '\n';
    return line;
  }

  /** Copies a term and the space after it; tells where the next one begins. */
  private static int put(byte[] term, byte[] line, int at) {
    System.arraycopy(term, 0, line, at, term.length);
    line[at + term.length] = ' ';
    return at + term.length + 1;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
