package org.demarche.link.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.link.Wikidata;

/**
 * What Wikidata calls a statement: a value of a property of an entity.
 *
 * @param id its own
 * @param value an item's id, a text or an address
 * @param rank {@code preferred} or {@code normal}; deprecated ones are not read
 * @param isBest whether it is preferred, or normal where none of the property is
 */
public record Claim(String id, String value, String rank, boolean isBest, JsonNode qualifiers) {
  private static final String PREFERRED = "preferred";
  private static final String FROM = "P580";
  private static final String TO = "P582";

  /** Those of a property that have a value and are not deprecated. */
  public static List<Claim> all(JsonNode entity, String property) {
    return all(entity.path("claims").path(property));
  }

  /** Those of a property whose value is an item. */
  public static List<Claim> items(JsonNode entity, String property) {
    return all(entity, property).stream().filter(it -> Wikidata.isId(it.value())).toList();
  }

  /** Those of a property, as they are listed: {@code [{"mainsnak": …, "rank": …}, …]}. */
  public static List<Claim> all(JsonNode list) {
    boolean anyPreferred = false;
    for (JsonNode claim : list) {
      anyPreferred |= rank(claim).equals(PREFERRED);
    }
    List<Claim> claims = new ArrayList<>();
    for (JsonNode claim : list) {
      String rank = rank(claim);
      String value = value(claim.path("mainsnak"));
      if (!rank.equals("deprecated") && !value.isEmpty()) {
        boolean isBest = !anyPreferred || rank.equals(PREFERRED);
        String id = claim.path("id").asText();
        claims.add(new Claim(id, value, rank, isBest, claim.path("qualifiers")));
      }
    }
    return claims;
  }

  private static String rank(JsonNode claim) {
    return claim.path("rank").asText();
  }

  /** The value; empty for "no value", "some value" and values of other types. */
  public static String value(JsonNode snak) {
    JsonNode value = snak.path("datavalue").path("value");
    for (String field : List.of("id", "text", "time")) {
      if (value.path(field).isTextual()) {
        return value.path(field).textValue();
      }
    }
    boolean isOldItem = value.path("entity-type").asText().equals("item");
    return isOldItem ? "Q" + value.path("numeric-id").asText() : value.asText();
  }

  /** The first day on which it held. */
  public Optional<LocalDate> from() {
    return time(FROM).flatMap(TimeValue::first);
  }

  /** The last day on which it held. */
  public Optional<LocalDate> to() {
    return time(TO).flatMap(TimeValue::last);
  }

  /** The first known time of a qualifier. */
  private Optional<TimeValue> time(String property) {
    for (JsonNode snak : qualifiers.path(property)) {
      TimeValue time = TimeValue.of(snak);
      if (time.precision() >= 0) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }
}
