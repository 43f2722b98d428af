package org.demarche.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> CONTAINERS = Set.of("article", "main", "section", "div", "td");
  private static final Set<String> WITHIN = Set.of("p", "pre", "font", "span", "blockquote");

  /** What a headline is, the likeliest first. */
  private static final List<String> HEADINGS =
      List.of("h1", "h2", "h3, p, div, td, span, b, strong");

  private static final int SHORT = 25;
  private static final int WRAPPERS = 3;
  private static final int FEWEST_PARTS = 3;

  /** What a part of an article does not have: an own headline, and headings that are links. */
  private static final String OF_ITS_OWN =
      "h1, h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5, time";

  /** The one of the article with the given headline, where more articles follow below it. */
  static HtmlRoot of(Document page, Optional<String> headline) {
    Element body = page.body();
    HtmlSizes sizes = HtmlSizes.of(body, HtmlBeside.of(body, headline));
    Optional<Element> marked = marked(body, sizes);
    Element part = marked.orElseGet(() -> densest(body, sizes));
    Element root = marked.orElseGet(() -> withParts(part, sizes));
    HtmlSizes own = marked.isPresent() ? sizes : sizes.without(body, below(root, sizes));
    return new HtmlRoot(root, own, headingBefore(root, body, own, headline));
  }

  private static Optional<Element> headingBefore(
      Element root, Element body, HtmlSizes sizes, Optional<String> headline) {
    List<Element> headings = headings(body, sizes, headline);
    boolean before =
        headings.size() == 1
            && !root.equals(headings.get(0))
            && !headings.get(0).parents().contains(root)
            && body.select("*").indexOf(headings.get(0)) < body.select("*").indexOf(root);
    return before ? Optional.of(headings.get(0)) : Optional.empty();
  }

  /** The first heading of the page; of several, and where there is none, what is its headline. */
  private static List<Element> headings(Element body, HtmlSizes sizes, Optional<String> headline) {
    List<Element> first = body.select("h1").stream().filter(sizes::shows).toList();
    if (first.size() == 1 || headline.isEmpty()) {
      return first;
    }
    TitleMatcher title = new TitleMatcher(headline.get());
    return HEADINGS.stream()
        .map(
            names ->
                body.select(names).stream()
                    .filter(it -> sizes.shows(it) && title.matches(it.ownText()))
                    .toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(first);
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

  /** What holds an article that is cut into several elements, all made alike. */
  private static Element withParts(Element part, HtmlSizes sizes) {
    Element whole = part;
    for (int level = 0; level < WRAPPERS && whole.parent() != null; level++) {
      Element one = whole;
      if (one.siblingElements().stream().anyMatch(it -> isPart(it, one, sizes))) {
        return one.parent();
      }
      whole = one.parent();
    }
    return part;
  }

  /** What stands below the last part and is made otherwise: notes, letters, offers. */
  private static List<Element> below(Element whole, HtmlSizes sizes) {
    Optional<Element> most =
        whole.children().stream().max(Comparator.comparingInt(it -> sizes.of(it).prose()));
    if (most.isEmpty() || !isContainer(most.get())) {
      return List.of();
    }
    Element one = most.get();
    List<Element> parts = new ArrayList<>();
    List<Element> below = new ArrayList<>();
    for (Element child : whole.children()) {
      if (child.equals(one) || isPart(child, one, sizes)) {
        parts.add(child);
        below.clear();
      } else {
        below.add(child);
      }
    }
    boolean little =
        prose(below, sizes) * 4 <= prose(parts, sizes)
            && below.stream().noneMatch(it -> OtherArticles.shareClass(it, one));
    return parts.size() >= FEWEST_PARTS && little ? below : List.of();
  }

  private static int prose(List<Element> elements, HtmlSizes sizes) {
    return elements.stream().mapToInt(it -> sizes.of(it).prose()).sum();
  }

  private static boolean isPart(Element element, Element other, HtmlSizes sizes) {
    return sizes.of(element).prose() > 0
        && OtherArticles.areAlike(element, other)
        && element.selectFirst(OF_ITS_OWN) == null;
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
