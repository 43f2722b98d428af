package org.demarche.spark;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;
import org.demarche.ontology.QuickNodeFormatter;

/**
 * The graph of an article as lines of N-Quads, sorted by their bytes.
 *
 * @param count of lines
 */
record Quads(byte[] lines, int count) implements Serializable {
  static final Quads NONE = new Quads(new byte[0], 0);

  static Quads of(List<Quad> graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    StreamRDF writer = new WriterStreamRDFPlain(IO.wrapUTF8(bytes), new QuickNodeFormatter());
    writer.start();
    graph.forEach(writer::quad);
    writer.finish();
    return sorted(bytes.toByteArray());
  }

  /** Of lines that each end with a line feed. */
  static Quads sorted(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, begin, i + 1));
        begin = i + 1;
      }
    }
    lines.sort(Arrays::compareUnsigned);
    ByteArrayOutputStream sorted = new ByteArrayOutputStream(bytes.length);
    lines.forEach(sorted::writeBytes);
    return new Quads(sorted.toByteArray(), lines.size());
  }
}
