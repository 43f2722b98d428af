package org.demarche.read;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Boxes beside an article and what follows its end, told by what stands above them: {@code
 * Recommended}, {@code Notes to editors}, {@code About the Harbour Council}.
 */
final class HtmlBoxes {
  private static final Pattern BOX =
      Pattern.compile("(?i)" + Alternatives.of("page.boxes") + "[.:!?»>→…\\s]*");
  private static final Pattern BACK =
      Pattern.compile("(?i)" + Alternatives.of("page.back-matter") + "[.:!?»>→…\\s]*");
  private static final Pattern ABOUT = Pattern.compile("(?i)about (?:the )?(\\S.{1,80})");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** A label such as {@code Share} may stand in one line with the author and the day. */
  private static final String SIGNED =
      "time, [rel=author], [itemprop=author], [class*=byline], [class*=author]";

  /** What somebody said is the article's wherever it stands. */
  private static final CharMatcher QUOTED = CharMatcher.anyOf("“”\"«»");

  private static final int LONGEST_LABEL = 120;
  private static final int LONGEST_BOX = 1500;
  private static final int LONGEST_ASIDE = 300;

  private final Element body;
  private final HtmlSizes sizes;

  HtmlBoxes(Element body, HtmlSizes sizes) {
    this.body = body;
    this.sizes = sizes;
  }

  Stream<Element> all() {
    return body.select("h2, h3, h4, h5, h6, div, p, span, strong, b, dt").stream()
        .filter(sizes::shows)
        .filter(HtmlBoxes::isLabel)
        .flatMap(label -> below(label).stream());
  }

  /** Boxes with a heading of their own between the paragraphs of one element. */
  Stream<Element> between() {
    return body.getAllElements().stream()
        .filter(sizes::shows)
        .filter(this::isColumn)
        .flatMap(it -> it.children().stream())
        .filter(it -> sizes.shows(it) && isInserted(it));
  }

  /** Whether its own paragraphs are most of the page's prose. */
  private boolean isColumn(Element element) {
    long prose =
        element.children().stream()
            .filter(it -> it.nameIs("p") && sizes.shows(it))
            .mapToLong(it -> sizes.of(it).prose())
            .sum();
    return prose * 10 > sizes.of(body).prose() * 7L;
  }

  /** A few words in paragraphs of their own, amid paragraphs that stand by themselves. */
  private boolean isAside(Element element) {
    Element before = element.previousElementSibling();
    Element after = element.nextElementSibling();
    return sizes.of(element).text() <= LONGEST_ASIDE
        && element.selectFirst("p") != null
        && element.selectFirst("ul, ol") == null
        && QUOTED.matchesNoneOf(element.text())
        && before != null
        && before.nameIs("p")
        && after != null
        && after.nameIs("p");
  }

  private boolean isInserted(Element element) {
    boolean headed =
        element.select("h2, h3, h4, h5, h6").stream()
            .anyMatch(
                it -> element.text().startsWith(it.text()) && !element.text().equals(it.text()));
    return (headed || isAside(element))
        && (element.nameIs("div") || element.nameIs("section") || element.nameIs("table"))
        && sizes.of(element).text() <= LONGEST_BOX / 2
        && element.selectFirst("h1, figure, img, blockquote, pre") == null;
  }

  private static boolean isLabel(Element element) {
    return !element.ownText().isEmpty() && element.text().length() <= LONGEST_LABEL
        || isHeading(element);
  }

  private static boolean isHeading(Element element) {
    return HEADING.matcher(element.normalName()).matches();
  }

  private List<Element> below(Element label) {
    String words = label.text();
    if (BOX.matcher(words).matches()) {
      return around(label)
          .map(List::of)
          .orElseGet(() -> isHeading(label) ? besides(label) : List.of());
    }
    boolean about = isAbout(label, words);
    if (!about && !BACK.matcher(words).matches()) {
      return List.of();
    }
    Element first = leads(label) ? label.parent() : label;
    return around(label).map(List::of).orElseGet(() -> isHead(first) ? section(first) : List.of());
  }

  /**
   * What it is about says itself at once who it is: {@code About Osk Ferries: Osk Ferries is …}.
   */
  private static boolean isAbout(Element label, String words) {
    var about = ABOUT.matcher(words);
    boolean head = isHeading(label) || leads(label);
    return head
        && about.matches()
        && after(label).matches("(?is)(?:the )?" + Pattern.quote(about.group(1)) + "\\b.*");
  }

  /** The words that follow a label in its paragraph, else in the next element. */
  private static String after(Element label) {
    String rest =
        leads(label) ? label.parent().text().substring(label.text().length()).strip() : "";
    Element first = leads(label) ? label.parent() : label;
    Element next = first.nextElementSibling();
    return !rest.isEmpty() || next == null ? rest : next.text();
  }

  /** Whether it is bold at the beginning of a paragraph, and a line of its own. */
  private static boolean leads(Element label) {
    Element paragraph = label.parent();
    if (paragraph == null || !paragraph.nameIs("p") || !paragraph.text().startsWith(label.text())) {
      return false;
    }
    Node next = label.nextSibling();
    while (next instanceof TextNode words && words.isBlank()) {
      next = next.nextSibling();
    }
    return next == null || next instanceof Element line && line.nameIs("br");
  }

  private static boolean isHead(Element element) {
    return isHeading(element)
        || element.childrenSize() > 0 && element.nameIs("p") && leads(element.child(0));
  }

  /** The box that begins with the label. */
  private Optional<Element> around(Element label) {
    Element box = label.parent();
    while (box != null && box != body && box.text().equals(label.text())) {
      box = box.parent();
    }
    boolean apart =
        box != null
            && box != body
            && box.text().startsWith(label.text())
            && box.selectFirst("h1") == null
            && sizes.of(box).text() <= LONGEST_BOX
            && isLittle(List.of(box))
            && (isHeading(label) || box.selectFirst(SIGNED) == null);
    return apart ? Optional.of(box) : Optional.empty();
  }

  /** The heading and what follows it up to the next paragraph of the article. */
  private List<Element> besides(Element heading) {
    List<Element> box = new ArrayList<>(List.of(heading));
    for (Element next = heading.nextElementSibling();
        next != null && !next.nameIs("p") && !isHeading(next) && !next.nameIs("br");
        next = next.nextElementSibling()) {
      box.add(next);
    }
    return isLittle(box) ? box : List.of();
  }

  /** The heading and what follows it up to the next one. */
  private List<Element> section(Element heading) {
    List<Element> section = new ArrayList<>(List.of(heading));
    for (Element next = heading.nextElementSibling();
        next != null && !isHead(next);
        next = next.nextElementSibling()) {
      section.add(next);
    }
    return isLittle(section) ? section : List.of();
  }

  /** Less than half of the page's prose. */
  private boolean isLittle(List<Element> elements) {
    long prose = elements.stream().mapToLong(element -> sizes.of(element).prose()).sum();
    boolean headed = elements.stream().anyMatch(it -> it.selectFirst("h1") != null);
    return !headed && prose * 2L <= sizes.of(body).prose();
  }
}
