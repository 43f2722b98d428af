package org.demarche.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element that holds an article and removes what is in it of the page.
 *
 * <p>Semantic elements are believed where they hold most of the paragraphs; otherwise the element
 * with the densest prose wins.
 */
final class HtmlRoot {
  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, canvas, object, embed, form, button, select,"
          + " input, textarea, nav, aside, footer, dialog, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
          + " [role=search], [role=dialog], [style~=(?i)display:\\s*none]";

  private static final Pattern WIDGET =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:share|sharing|social|sharebar|comments?|disqus|related|recirc\\w*|"
              + "recommend\\w*|promo\\w*|newsletter|subscri\\w+|signup|advert\\w*|ads?|ad-slot|"
              + "sponsor\\w*|cookies?|consent|gdpr|breadcrumbs?|sidebar|menu|navbar|nav|navigation|"
              + "footer|widget|banner|popup|modal|tags?|tag-list|most-read|trending|read-?more|"
              + "toolbar|pagination|skip-link|paywall|outbrain|taboola|byline-bio)(?:$|[\\s_-])");

  private static final Set<String> CONTAINERS = Set.of("article", "main", "section", "div", "td");
  private static final int SHORT = 25;

  private HtmlRoot() {}

  static Element of(Document page) {
    Element body = page.body();
    body.select(NEVER).remove();
    removeComments(page);
    removeWidgets(body);
    removePageHeaders(body);
    Optional<Element> marked = marked(body);
    return marked.orElseGet(() -> densest(body));
  }

  private static void removeComments(Document page) {
    page.select("*")
        .forEach(
            element ->
                element.childNodes().stream()
                    .filter(node -> node.nodeName().equals("#comment"))
                    .toList()
                    .forEach(node -> node.remove()));
  }

  /** By their class or id, unless most of the page's prose is in them. */
  private static void removeWidgets(Element body) {
    int all = prose(body);
    for (Element element : body.select("[class], [id]")) {
      boolean named =
          WIDGET.matcher(element.className()).find() || WIDGET.matcher(element.id()).find();
      if (named && element != body && element.parent() != null && prose(element) * 2 <= all) {
        element.remove();
      }
    }
  }

  /** The header of the page, not that of the article, which has the headline. */
  private static void removePageHeaders(Element body) {
    for (Element header : body.select("header")) {
      if (header.closest("article, main") == null && header.selectFirst("h1") == null) {
        header.remove();
      }
    }
  }

  private static Optional<Element> marked(Element body) {
    int all = prose(body);
    for (String query : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      Optional<Element> best =
          body.select(query).stream().max(Comparator.comparingInt(HtmlRoot::prose));
      if (best.isPresent() && prose(best.get()) * 2 >= all && prose(best.get()) > 0) {
        return best;
      }
    }
    return Optional.empty();
  }

  /** The characters of an element's paragraphs that are not links. */
  private static int prose(Element element) {
    int sum = 0;
    for (Element paragraph : element.select("p")) {
      int length = paragraph.text().length();
      sum += length >= SHORT ? Math.max(0, length - 2 * linked(paragraph)) : 0;
    }
    return sum;
  }

  private static int linked(Element element) {
    return element.select("a").stream().mapToInt(link -> link.text().length()).sum();
  }

  /** The container with most prose of its own, where half of a child's counts as the parent's. */
  private static Element densest(Element body) {
    Map<Element, Integer> scores = new HashMap<>();
    for (Element element :
        body.select("p, div, td, pre, blockquote, section, article, font, span")) {
      int own = element.is("p, pre") ? element.text().length() : ownText(element);
      int score = Math.max(0, own - linked(element) * 2);
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
    Element holder = element.is("p, pre, font, span, blockquote") ? element.parent() : element;
    for (int i = 0; i < level && holder != null; i++) {
      holder = holder.parent();
    }
    while (holder != null && !CONTAINERS.contains(holder.normalName()) && !holder.is("body")) {
      holder = holder.parent();
    }
    return Optional.ofNullable(holder);
  }

  private static void add(Map<Element, Integer> scores, Optional<Element> holder, int score) {
    holder.ifPresent(element -> scores.merge(element, score, Integer::sum));
  }

  private static int ownText(Element element) {
    return element.textNodes().stream().map(TextNode::text).mapToInt(String::length).sum();
  }
}
