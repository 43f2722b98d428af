package org.demarche.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
  private static final List<String> HEADLINE =
      List.of("headline", "title", "name", "webtitle", "headlines");
  private static final Set<String> DATE = WordClass.of("json.date");
  private static final Set<String> PUBLISHER = WordClass.of("json.publisher");
  private static final List<String> AUTHOR =
      List.of("author", "authors", "byline", "creator", "by", "user");
  private static final Set<String> URL = WordClass.of("json.url");
  private static final List<String> LANGUAGE = List.of("inlanguage", "language", "lang");
  private static final Set<String> ID = WordClass.of("json.id");
  private static final Set<String> CONTAINERS = WordClass.of("json.containers");
  private static final Set<String> INSIDE = WordClass.of("json.value");
  private static final Set<String> INNER = WordClass.of("json.inner");
  private static final Set<String> HOUSES = WordClass.of("json.houses");
  private static final int MAX_DEPTH = 5;
  private static final Pattern MARKUP = Pattern.compile("(?i)</(p|div|h[1-6]|li)>|<(br|p) ?/?>");

  static JsonArticle of(JsonNode node) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    node.properties().forEach(field -> fields.putIfAbsent(plain(field.getKey()), field.getValue()));
    INNER.stream()
        .map(fields::get)
        .filter(inner -> inner != null && inner.isObject())
        .flatMap(inner -> inner.properties().stream())
        .toList()
        .forEach(field -> fields.putIfAbsent(plain(field.getKey()), field.getValue()));
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
    collect(node, LinkedNodes.in(node), found, 0);
    return found;
  }

  private static void collect(
      JsonNode node, LinkedNodes nodes, List<JsonArticle> found, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, nodes, found, depth + 1));
      return;
    }
    JsonArticle article = of(nodes.resolved(node));
    if (article.text().isPresent()) {
      found.add(article);
      return;
    }
    CONTAINERS.stream()
        .map(article.fields::get)
        .filter(value -> value != null && value.isContainerNode())
        .forEach(value -> collect(value, nodes, found, depth + 1));
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
            named(PUBLISHER),
            authors(),
            url(),
            first(LANGUAGE).filter(tag -> tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")))
        .from(site());
  }

  /** The address that the publisher itself has, where it is described and not only named. */
  private Optional<String> site() {
    return PUBLISHER.stream()
        .filter(name -> value(name).filter(it -> !isIdentifier(it)).isPresent())
        .map(fields::get)
        .map(it -> it.isArray() ? it.path(0) : it)
        .findFirst()
        .flatMap(
            it ->
                Stream.of("url", "@id")
                    .map(name -> it.path(name).asText(""))
                    .filter(HtmlFacts::isAddress)
                    .findFirst());
  }

  /** The first value that is a name and not the identifier of something. */
  private Optional<String> named(Collection<String> names) {
    return names.stream()
        .flatMap(name -> value(name).stream())
        .filter(name -> !isIdentifier(name))
        .findFirst();
  }

  private static boolean isIdentifier(String name) {
    return name.matches("(?i)(?:https?:|urn:|#|_:).*");
  }

  /** The same without authors that are no persons. */
  JsonArticle signed() {
    Map<String, JsonNode> persons = new LinkedHashMap<>(fields);
    AUTHOR.forEach(name -> persons.computeIfPresent(name, (any, value) -> persons(value)));
    return new JsonArticle(persons);
  }

  private static JsonNode persons(JsonNode authors) {
    if (!authors.isArray()) {
      return isHouse(authors) ? NullNode.getInstance() : authors;
    }
    ArrayNode persons = JsonNodeFactory.instance.arrayNode();
    authors.forEach(author -> persons.addAll(isHouse(author) ? List.of() : List.of(author)));
    return persons;
  }

  private static boolean isHouse(JsonNode author) {
    JsonNode type = author.path("@type");
    String name = type.isArray() ? type.path(0).asText("") : type.asText("");
    return HOUSES.contains(name.replaceFirst(".*[/:]", ""));
  }

  /** Its own name for itself, or its address; a number is one in its file. */
  Optional<String> id(String file) {
    return OwnNames.of(first(ID), url(), file);
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
      return name(node).map(JsonArticle::persons).orElse(List.of());
    }
    List<String> names = new ArrayList<>();
    node.forEach(element -> name(element).map(JsonArticle::persons).ifPresent(names::addAll));
    return names.stream().distinct().toList();
  }

  private static Optional<String> name(JsonNode node) {
    return scalar(node).filter(name -> !isIdentifier(name));
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
    if (node.path(0).has("value")) {
      return longest(node);
    }
    List<String> paragraphs = new ArrayList<>();
    node.forEach(element -> scalar(element).ifPresent(paragraphs::add));
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", paragraphs));
  }

  /** Of several bodies, such as ninjs has for its roles, the one that says most. */
  private static Optional<String> longest(JsonNode bodies) {
    List<String> values = new ArrayList<>();
    bodies.forEach(body -> scalar(body.path("value")).ifPresent(values::add));
    return values.stream().max(Comparator.comparingInt(String::length));
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
