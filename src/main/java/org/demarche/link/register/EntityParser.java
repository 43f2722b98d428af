package org.demarche.link.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.link.Item;

/**
 * Reads an entity in Wikidata's JSON, in one go and without a tree. What is not needed is skipped,
 * and so is what has another shape than expected, such as the {@code []} that stands for an empty
 * object.
 */
final class EntityParser {
  static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  /** What an entity belongs to or lies in, in the order in which it is listed. */
  private static final List<String> AFFILIATION =
      List.of("P17", "P1001", "P27", "P102", "P108", "P749", "P131");

  private static final String CLASS = "P31";
  private static final String SUPERCLASS = "P279";
  private static final String OCCUPATION = "P106";
  private static final String OFFICE = "P39";
  private static final String WEBSITE = "P856";
  private static final String SHORT_NAME = "P1813";

  private static final Set<String> WANTED =
      Set.of(CLASS, SUPERCLASS, OCCUPATION, OFFICE, WEBSITE, SHORT_NAME);

  private final Names names = new Names();
  private final Map<String, List<Statement>> claims = new HashMap<>();
  private String id = "";
  private String type = "";
  private String description = "";
  private int sitelinks;

  private EntityParser() {}

  /**
   * The item at which the parser stands, or whose beginning is the next token; empty for properties
   * and the like.
   *
   * @throws com.fasterxml.jackson.core.JacksonException where it is not JSON, or no entity
   */
  static Optional<Entity> parse(JsonParser parser) throws IOException {
    if (parser.currentToken() == null) {
      parser.nextToken();
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new JsonParseException(parser, "an entity begins with '{'");
    }
    EntityParser entity = new EntityParser();
    entity.read(parser);
    if (entity.id.isEmpty() || entity.type.isEmpty()) {
      throw new JsonParseException(parser, "an entity has an id and a type");
    }
    return entity.result();
  }

  private void read(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
      switch (field) {
        case "id" -> id = parser.getText();
        case "type" -> type = parser.getText();
        case "labels" -> labels(parser, isObject);
        case "descriptions" -> descriptions(parser, isObject);
        case "aliases" -> aliases(parser, isObject);
        case "claims" -> claims(parser, isObject);
        case "sitelinks" -> sitelinks(parser, isObject);
        default -> parser.skipChildren();
      }
    }
  }

  private void labels(JsonParser parser, boolean isObject) throws IOException {
    for (String language = key(parser, isObject); language != null; language = key(parser, true)) {
      names.label(language, text(parser));
    }
  }

  private void descriptions(JsonParser parser, boolean isObject) throws IOException {
    for (String language = key(parser, isObject); language != null; language = key(parser, true)) {
      if (language.equals("en")) {
        description = text(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void aliases(JsonParser parser, boolean isObject) throws IOException {
    for (String language = key(parser, isObject); language != null; language = key(parser, true)) {
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        parser.skipChildren();
        continue;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        names.alias(language, text(parser));
      }
    }
  }

  private void claims(JsonParser parser, boolean isObject) throws IOException {
    for (String property = key(parser, isObject); property != null; property = key(parser, true)) {
      if (WANTED.contains(property) || AFFILIATION.contains(property)) {
        claims.put(property, StatementReader.read(parser));
      } else {
        parser.skipChildren();
      }
    }
  }

  private void sitelinks(JsonParser parser, boolean isObject) throws IOException {
    for (String site = key(parser, isObject); site != null; site = key(parser, true)) {
      sitelinks++;
      parser.skipChildren();
    }
  }

  /** The next key of an object, at whose value the parser then stands; null behind the last. */
  private static String key(JsonParser parser, boolean isObject) throws IOException {
    if (!isObject) {
      parser.skipChildren();
      return null;
    }
    if (parser.nextToken() != JsonToken.FIELD_NAME) {
      return null;
    }
    String key = parser.currentName();
    parser.nextToken();
    return key;
  }

  /** The {@code value} of a text with its language. */
  private static String text(JsonParser parser) throws IOException {
    String text = "";
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return text;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
      if (isText && field.equals("value")) {
        text = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    return text;
  }

  private Optional<Entity> result() {
    if (!type.equals("item") || ItemId.number(id).isEmpty()) {
      return Optional.empty();
    }
    best(SHORT_NAME).forEach(name -> names.shortName(name.value()));
    return Optional.of(
        new Entity(
            ItemId.number(id).getAsInt(),
            numbers(best(CLASS)),
            numbers(best(SUPERCLASS)),
            numbers(statements(OCCUPATION)),
            names.label(),
            description,
            names.others(),
            sitelinks,
            affiliations(),
            offices(),
            best(WEBSITE).flatMap(site -> Website.host(site.value()).stream()).findFirst()));
  }

  private Stream<Statement> statements(String property) {
    return claims.getOrDefault(property, List.of()).stream();
  }

  private Stream<Statement> best(String property) {
    return StatementReader.best(claims.getOrDefault(property, List.of())).stream();
  }

  private static List<Integer> numbers(Stream<Statement> statements) {
    return statements
        .flatMap(statement -> ItemId.number(statement.value()).stream().boxed())
        .distinct()
        .toList();
  }

  private List<String> affiliations() {
    Set<String> items = new LinkedHashSet<>();
    for (String property : AFFILIATION) {
      best(property).filter(EntityParser::isItem).forEach(one -> items.add(one.value()));
    }
    items.remove(id);
    return new ArrayList<>(items);
  }

  private List<Item.Held> offices() {
    return statements(OFFICE)
        .filter(EntityParser::isItem)
        .map(held -> new Item.Held(held.value(), held.from(), held.to()))
        .distinct()
        .toList();
  }

  private static boolean isItem(Statement statement) {
    return ItemId.number(statement.value()).isPresent();
  }
}
