package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One of Wikidata's statements whose value is an item.
 *
 * @param id the statement's own id
 * @param rank {@code preferred} or {@code normal}
 * @param isBest whether it is preferred, or normal where none of the property is
 * @param value the item's id
 */
record Claim(String id, String rank, boolean isBest, String value, JsonNode qualifiers) {

  /** Those of a property, without the deprecated ones. */
  static List<Claim> of(JsonNode entity, String property) {
    JsonNode statements = entity.path("claims").path(property);
    boolean anyPreferred = false;
    for (JsonNode statement : statements) {
      anyPreferred |= statement.path("rank").asText().equals("preferred");
    }
    List<Claim> claims = new ArrayList<>();
    for (JsonNode statement : statements) {
      String rank = statement.path("rank").asText();
      String value = item(statement.path("mainsnak"));
      boolean isBest = rank.equals(anyPreferred ? "preferred" : "normal");
      if (!rank.equals("deprecated") && ItemIds.isId(value)) {
        claims.add(
            new Claim(
                statement.path("id").asText(), rank, isBest, value, statement.path("qualifiers")));
      }
    }
    return claims;
  }

  /** The item of a value; empty where it is unknown, none, or no item. */
  static String item(JsonNode snak) {
    return snak.path("datavalue").path("value").path("id").asText();
  }
}
