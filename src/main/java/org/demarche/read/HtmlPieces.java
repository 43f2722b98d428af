package org.demarche.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Block.Kind;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks an element and collects its blocks in the order of the page. */
final class HtmlPieces implements NodeFilter {
  private static final Pattern AUTHOR_CLASS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])" + WordClass.alternatives("html.bylines") + "(?:$|[\\s_-])");
  private static final Pattern CAPTION_CLASS =
      Pattern.compile("(?i)(?:^|[\\s_-])" + Alternatives.of("html.captions") + "(?:$|[\\s_-])");
  private static final Pattern QUOTE_CLASS =
      Pattern.compile("(?i)(?:^|[\\s_-])pull-?quotes?(?:$|[\\s_-])");
  private static final int LINK_LIST = 150;
  private static final int LONGEST_CAPTION = 400;
  private static final int LONGEST_HEAD = 60;

  private static final Set<String> APART = Set.of("a", "span", "time", "strong", "b");
  private static final int LEAST_APART = 3;

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private final HtmlRoot root;
  private final HtmlSizes sizes;
  private final List<HtmlText.Piece> pieces = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int linked;
  private int linkDepth;
  private int figureDepth;
  private int quoteDepth;
  private int itemDepth;
  private int slant;
  private int slanted;
  private boolean headlineSeen;

  private boolean within;
  private boolean inLinks;
  private int before;

  private HtmlPieces(HtmlRoot root) {
    this.root = root;
    this.sizes = root.sizes();
    this.within = root.heading().isEmpty();
  }

  static List<HtmlText.Piece> of(HtmlRoot root) {
    HtmlPieces walker = new HtmlPieces(root);
    root.whole().filter(walker);
    walker.flush(root.element());
    boolean own = walker.before * 2 <= root.sizes().of(root.element()).text();
    return own ? Colophon.removed(PullQuotes.removed(walker.pieces)) : of(root.alone());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      if (!sizes.shows(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (partsText(element)) {
        flush(element);
      }
      nest(element, -1);
      if (element == root.element()) {
        flush(element);
        return FilterResult.STOP;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    within |= root.heading().filter(element::equals).isPresent();
    if (element == root.element()) {
      flush(element.parent());
      before = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }
    if (partsText(element)) {
      flush(element.parent());
    } else if (element.normalName().equals("br")) {
      lineBreak(element);
    } else if (APART.contains(element.normalName()) && adjoins(element)) {
      open.append(' ');
    }
    nest(element, 1);
  }

  /** Whether a name or the like begins right behind another element, which styles set apart. */
  private boolean adjoins(Element element) {
    String words = element.text();
    return !open.isEmpty()
        && element.previousSibling() instanceof Element other
        && other.text().length() >= LEAST_APART
        && Character.isLetterOrDigit(open.charAt(open.length() - 1))
        && words.length() > 1
        && (Character.isUpperCase(words.charAt(0)) && Character.isLowerCase(words.charAt(1))
            || Character.isDigit(words.charAt(0)) && element.parent().ownText().isEmpty());
  }

  private static boolean partsText(Element element) {
    return element.isBlock() || element.normalName().equals("figcaption");
  }

  private void nest(Element element, int step) {
    switch (element.normalName()) {
      case "a" -> linkDepth += step;
      case "figure", "figcaption" -> figureDepth += step;
      case "blockquote" -> quoteDepth += step;
      case "li" -> itemDepth += step;
      case "i", "em" -> slant += step;
      default -> {}
    }
  }

  /** Two breaks end a paragraph; one is a space. */
  private void lineBreak(Element br) {
    Node before = br.previousSibling();
    while (before instanceof Comment || before instanceof TextNode words && words.isBlank()) {
      before = before.previousSibling();
    }
    if (before instanceof Element element && element.normalName().equals("br")) {
      flush(br.parent());
    } else {
      open.append(' ');
    }
  }

  private void append(TextNode words) {
    if (!within) {
      return;
    }
    String shown = words.getWholeText();
    open.append(shown);
    linked += linkDepth > 0 ? shown.strip().length() : 0;
    slanted += slant > 0 ? shown.length() : 0;
  }

  private void flush(Element inside) {
    if (open.isEmpty()) {
      return;
    }
    String words = collapse(open);
    boolean links = linked > words.length() * 0.7 && words.length() < LINK_LIST;
    Optional<Kind> kind = inside == null || words.isEmpty() ? Optional.empty() : kind(inside);
    if (links && kind.map(k -> k == Kind.ITEM).orElse(true)) {
      leaveOut(kind);
    } else if (!words.isEmpty()) {
      pieces.add(new HtmlText.Piece(words, kind, slanted >= words.length()));
      inLinks = false;
    }
    open.setLength(0);
    linked = 0;
    slanted = 0;
  }

  /** A list of links takes the heading above it along. */
  private void leaveOut(Optional<Kind> kind) {
    int last = pieces.size() - 1;
    boolean headed = last >= 0 && isHead(pieces.get(last));
    if (kind.isPresent() && headed && !inLinks) {
      pieces.remove(last);
    }
    inLinks = kind.isPresent();
  }

  /** Whether it may stand above a list: a heading, or a few words that end in no mark. */
  private static boolean isHead(HtmlText.Piece piece) {
    String words = piece.text();
    return piece.kind().equals(Optional.of(Kind.HEADING))
        || piece.kind().isEmpty()
            && words.length() <= LONGEST_HEAD
            && Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }

  /** What the element around a text says of its function. */
  private Optional<Kind> kind(Element element) {
    if (element.normalName().equals("h1") && !headlineSeen) {
      headlineSeen = true;
      return Optional.of(Kind.HEADLINE);
    }
    if (HEADING.matcher(element.normalName()).matches()) {
      return Optional.of(Kind.HEADING);
    }
    if (figureDepth > 0 || isNamed(element, CAPTION_CLASS)) {
      return Optional.of(Kind.CAPTION);
    }
    if (quoteDepth > 0 || element.nameIs("cite") || isNamed(element, QUOTE_CLASS)) {
      return Optional.of(Kind.BLOCK_QUOTE);
    }
    if (element.normalName().equals("address") || hasAuthorClass(element)) {
      return Optional.of(Kind.BYLINE);
    }
    return itemDepth > 0 ? Optional.of(Kind.ITEM) : Optional.empty();
  }

  /** By its own class or that of the element around. */
  private boolean isNamed(Element element, Pattern name) {
    return sizes.of(element).text() < LONGEST_CAPTION
        && (name.matcher(element.className()).find()
            || element.parent() != null
                && sizes.of(element.parent()).text() < LONGEST_CAPTION
                && name.matcher(element.parent().className()).find());
  }

  private boolean hasAuthorClass(Element element) {
    return sizes.of(element).text() < 200 && AUTHOR_CLASS.matcher(element.className()).find();
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
