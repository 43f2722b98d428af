package org.demarche.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the batches of version 0.2: queries by keys that the client chose. */
final class KeyedQueries {
  private KeyedQueries() {}

  /** The queries in the order in which they were sent. */
  static Map<String, MatchQuery> read(String text) {
    ObjectNode batch = JsonText.object(text, "queries");
    QueryFields.requireFew(batch.size());
    Map<String, MatchQuery> queries = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : batch.properties()) {
      String where = "queries." + entry.getKey();
      queries.put(entry.getKey(), query(JsonText.object(entry.getValue(), where), where));
    }
    return queries;
  }

  private static MatchQuery query(ObjectNode query, String where) {
    if (!query.hasNonNull("query") && query.path("properties").isEmpty()) {
      throw JsonText.wrong(where, "it asks for nothing", "give it a query or properties");
    }
    List<Optional<MatchCondition>> conditions = new ArrayList<>();
    if (query.hasNonNull("query")) {
      conditions.add(condition(Optional.empty(), query.get("query"), where + ".query"));
    }
    if (query.hasNonNull("properties")) {
      String place = where + ".properties";
      for (JsonNode element : JsonText.array(query.get("properties"), place)) {
        conditions.add(onProperty(JsonText.object(element, place), place));
      }
    }
    MatchQuery.Strictness strictness =
        QueryFields.choice(
            MatchQuery.Strictness.class, query.path("type_strict"), where + ".type_strict");
    return QueryFields.query(query, conditions, strictness, where);
  }

  private static Optional<MatchCondition> onProperty(ObjectNode element, String where) {
    EntityProperty property = QueryFields.matchable(element.path("pid"), where + ".pid");
    return condition(Optional.of(property), element.path("v"), where + ".v");
  }

  private static Optional<MatchCondition> condition(
      Optional<EntityProperty> property, JsonNode node, String where) {
    return Optional.of(QueryFields.values(node, where))
        .filter(values -> !values.isEmpty())
        .map(values -> new MatchCondition(property, values, MatchCondition.Quantifier.ANY, false));
  }
}
