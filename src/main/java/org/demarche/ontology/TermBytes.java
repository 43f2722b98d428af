package org.demarche.ontology;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.io.AWriterBase;
import org.apache.jena.graph.Node;

/** The terms of a graph as bytes of N-Triples; a term that stands in many triples is made once. */
final class TermBytes {
  private final Map<Node, byte[]> terms;
  private final QuickNodeFormatter formatter = new QuickNodeFormatter();
  private final Text text = new Text();

  TermBytes(int triples) {
    terms = new HashMap<>(triples);
  }

  byte[] of(Node node) {
    byte[] known = terms.get(node);
    if (known == null) {
      known = written(node);
      terms.put(node, known);
    }
    return known;
  }

  private byte[] written(Node node) {
    text.written.setLength(0);
    formatter.format(text, node);
    return text.written.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Holds what is written, without Jena's locks. */
  private static final class Text extends AWriterBase {
    final StringBuilder written = new StringBuilder();

    @Override
    public void print(char c) {
      written.append(c);
    }

    @Override
    public void print(char[] characters) {
      written.append(characters);
    }

    @Override
    public void print(String characters) {
      written.append(characters);
    }

    @Override
    public void println(String characters) {
      written.append(characters).append('\n');
    }

    @Override
    public void println() {
      written.append('\n');
    }

    @Override
    public void printf(String format, Object... values) {
      written.append(String.format(Locale.ROOT, format, values));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
