package org.demarche.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The articles that follow below the one that a page is of, where it goes on without an end: their
 * text may be longer, and would stand under the headline and the day of the first.
 */
final class OtherArticles {
  private static final String SIGNED =
      "time, [datetime], [rel=author], [itemprop], [class*=byline], [class*=author],"
          + " [class*=date]";

  /** Less is no article but what stands above one. */
  private static final int SOME_PROSE = 200;

  private final Element heading;
  private final HtmlSizes sizes;

  private OtherArticles(Element heading, HtmlSizes sizes) {
    this.heading = heading;
    this.sizes = sizes;
  }

  /** The elements that hold them; none where the page has one headline. */
  static List<Element> of(Element body, Optional<String> headline, HtmlSizes sizes) {
    List<Element> headings = body.select("h1").stream().filter(sizes::shows).toList();
    Optional<TitleMatcher> title = headline.map(TitleMatcher::new);
    Optional<Element> own =
        headings.stream()
            .filter(it -> title.map(matcher -> matcher.matches(it.text())).orElse(false))
            .findFirst()
            .or(() -> headings.stream().findFirst());
    return own.map(heading -> new OtherArticles(heading, sizes).among(headings, body))
        .orElse(List.of());
  }

  private List<Element> among(List<Element> headings, Element body) {
    List<Element> others = new ArrayList<>();
    for (Element other : headings) {
      if (other != heading) {
        around(other).ifPresent(others::add);
      }
    }
    body.select("h2").stream()
        .filter(sizes::shows)
        .flatMap(it -> around(it).stream())
        .filter(it -> isSigned(it) && it.selectFirst("h1") == null)
        .forEach(others::add);
    Element article = heading.closest("article");
    if (article != null && sizes.of(article).prose() >= SOME_PROSE) {
      body.select("article").stream()
          .filter(it -> sizes.shows(it) && isApart(it, article))
          .forEach(others::add);
    }
    return others;
  }

  private static boolean isApart(Element element, Element article) {
    return element != article
        && !element.parents().contains(article)
        && !article.parents().contains(element);
  }

  /** What holds another headline, made as what holds the article's. */
  private Optional<Element> around(Element other) {
    Set<Element> above = new HashSet<>(heading.parents());
    Element theirs = other;
    while (theirs.parent() != null && !above.contains(theirs.parent())) {
      theirs = theirs.parent();
    }
    Element ours = heading;
    while (ours.parent() != null && ours.parent() != theirs.parent()) {
      ours = ours.parent();
    }
    return isAnother(theirs, ours) ? Optional.of(theirs) : Optional.empty();
  }

  private boolean isAnother(Element theirs, Element ours) {
    return theirs.nameIs(ours.normalName())
        && !ours.nameIs("h1")
        && sizes.of(ours).prose() > 0
        && sizes.of(theirs).prose() > 0
        && (ours.nameIs("article") || isSigned(theirs) && shareClass(ours, theirs));
  }

  private static boolean isSigned(Element element) {
    return element.hasAttr("data-url") || element.selectFirst(SIGNED) != null;
  }

  static boolean shareClass(Element one, Element other) {
    return one.classNames().equals(other.classNames())
        || one.classNames().stream().anyMatch(other::hasClass);
  }

  /** Whether two elements have the same classes, or most of them. */
  static boolean areAlike(Element one, Element other) {
    Set<String> shared = new HashSet<>(one.classNames());
    Set<String> all = new HashSet<>(shared);
    shared.retainAll(other.classNames());
    all.addAll(other.classNames());
    return one.nameIs(other.normalName()) && shared.size() * 2 > all.size();
  }
}
