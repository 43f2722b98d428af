package org.demarche.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What stands on a page and is not of its article: by the element it is, by the name its authors
 * gave it, by the heading above it, or because it is another article.
 *
 * <p>Markup lies: what would take most of the page's prose along is left where it is.
 */
final class HtmlBeside {
  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, canvas, object, embed, button, select,"
          + " input, textarea, label, nav, aside, footer, dialog, [hidden], [amp-access-hide],"
          + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
          + " [role=search], [role=dialog], [style~=(?i)display:\\s*none]";

  /** Some servers put a form around the whole page, an open window hides it from readers. */
  private static final String UNLESS_ALL = "form, [aria-hidden=true]";

  private static final Pattern WIDGET =
      Pattern.compile("(?i)(?:^|[\\s_-])" + Alternatives.of("html.widgets") + "(?:$|[\\s_-])");

  /** What asks readers for something. */
  private static final String ASKING =
      "form, input[type=email], input[type=text], input:not([type]), textarea";

  private static final String OF_THE_ARTICLE = "h1, time, [rel=author], [itemprop=author]";

  /** Attributes that name a part of a page where its classes are made by a program. */
  private static final List<String> NAMES = List.of("class", "id", "data-testid", "data-component");

  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private static final int LONGEST_CARD = 500;

  private final Element body;
  private final Set<Element> dropped;
  private final Map<String, Boolean> widgets = new HashMap<>();
  private HtmlSizes sizes;

  private HtmlBeside(Element body) {
    this.body = body;
    this.dropped = new HashSet<>(body.select(NEVER));
    dropped.remove(body);
    this.sizes = HtmlSizes.of(body, dropped);
  }

  /**
   * The elements to be left out.
   *
   * @param headline of the article that the page is of
   */
  static Set<Element> of(Element body, Optional<String> headline) {
    HtmlBeside beside = new HtmlBeside(body);
    beside.leaveOut(beside.shown(UNLESS_ALL).filter(element -> !beside.holdsMostText(element)));
    beside.leaveOut(OtherArticles.of(body, headline, beside.sizes).stream());
    beside.leaveOut(beside.shown("*").filter(beside::isWidget));
    beside.leaveOut(beside.formBoxes());
    beside.leaveOut(beside.headers().filter(it -> beside.isOfThePage(it, headline)));
    beside.leaveOut(beside.little(beside.shown("article").filter(HtmlBeside::isTeaser)));
    beside.leaveOut(
        beside.little(
            beside.shown("h2, h3, h4, h5").flatMap(it -> beside.card(it, headline).stream())));
    beside.leaveOut(new HtmlBoxes(body, beside.sizes).all());
    beside.leaveOut(new HtmlBoxes(body, beside.sizes).between());
    return beside.dropped;
  }

  private Stream<Element> shown(String query) {
    return body.select(query).stream().filter(element -> element != body && sizes.shows(element));
  }

  private void leaveOut(Stream<Element> elements) {
    Set<Element> more = elements.collect(Collectors.toSet());
    if (!more.isEmpty()) {
      dropped.addAll(more);
      sizes = HtmlSizes.of(body, dropped);
    }
  }

  private boolean holdsMostText(Element element) {
    return sizes.of(element).text() * 2L > sizes.of(body).text();
  }

  private boolean holdsMostProse(Element element) {
    return sizes.of(element).prose() * 2L > sizes.of(body).prose();
  }

  /** By its names, unless most of the page's prose is in it. */
  private boolean isWidget(Element element) {
    return !holdsMostProse(element)
        && (isNamed(element) || element.normalName().contains("-") && names(element.normalName()));
  }

  private boolean isNamed(Element element) {
    for (String attribute : NAMES) {
      if (names(element.attr(attribute))) {
        return true;
      }
    }
    return false;
  }

  /** Pages use few names, and each many times. */
  private boolean names(String name) {
    return !name.isEmpty()
        && widgets.computeIfAbsent(
            name, it -> WIDGET.matcher(HUMP.matcher(it).replaceAll("-")).find());
  }

  /** What stands around a form, such as the praise of a newsletter. */
  private Stream<Element> formBoxes() {
    return body.select(ASKING).stream()
        .map(Element::parent)
        .filter(it -> it != null && it != body && sizes.shows(it))
        .filter(it -> sizes.of(it).text() <= LONGEST_CARD && !holdsMostProse(it))
        .filter(it -> it.selectFirst(OF_THE_ARTICLE) == null);
  }

  private Stream<Element> headers() {
    return shown("*").filter(it -> it.nameIs("header") || it.normalName().endsWith("-header"));
  }

  /** Cards of other articles, unless they are most of the page. */
  private Stream<Element> little(Stream<Element> found) {
    List<Element> cards = found.toList();
    int prose = cards.stream().mapToInt(card -> sizes.of(card).prose()).sum();
    return prose * 2L <= sizes.of(body).prose() ? cards.stream() : Stream.empty();
  }

  /** What holds a heading that is a link, and a few words below it. */
  private Optional<Element> card(Element heading, Optional<String> headline) {
    boolean leads =
        heading.closest("a") != null || heading.text().equals(heading.select("a").text());
    if (!leads || headline.filter(it -> new TitleMatcher(it).matches(heading.text())).isPresent()) {
      return Optional.empty();
    }
    Element card = heading;
    while (card != body && card.text().equals(heading.text())) {
      card = card.parent();
    }
    boolean apart =
        card != body
            && card.text().startsWith(heading.text())
            && sizes.of(card).text() <= LONGEST_CARD
            && card.select("h1, h2, h3, h4, h5").size() == 1;
    return apart ? Optional.of(card) : Optional.empty();
  }

  private static boolean isTeaser(Element card) {
    Element heading = card.selectFirst("h1, h2, h3, h4, h5");
    return heading != null
        && !heading.nameIs("h1")
        && heading.closest("article") == card
        && (heading.closest("a") != null || heading.text().equals(heading.select("a").text()));
  }

  /** The header of the page, not that of the article, which has the headline. */
  private boolean isOfThePage(Element header, Optional<String> headline) {
    return header.closest("article, main") == null
        && (header.selectFirst("h1") == null || isBelow(header, headline));
  }

  /** Whether the headline is another heading than that of the header, which names the site. */
  private boolean isBelow(Element header, Optional<String> headline) {
    Optional<TitleMatcher> title = headline.map(TitleMatcher::new);
    return title.isPresent()
        && header.select("h1, h2").stream().noneMatch(it -> title.get().matches(it.text()))
        && shown("h1, h2").anyMatch(it -> title.get().matches(it.text()));
  }
}
