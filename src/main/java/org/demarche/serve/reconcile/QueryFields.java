package org.demarche.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the fields that both versions of a query have. Unknown fields do not matter. */
final class QueryFields {
  static final int MOST_QUERIES = 50;
  static final int MOST_CANDIDATES = 100;
  private static final int LONGEST = 500;
  private static final int USUAL_CANDIDATES = 10;

  /** Values in one query, in all its conditions. */
  private static final int MOST_VALUES = 50;

  private QueryFields() {}

  static void requireFew(int queries) {
    if (queries > MOST_QUERIES) {
      throw new TooMuchException(
          "too-many: queries: there are %d; send %d at most at a time"
              .formatted(queries, MOST_QUERIES));
    }
  }

  /** A query from its conditions and what else its object says. */
  static MatchQuery query(
      ObjectNode query,
      List<Optional<MatchCondition>> conditions,
      MatchQuery.Strictness strictness,
      String where) {
    List<MatchCondition> present = conditions.stream().flatMap(Optional::stream).toList();
    int values = present.stream().mapToInt(condition -> condition.values().size()).sum();
    if (values > MOST_VALUES) {
      throw JsonText.wrong(
          where, "it has " + values + " values", "give it " + MOST_VALUES + " at most");
    }
    if (present.stream().flatMap(it -> it.values().stream()).anyMatch(QueryFields::isLong)) {
      throw JsonText.wrong(
          where, "a value has more than " + LONGEST + " letters", "send names, not texts");
    }
    return new MatchQuery(present, types(query, where + ".type"), strictness, limit(query, where));
  }

  /** To compare with each name takes as long as the value has letters. */
  private static boolean isLong(Object value) {
    return value.toString().length() > LONGEST;
  }

  /** The most candidates to give. */
  private static int limit(ObjectNode query, String where) {
    JsonNode limit = query.path("limit");
    if (limit.isMissingNode() || limit.isNull()) {
      return USUAL_CANDIDATES;
    }
    if (!limit.isNumber() || limit.asDouble() < 1 || limit.asDouble() % 1 != 0) {
      throw JsonText.wrong(
          where + ".limit",
          "it is " + limit + ", no positive whole number",
          "give one up to " + MOST_CANDIDATES + ", or leave it out");
    }
    return (int) Math.min(MOST_CANDIDATES, limit.asDouble());
  }

  private static Set<EntityType> types(ObjectNode query, String where) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    if (query.hasNonNull("type")) {
      for (JsonNode node : JsonText.oneOrMore(query.get("type"), where)) {
        types.add(type(value(node, where), where));
      }
    }
    return types;
  }

  static EntityType type(String id, String where) {
    return EntityType.named(id)
        .orElseThrow(() -> unknown("type", id, where, EntityType.values(), EntityType::id));
  }

  static EntityProperty property(JsonNode id, String where) {
    String name = JsonText.string(id, where);
    return EntityProperty.named(name)
        .orElseThrow(
            () -> unknown("property", name, where, EntityProperty.values(), EntityProperty::id));
  }

  /** A property that can be compared. */
  static EntityProperty matchable(JsonNode id, String where) {
    EntityProperty property = property(id, where);
    if (property.isCounted()) {
      throw JsonText.wrong(
          where, property.id() + " can be fetched, but not matched", "leave it out");
    }
    return property;
  }

  /** The values that say something; blank ones do not. */
  static List<String> values(JsonNode node, String where) {
    return JsonText.oneOrMore(node, where).stream()
        .map(element -> value(element, where))
        .filter(value -> !value.isBlank())
        .toList();
  }

  /** The words of a plain value, and the identifier of an entity. */
  static String value(JsonNode node, String where) {
    if (node.isObject()) {
      return JsonText.string(node.path("id"), where + ".id");
    }
    if (node.isMissingNode() || node.isNull() || node.isArray()) {
      throw JsonText.wrong(where, "there is no value", "give a string, a number or an entity");
    }
    return node.asText();
  }

  /** The constant of this name in lower case; the first one where nothing is said. */
  static <E extends Enum<E>> E choice(Class<E> choices, JsonNode node, String where) {
    E[] all = choices.getEnumConstants();
    if (node.isMissingNode() || node.isNull()) {
      return all[0];
    }
    return Arrays.stream(all)
        .filter(choice -> lower(choice).equals(node.asText()))
        .findFirst()
        .orElseThrow(() -> unknown("choice", node.asText(), where, all, QueryFields::lower));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <T> RuntimeException unknown(
      String kind, String id, String where, T[] all, Function<T, String> name) {
    String known = Arrays.stream(all).map(name).collect(Collectors.joining(", "));
    return JsonText.wrong(
        where, "there is no %s '%s'".formatted(kind, id), "choose among " + known);
  }
}
