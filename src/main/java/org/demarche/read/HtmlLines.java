package org.demarche.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A page as lines, a block a line: for downloads of databases, which have no main text. */
final class HtmlLines implements NodeVisitor {
  /** Marks that every such download has; spares other pages the walk. */
  private static final Pattern DATABASE =
      Pattern.compile(
          "(?i)\\d+ of \\d+ documents?\\s*<|>\\s*end of document\\s*<|\\bDocument\\s+(?:<[^>]{0,100}>\\s*)?[A-Z]{3,9}\\d{8,}"
              + "|full text(?::|\\s*</)");

  private final StringBuilder lines = new StringBuilder();

  private HtmlLines() {}

  static boolean mayBeBundle(String html) {
    return DATABASE.matcher(html).find();
  }

  static String of(Document page) {
    HtmlLines lines = new HtmlLines();
    page.body().traverse(lines);
    return lines
        .lines
        .toString()
        .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
        .replaceAll("\\n{3,}", "\n\n");
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      lines.append(words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        lines.append('\n');
      } else if (breaks(element)) {
        lines.append("\n\n");
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && breaks(element)) {
      lines.append("\n\n");
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || element.nameIs("td") || element.nameIs("th");
  }
}
