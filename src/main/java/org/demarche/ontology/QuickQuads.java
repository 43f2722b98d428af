package org.demarche.ontology;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads of named graphs as N-Quads in UTF-8. A term that stands in many quads of a graph is
 * turned into bytes once, so that graphs should come one after the other. Not thread-safe.
 */
public final class QuickQuads extends StreamRDFBase {
  private static final int BUFFER = 1 << 16;
  private static final byte[] END = {'.', '\n'};

  private final OutputStream bytes;
  private Node graph = Node.ANY;
  private TermBytes terms = new TermBytes(0);

  public QuickQuads(OutputStream bytes) {
    this.bytes = new BufferedOutputStream(bytes, BUFFER);
  }

  @Override
  public void quad(Quad quad) {
    if (quad.getGraph() != graph && !quad.getGraph().equals(graph)) {
      graph = quad.getGraph();
      terms = new TermBytes(0);
    }
    try {
      write(quad.getSubject());
      write(quad.getPredicate());
      write(quad.getObject());
      write(graph);
      bytes.write(END);
    } catch (IOException e) {
      IO.exception(e);
    }
  }

  private void write(Node term) throws IOException {
    bytes.write(terms.of(term));
    bytes.write(' ');
  }

  @Override
  public void finish() {
    try {
      bytes.flush();
    } catch (IOException e) {
      IO.exception(e);
    }
  }
}
