package org.demarche.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the batches of version 1.0-draft: a list of queries, each a list of conditions. */
final class ListedQueries {
  private ListedQueries() {}

  static List<MatchQuery> read(String text) {
    ObjectNode batch = JsonText.object(text, "the body");
    List<JsonNode> elements = JsonText.array(batch.path("queries"), "queries");
    QueryFields.requireFew(elements.size());
    List<MatchQuery> queries = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      String where = "queries[" + i + "]";
      queries.add(query(JsonText.object(elements.get(i), where), where));
    }
    return queries;
  }

  private static MatchQuery query(ObjectNode query, String where) {
    String list = where + ".conditions";
    List<JsonNode> elements = JsonText.array(query.path("conditions"), list);
    if (elements.isEmpty()) {
      throw JsonText.wrong(list, "there is none", "give at least one");
    }
    List<Optional<MatchCondition>> conditions = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      String place = list + "[" + i + "]";
      conditions.add(condition(JsonText.object(elements.get(i), place), place));
    }
    if (query.hasNonNull("type")) {
      JsonText.string(query.get("type"), where + ".type");
    }
    return QueryFields.query(query, conditions, MatchQuery.Strictness.ANY, where);
  }

  /** None where all its values are blank. */
  private static Optional<MatchCondition> condition(ObjectNode element, String where) {
    if (element.hasNonNull("matchQualifier")) {
      throw JsonText.wrong(where + ".matchQualifier", "none is known here", "leave it out");
    }
    Optional<EntityProperty> property = property(element, where);
    MatchCondition.Quantifier quantifier =
        QueryFields.choice(
            MatchCondition.Quantifier.class,
            element.path("matchQuantifier"),
            where + ".matchQuantifier");
    boolean required = required(element.path("required"), where + ".required");
    return Optional.of(QueryFields.values(element.path("propertyValue"), where + ".propertyValue"))
        .filter(values -> !values.isEmpty())
        .map(values -> new MatchCondition(property, values, quantifier, required));
  }

  private static Optional<EntityProperty> property(ObjectNode element, String where) {
    String matchType = element.path("matchType").asText();
    return switch (matchType) {
      case "name" -> Optional.empty();
      case "property" ->
          Optional.of(QueryFields.matchable(element.path("propertyId"), where + ".propertyId"));
      default ->
          throw JsonText.wrong(
              where + ".matchType", "it is '" + matchType + "'", "write name or property");
    };
  }

  private static boolean required(JsonNode node, String where) {
    if (!node.isMissingNode() && !node.isBoolean()) {
      throw JsonText.wrong(where, "it is neither true nor false", "write one of them");
    }
    return node.asBoolean();
  }
}
