package org.demarche.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The element that holds an article, and what is in it without the page's own.
 *
 * <p>Semantic elements are believed where they hold most of the paragraphs; otherwise the element
 * with the densest prose wins.
 *
 * @param sizes of what is shown; the rest of the element is to be left out
 * @param heading the page's headline, where it stands before the element; what is between them
 *     belongs to the article, too
 */
record HtmlRoot(Element element, HtmlSizes sizes, Optional<Element> heading) {
  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, canvas, object, embed, form, button, select,"
          + " input, textarea, nav, aside, footer, dialog, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
          + " [role=search], [role=dialog], [style~=(?i)display:\\s*none]";

  private static final Pattern WIDGET =
      Pattern.compile("(?i)(?:^|[\\s_-])" + Alternatives.of("html.widgets") + "(?:$|[\\s_-])");

  private static final Set<String> CONTAINERS = Set.of("article", "main", "section", "div", "td");
  private static final Set<String> WITHIN = Set.of("p", "pre", "font", "span", "blockquote");
  private static final int SHORT = 25;

  static HtmlRoot of(Document page) {
    Element body = page.body();
    HtmlSizes sizes = HtmlSizes.of(body, notOfTheArticle(body));
    Element root = marked(body, sizes).orElseGet(() -> densest(body, sizes));
    return new HtmlRoot(root, sizes, headingBefore(root, body, sizes));
  }

  private static Optional<Element> headingBefore(Element root, Element body, HtmlSizes sizes) {
    List<Element> headings = body.select("h1").stream().filter(sizes::shows).toList();
    boolean before =
        headings.size() == 1
            && !root.equals(headings.get(0))
            && root.selectFirst("h1") == null
            && body.select("*").indexOf(headings.get(0)) < body.select("*").indexOf(root);
    return before ? Optional.of(headings.get(0)) : Optional.empty();
  }

  /** The smallest element that holds the headline and the article. */
  Element whole() {
    Element whole = element;
    while (heading.isPresent() && !heading.get().parents().contains(whole)) {
      whole = whole.parent();
    }
    return whole;
  }

  /** The same without what stands before it. */
  HtmlRoot alone() {
    return new HtmlRoot(element, sizes, Optional.empty());
  }

  private static Set<Element> notOfTheArticle(Element body) {
    Set<Element> dropped = new HashSet<>(body.select(NEVER));
    dropped.remove(body);
    HtmlSizes sizes = HtmlSizes.of(body, dropped);
    body.getAllElements().stream()
        .filter(element -> element != body && isWidget(element, body, sizes))
        .forEach(dropped::add);
    body.select("header").stream().filter(HtmlRoot::isOfThePage).forEach(dropped::add);
    dropped.addAll(teasers(body, sizes));
    return dropped;
  }

  /** By its class or id, unless most of the page's prose is in it. */
  private static boolean isWidget(Element element, Element body, HtmlSizes sizes) {
    return sizes.of(element).prose() * 2L <= sizes.of(body).prose()
        && (names(element.className())
            || names(element.id())
            || element.normalName().contains("-") && names(element.normalName()));
  }

  private static boolean names(String name) {
    return !name.isEmpty() && WIDGET.matcher(name).find();
  }

  /** Cards of other articles, whose headings are links, unless they are most of the page. */
  private static List<Element> teasers(Element body, HtmlSizes sizes) {
    List<Element> cards =
        body.select("article").stream()
            .filter(card -> sizes.shows(card) && isTeaser(card))
            .toList();
    int prose = cards.stream().mapToInt(card -> sizes.of(card).prose()).sum();
    return prose * 2L <= sizes.of(body).prose() ? cards : List.of();
  }

  private static boolean isTeaser(Element card) {
    Element heading = card.selectFirst("h1, h2, h3, h4, h5");
    return heading != null
        && !heading.nameIs("h1")
        && heading.closest("article") == card
        && (heading.closest("a") != null || heading.text().equals(heading.select("a").text()));
  }

  /** The header of the page, not that of the article, which has the headline. */
  private static boolean isOfThePage(Element header) {
    return header.closest("article, main") == null && header.selectFirst("h1") == null;
  }

  private static Optional<Element> marked(Element body, HtmlSizes sizes) {
    int all = sizes.of(body).prose();
    for (String query : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      Optional<Element> best =
          body.select(query).stream()
              .max(Comparator.comparingInt(element -> sizes.of(element).prose()));
      int prose = best.map(element -> sizes.of(element).prose()).orElse(0);
      if (prose * 2L >= all && prose > 0) {
        return best;
      }
    }
    return Optional.empty();
  }

  /** The container with most prose of its own, where half of a child's counts as the parent's. */
  private static Element densest(Element body, HtmlSizes sizes) {
    Map<Element, Integer> scores = new HashMap<>();
    for (Element element :
        body.select("p, div, td, pre, blockquote, section, article, font, span")) {
      HtmlSizes.Size size = sizes.of(element);
      boolean whole = element.nameIs("p") || element.nameIs("pre");
      int score = Math.max(0, (whole ? size.text() : size.own()) - size.links() * 2);
      if (score >= SHORT) {
        add(scores, holder(element, 0), score);
        add(scores, holder(element, 1), score / 2);
      }
    }
    return body.getAllElements().stream()
        .filter(scores::containsKey)
        .max(Comparator.comparingInt(scores::get))
        .orElse(body);
  }

  /** The container around a paragraph, or the one around that. */
  private static Optional<Element> holder(Element element, int level) {
    Element holder = WITHIN.contains(element.normalName()) ? element.parent() : element;
    for (int i = 0; i < level && holder != null; i++) {
      holder = holder.parent();
    }
    while (holder != null && !isContainer(holder)) {
      holder = holder.parent();
    }
    return Optional.ofNullable(holder);
  }

  private static boolean isContainer(Element element) {
    return CONTAINERS.contains(element.normalName()) || element.nameIs("body");
  }

  private static void add(Map<Element, Integer> scores, Optional<Element> holder, int score) {
    holder.ifPresent(element -> scores.merge(element, score, Integer::sum));
  }
}
