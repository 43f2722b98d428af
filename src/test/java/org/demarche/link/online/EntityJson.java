package org.demarche.link.online;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Writes entities in Wikidata's JSON. Their ids are invented, those of their classes are not. */
final class EntityJson {
  static final String HUMAN = "Q5";
  static final String STATE = "Q3624078";
  static final String NEWSPAPER = "Q11032";
  static final String POSITION = "Q4164871";
  static final String MINISTER = "Q83307";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode entity = MAPPER.createObjectNode();
  private int statements;

  private EntityJson(String id, String label) {
    entity.put("type", "item").put("id", id);
    text("labels", "en", label);
    entity.putObject("descriptions");
    entity.putObject("aliases");
    entity.putObject("claims");
    entity.putObject("sitelinks");
  }

  static EntityJson of(String id, String label) {
    return new EntityJson(id, label);
  }

  EntityJson text(String field, String language, String text) {
    entity.withObject("/" + field).putObject(language).put("language", language).put("value", text);
    return this;
  }

  EntityJson alias(String language, String text) {
    entity
        .withObject("/aliases")
        .withArray(language)
        .addObject()
        .put("language", language)
        .put("value", text);
    return this;
  }

  EntityJson sitelinks(int number) {
    for (int i = 0; i < number; i++) {
      entity.withObject("/sitelinks").putObject("wiki" + i).put("site", "wiki" + i);
    }
    return this;
  }

  EntityJson item(String property, String value) {
    statement(property, value, "normal");
    return this;
  }

  /** A statement with rank and, where not empty, a start and an end such as {@code 2019-12-01}. */
  EntityJson held(String property, String value, String rank, String from, String to) {
    ObjectNode statement = statement(property, value, rank);
    time(statement, "P580", from);
    time(statement, "P582", to);
    return this;
  }

  /** The same as {@link #held}, but of the end nothing is known than that there was one. */
  EntityJson ended(String property, String value) {
    statement(property, value, "normal")
        .withObject("/qualifiers")
        .withArray("P582")
        .addObject()
        .put("snaktype", "somevalue")
        .put("property", "P582")
        .put("hash", "unknown")
        .put("datatype", "time");
    return this;
  }

  EntityJson website(String address) {
    ObjectNode snak = snak("P856", "url", "string");
    ((ObjectNode) snak.get("datavalue")).put("value", address);
    add("P856", snak, "normal");
    return this;
  }

  EntityJson identifier(String property, String value) {
    ObjectNode snak = snak(property, "external-id", "string");
    ((ObjectNode) snak.get("datavalue")).put("value", value);
    add(property, snak, "normal");
    return this;
  }

  private ObjectNode statement(String property, String value, String rank) {
    ObjectNode snak = snak(property, "wikibase-item", "wikibase-entityid");
    ((ObjectNode) snak.get("datavalue"))
        .putObject("value")
        .put("entity-type", "item")
        .put("numeric-id", Long.parseLong(value.substring(1)))
        .put("id", value);
    return add(property, snak, rank);
  }

  private ObjectNode add(String property, ObjectNode snak, String rank) {
    ObjectNode statement =
        entity
            .withObject("/claims")
            .withArray(property)
            .addObject()
            .put("type", "statement")
            .put("id", entity.get("id").asText().toLowerCase(Locale.ROOT) + "$S-" + ++statements)
            .put("rank", rank);
    statement.set("mainsnak", snak);
    statement.putArray("references").addObject().put("hash", "r");
    return statement;
  }

  private static ObjectNode snak(String property, String datatype, String valueType) {
    ObjectNode snak = MAPPER.createObjectNode();
    snak.put("snaktype", "value").put("property", property).put("datatype", datatype);
    snak.putObject("datavalue").put("type", valueType);
    return snak;
  }

  /** A year is of precision 9, a month of 10, a day of 11. */
  private static void time(ObjectNode statement, String property, String date) {
    if (date.isEmpty()) {
      return;
    }
    String whole = date + "-00-00".substring(date.length() == 4 ? 0 : date.length() == 7 ? 3 : 6);
    ObjectNode snak = snak(property, "time", "time");
    snak.put("hash", "h" + date);
    ((ObjectNode) snak.get("datavalue"))
        .putObject("value")
        .put("time", "+" + whole + "T00:00:00Z")
        .put("timezone", 0)
        .put("before", 0)
        .put("after", 0)
        .put("precision", date.length() == 4 ? 9 : date.length() == 7 ? 10 : 11)
        .put("calendarmodel", "http://www.wikidata.org/entity/Q1985727");
    statement.withObject("/qualifiers").withArray(property).add(snak);
  }

  ObjectNode json() {
    return entity;
  }
}
