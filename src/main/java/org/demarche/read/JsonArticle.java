package org.demarche.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.jsoup.parser.Parser;

/**
 * One JSON object as an article: schema.org's names, JSON Feed's, and those that crawlers use.
 *
 * <p>Names are compared without case, underscores and prefix: {@code datePublished}, {@code
 * date_published} and {@code schema:datePublished} are one.
 */
record JsonArticle(Map<String, JsonNode> fields) {
  private static final Set<String> TEXT = WordClass.of("json.text");
  private static final List<String> HEADLINE = List.of("headline", "title", "name");
  private static final Set<String> DATE = WordClass.of("json.date");
  private static final Set<String> PUBLISHER = WordClass.of("json.publisher");
  private static final List<String> AUTHOR = List.of("author", "authors", "byline", "creator");
  private static final Set<String> URL = WordClass.of("json.url");
  private static final List<String> LANGUAGE = List.of("inlanguage", "language", "lang");
  private static final Set<String> ID = WordClass.of("json.id");
  private static final Set<String> CONTAINERS = WordClass.of("json.containers");
  private static final Set<String> INSIDE = WordClass.of("json.value");
  private static final int MAX_DEPTH = 5;
  private static final Pattern MARKUP = Pattern.compile("(?i)</(p|div|h[1-6]|li)>|<(br|p) ?/?>");

  static JsonArticle of(JsonNode node) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    node.properties().forEach(field -> fields.putIfAbsent(plain(field.getKey()), field.getValue()));
    return new JsonArticle(fields);
  }

  private static String plain(String name) {
    String local = name.startsWith("@") ? name : name.substring(name.indexOf(':') + 1);
    return local.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /** What a JSON object says besides the text. */
  static Facts facts(JsonNode node) {
    return of(node).facts();
  }

  /** The articles in a value: itself, or the members of its graph or list. */
  static List<JsonArticle> in(JsonNode node) {
    List<JsonArticle> found = new ArrayList<>();
    collect(node, found, 0);
    return found;
  }

  private static void collect(JsonNode node, List<JsonArticle> found, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, found, depth + 1));
      return;
    }
    JsonArticle article = of(node);
    if (article.text().isPresent()) {
      found.add(article);
      return;
    }
    CONTAINERS.stream()
        .map(article.fields::get)
        .filter(value -> value != null && value.isContainerNode())
        .forEach(value -> collect(value, found, depth + 1));
  }

  /** The text as it stands, possibly HTML. */
  Optional<String> text() {
    return TEXT.stream()
        .map(fields::get)
        .filter(value -> value != null)
        .map(JsonArticle::prose)
        .flatMap(Optional::stream)
        .findFirst();
  }

  boolean isMarkup(String text) {
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find();
  }

  Facts facts() {
    return new Facts(
        first(HEADLINE).map(JsonArticle::unescaped),
        date(),
        first(PUBLISHER).filter(name -> !name.startsWith("http")),
        authors(),
        url(),
        first(LANGUAGE).filter(tag -> tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")));
  }

  /** Its own name for itself; a number only if it has no address, as numbers are not unique. */
  Optional<String> id() {
    Optional<String> own = first(ID).filter(id -> id.length() <= 500);
    return own.filter(id -> !id.chars().allMatch(Character::isDigit)).or(this::url).or(() -> own);
  }

  private Optional<String> url() {
    return Stream.concat(URL.stream(), Stream.of("@id"))
        .flatMap(name -> value(name).stream())
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .findFirst();
  }

  private Optional<LocalDate> date() {
    return DATE.stream()
        .flatMap(name -> value(name).stream())
        .flatMap(value -> Dates.parse(value).stream())
        .findFirst();
  }

  private List<String> authors() {
    return AUTHOR.stream()
        .map(fields::get)
        .filter(value -> value != null)
        .map(JsonArticle::names)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> names(JsonNode node) {
    if (!node.isArray()) {
      return scalar(node).map(JsonArticle::persons).orElse(List.of());
    }
    List<String> names = new ArrayList<>();
    node.forEach(element -> scalar(element).map(JsonArticle::persons).ifPresent(names::addAll));
    return names.stream().distinct().toList();
  }

  /** The persons of a byline; a single name that is none counts as given. */
  private static List<String> persons(String byline) {
    List<String> persons = Bylines.split(byline);
    boolean oneName = persons.isEmpty() && byline.length() <= 60 && !byline.contains(",");
    return oneName ? List.of(byline.strip()) : persons;
  }

  private Optional<String> first(Collection<String> names) {
    return names.stream().flatMap(name -> value(name).stream()).findFirst();
  }

  /** A field as text; empty where it is absent, blank or of a type that has none. */
  Optional<String> value(String name) {
    return Optional.ofNullable(fields.get(name)).flatMap(JsonArticle::scalar);
  }

  private static Optional<String> prose(JsonNode node) {
    if (!node.isArray()) {
      return scalar(node);
    }
    List<String> paragraphs = new ArrayList<>();
    node.forEach(element -> scalar(element).ifPresent(paragraphs::add));
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", paragraphs));
  }

  private static Optional<String> scalar(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? Optional.empty() : scalar(node.get(0));
    }
    if (node.isObject()) {
      return INSIDE.stream()
          .map(node::get)
          .filter(value -> value != null && value.isValueNode())
          .flatMap(value -> scalar(value).stream())
          .findFirst();
    }
    return Optional.of(node)
        .filter(value -> !value.isNull() && !value.isBoolean())
        .map(value -> clean(value.asText()))
        .filter(value -> !value.isBlank());
  }

  private static String unescaped(String headline) {
    return headline.contains("&") ? Parser.unescapeEntities(headline, false) : headline;
  }

  /** Without what JSON can escape but no text has: halves of characters, control characters. */
  private static String clean(String value) {
    if (value.chars().noneMatch(c -> c < 32 && c != '\n' || Character.isSurrogate((char) c))) {
      return value;
    }
    StringBuilder clean = new StringBuilder(value.length());
    value
        .codePoints()
        .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .map(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
