package org.demarche.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article: JSON-LD first, then meta elements, then markup. */
final class HtmlFacts {
  private static final Set<String> ARTICLES = WordClass.of("html.article-types");
  private static final String PAGE = "WebPage";
  private static final int MAX_DEPTH = 6;
  private static final int LEAST_TITLE = 20;
  private static final Pattern TITLE_MARK =
      Pattern.compile("\\s+[|–—·•-]\\s+|\\s*(?:::|»|\\|)\\s*");

  private HtmlFacts() {}

  static Facts of(Document page, List<JsonNode> linked) {
    Facts said =
        linked.stream()
            .map(node -> JsonArticle.of(node).signed().facts())
            .reduce(Facts.NONE, Facts::or);
    return said.or(meta(page, new HtmlMeta(page))).or(markup(page));
  }

  /** The authors that JSON-LD names though they are no persons: for an article without others. */
  static Facts houses(List<JsonNode> linked) {
    List<String> names =
        linked.stream()
            .map(node -> JsonArticle.facts(node).authors())
            .filter(authors -> !authors.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new Facts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        names,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether the page says that it shows a part only to those who do not pay. */
  static boolean isPaid(List<JsonNode> linked) {
    return linked.stream()
        .map(node -> node.path("isAccessibleForFree").asText("").toLowerCase(Locale.ROOT))
        .anyMatch(free -> free.equals("false"));
  }

  /** The text that JSON-LD gives. */
  static Optional<String> body(List<JsonNode> linked) {
    return linked.stream()
        .map(node -> node.path("articleBody").asText(""))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** The articles that the page's JSON-LD describes, with what they name elsewhere in it. */
  static List<JsonNode> linked(Document page) {
    List<JsonNode> found = new ArrayList<>();
    LinkedNodes nodes = new LinkedNodes();
    for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
      try {
        JsonNode node = Json.parse(script.data().strip());
        nodes.add(node);
        collect(node, found, 0);
      } catch (UnreadableException e) {
        // Broken JSON-LD is common; the page has other marks.
      }
    }
    return found.stream()
        .sorted(Comparator.comparing(node -> types(node).equals(List.of(PAGE))))
        .map(nodes::resolved)
        .toList();
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
    for (String inner : List.of("@graph", "mainEntity")) {
      if (node.has(inner)) {
        collect(node.get(inner), found, depth + 1);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream().anyMatch(ARTICLES::contains)
        && (node.has("headline") || node.has("datePublished") || node.has("articleBody"));
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> types = new ArrayList<>();
    (type.isArray() ? type : List.of(type))
        .forEach(it -> types.add(it.asText("").replaceFirst(".*[/:]", "")));
    return types;
  }

  private static Facts meta(Document page, HtmlMeta meta) {
    return new Facts(
        meta.first("og:title", "twitter:title", "dc.title", "dcterms.title", "dc:title", "title"),
        date(meta.first(WordClass.of("html.dates").toArray(String[]::new))),
        meta.first(WordClass.of("html.publishers").toArray(String[]::new)),
        meta.all(WordClass.of("html.authors")).stream()
            .flatMap(name -> Bylines.split(name).stream())
            .distinct()
            .toList(),
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
        Optional.ofNullable(page.selectFirst("[itemprop=publisher] [itemprop=name]"))
            .map(name -> name.hasAttr("content") ? name.attr("content") : name.text())
            .filter(name -> !name.isBlank()),
        authors(page),
        Optional.empty(),
        attribute(page, "html[lang]", "lang")
            .filter(tag -> tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*"))
            .map(tag -> tag.replace('_', '-')));
  }

  /** The first author who is marked, and those beside. */
  private static List<String> authors(Document page) {
    var marked = page.select("[rel=author], [itemprop=author]");
    if (marked.isEmpty()) {
      return List.of();
    }
    Element first = marked.first();
    Element around = first.parent() == null ? first : first.parent();
    Element line = around.parent() == null || around.nameIs("body") ? around : around.parent();
    return marked.stream()
        .filter(
            author ->
                author == first
                    || author.parents().stream()
                        .limit(2)
                        .anyMatch(it -> it == line || it == around))
        .map(author -> Optional.ofNullable(author.selectFirst("[itemprop=name]")).orElse(author))
        .map(name -> name.hasAttr("content") ? name.attr("content") : name.text())
        .flatMap(name -> Bylines.split(name).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> heading(Document page) {
    return Stream.of("article h1", "main h1", "h1")
        .flatMap(query -> page.select(query).stream().limit(1))
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .or(() -> Optional.of(shown(page, page.title())).filter(title -> !title.isBlank()));
  }

  /** The part of a title that the page shows; the others name the site. */
  private static String shown(Document page, String title) {
    return Stream.of(TITLE_MARK.split(title))
        .map(String::strip)
        .filter(part -> part.length() >= LEAST_TITLE && part.length() < title.length())
        .filter(
            part -> page.body().getAllElements().stream().anyMatch(it -> it.text().equals(part)))
        .findFirst()
        .orElse(title);
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

  static boolean isAddress(String value) {
    return value.startsWith("http://") || value.startsWith("https://");
  }
}
