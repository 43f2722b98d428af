package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Block.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks an element and collects its blocks in the order of the page. */
final class HtmlPieces implements NodeVisitor {
  private static final Pattern AUTHOR_CLASS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:byline|author|authors|dateline|published|pubdate|timestamp)(?:$|[\\s_-])");
  private static final int LINK_LIST = 150;

  private final List<HtmlText.Piece> pieces = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int linked;
  private int linkDepth;
  private boolean headlineSeen;

  private HtmlPieces() {}

  static List<HtmlText.Piece> of(Element root) {
    HtmlPieces walker = new HtmlPieces();
    root.traverse(walker);
    walker.flush(root);
    return walker.pieces;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      linkDepth -= element.normalName().equals("a") ? 1 : 0;
      if (element.isBlock() || element.normalName().equals("figcaption")) {
        flush(element);
      }
    }
  }

  private void begin(Element element) {
    linkDepth += element.normalName().equals("a") ? 1 : 0;
    if (element.isBlock() || element.normalName().equals("figcaption")) {
      flush(element.parent());
    } else if (element.normalName().equals("br")) {
      lineBreak(element);
    }
  }

  /** Two breaks end a paragraph; one is a space. */
  private void lineBreak(Element br) {
    Node before = br.previousSibling();
    while (before instanceof TextNode words && words.isBlank()) {
      before = before.previousSibling();
    }
    if (before instanceof Element element && element.normalName().equals("br")) {
      flush(br.parent());
    } else {
      open.append(' ');
    }
  }

  private void append(TextNode words) {
    String shown = words.getWholeText();
    open.append(shown);
    linked += linkDepth > 0 ? shown.strip().length() : 0;
  }

  private void flush(Element inside) {
    String words = collapse(open);
    boolean links = linked > words.length() * 0.7 && words.length() < LINK_LIST;
    Optional<Kind> kind = inside == null ? Optional.empty() : kind(inside);
    if (!words.isEmpty() && !(links && kind.map(k -> k == Kind.ITEM).orElse(true))) {
      pieces.add(new HtmlText.Piece(words, kind));
    }
    open.setLength(0);
    linked = 0;
  }

  /** What the element around a text says of its function. */
  private Optional<Kind> kind(Element element) {
    if (element.normalName().equals("h1") && !headlineSeen) {
      headlineSeen = true;
      return Optional.of(Kind.HEADLINE);
    }
    if (element.normalName().matches("h[1-6]")) {
      return Optional.of(Kind.HEADING);
    }
    if (element.closest("figure, figcaption") != null) {
      return Optional.of(Kind.CAPTION);
    }
    if (element.closest("blockquote") != null) {
      return Optional.of(Kind.BLOCK_QUOTE);
    }
    if (element.normalName().equals("address") || hasAuthorClass(element)) {
      return Optional.of(Kind.BYLINE);
    }
    return element.closest("li") == null ? Optional.empty() : Optional.of(Kind.ITEM);
  }

  private static boolean hasAuthorClass(Element element) {
    return AUTHOR_CLASS.matcher(element.className()).find() && element.text().length() < 200;
  }

  /** White space other than no-break spaces in runs of one space, none at the ends. */
  private static String collapse(CharSequence words) {
    StringBuilder shown = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isHtmlSpace(c)) {
        shown.append(c);
      } else if (!shown.isEmpty() && !isHtmlSpace(shown.charAt(shown.length() - 1))) {
        shown.append(' ');
      }
    }
    String line = shown.toString();
    return Lines.trimmed(line, 0, line.length()).map(span -> span.of(line)).orElse("");
  }

  private static boolean isHtmlSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
