package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes indented XML: elements with attributes, and texts. */
public final class Xml {
  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are names and values in turns. */
  public Xml begin(String name, String... attributes) {
    start(name, attributes).append(">\n");
    open.push(name);
    return this;
  }

  public Xml end() {
    String name = open.pop();
    text.append("  ".repeat(open.size())).append("</").append(name).append(">\n");
    return this;
  }

  /** An element without anything in it. */
  public Xml empty(String name, String... attributes) {
    start(name, attributes).append("/>\n");
    return this;
  }

  /** An element with a text. */
  public Xml text(String name, String content, String... attributes) {
    start(name, attributes)
        .append('>')
        .append(escaped(content))
        .append("</")
        .append(name)
        .append(">\n");
    return this;
  }

  private StringBuilder start(String name, String... attributes) {
    text.append("  ".repeat(open.size())).append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escaped(attributes[i + 1]))
          .append('"');
    }
    return text;
  }

  /** What has a meaning in XML is written as it has none; what no XML can hold becomes U+FFFD. */
  static String escaped(String content) {
    StringBuilder safe = new StringBuilder();
    content
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\r', '\t' -> safe.append("&#").append(c).append(';');
                default -> safe.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= ' ' && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
