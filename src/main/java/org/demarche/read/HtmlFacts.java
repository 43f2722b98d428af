package org.demarche.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article: JSON-LD first, then meta elements, then markup. */
final class HtmlFacts {
  private static final Set<String> ARTICLES = WordClass.of("html.article-types");
  private static final int MAX_DEPTH = 6;

  private HtmlFacts() {}

  static Facts of(Document page, List<JsonNode> linked) {
    Facts said = linked.stream().map(JsonArticle::facts).reduce(Facts.NONE, Facts::or);
    return said.or(meta(page, new HtmlMeta(page))).or(markup(page));
  }

  /** The text that JSON-LD gives. */
  static Optional<String> body(List<JsonNode> linked) {
    return linked.stream()
        .map(node -> node.path("articleBody").asText(""))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** The articles that the page's JSON-LD describes. */
  static List<JsonNode> linked(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(Json.parse(script.data().strip()), found, 0);
      } catch (UnreadableException e) {
        // Broken JSON-LD is common; the page has other marks.
      }
    }
    return found;
  }

  private static void collect(JsonNode node, List<JsonNode> found, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, found, depth + 1));
    } else if (isArticle(node)) {
      found.add(node);
    }
    if (node.has("@graph")) {
      collect(node.get("@graph"), found, depth + 1);
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    JsonNode first = type.isArray() ? type.path(0) : type;
    return ARTICLES.contains(first.asText("").replaceFirst(".*[/:]", ""))
        && (node.has("headline") || node.has("datePublished") || node.has("articleBody"));
  }

  private static Facts meta(Document page, HtmlMeta meta) {
    return new Facts(
        meta.first("og:title", "twitter:title", "dc.title", "title"),
        date(meta.first(WordClass.of("html.dates").toArray(String[]::new))),
        meta.first("og:site_name", "publisher", "dc.publisher", "application-name"),
        meta.first("author", "article:author", "dc.creator", "parsely-author", "byl")
            .map(Bylines::split)
            .orElse(List.of()),
        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
            .map(link -> link.attr("href"))
            .filter(HtmlFacts::isAddress)
            .or(() -> meta.first("og:url").filter(HtmlFacts::isAddress)),
        Optional.empty());
  }

  private static Facts markup(Document page) {
    return new Facts(
        heading(page),
        date(attribute(page, "time[itemprop=datePublished]", "datetime"))
            .or(() -> date(attribute(page, "article time[datetime]", "datetime")))
            .or(() -> onlyTime(page)),
        Optional.empty(),
        Optional.ofNullable(page.selectFirst("[rel=author], [itemprop=author]"))
            .map(Element::text)
            .map(Bylines::split)
            .orElse(List.of()),
        Optional.empty(),
        attribute(page, "html[lang]", "lang")
            .filter(tag -> tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*"))
            .map(tag -> tag.replace('_', '-')));
  }

  private static Optional<String> heading(Document page) {
    return Stream.of("article h1", "main h1", "h1")
        .flatMap(query -> page.select(query).stream().limit(1))
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
  }

  /** A page with one time alone means the article's; of several, any may be another's. */
  private static Optional<LocalDate> onlyTime(Document page) {
    var times = page.select("time[datetime]");
    return times.size() == 1 ? Dates.parse(times.attr("datetime")) : Optional.empty();
  }

  private static Optional<LocalDate> date(Optional<String> value) {
    return value.flatMap(Dates::parse);
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty());
  }

  private static boolean isAddress(String value) {
    return value.startsWith("http://") || value.startsWith("https://");
  }
}
