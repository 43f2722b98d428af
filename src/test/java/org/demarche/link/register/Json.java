package org.demarche.link.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an entity as a dump does. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode entity = MAPPER.createObjectNode();

  Json(String id) {
    entity.put("type", "item").put("id", id);
    for (String part : new String[] {"labels", "descriptions", "aliases", "claims", "sitelinks"}) {
      entity.putObject(part);
    }
  }

  Json label(String language, String text) {
    entity.withObject("/labels").putObject(language).put("language", language).put("value", text);
    return this;
  }

  Json description(String language, String text) {
    entity.withObject("/descriptions").putObject(language).put("value", text);
    return this;
  }

  Json alias(String language, String text) {
    entity.withObject("/aliases").withArray(language).addObject().put("value", text);
    return this;
  }

  Json item(String property, String value, String rank) {
    ObjectNode statement = statement(property, rank);
    item(statement.putObject("mainsnak"), value);
    return this;
  }

  Json text(String property, String text) {
    ObjectNode snak = statement(property, "normal").putObject("mainsnak");
    snak.put("snaktype", "value").putObject("datavalue").put("value", text).put("type", "string");
    return this;
  }

  Json shortName(String text) {
    ObjectNode snak = statement("P1813", "normal").putObject("mainsnak");
    ObjectNode data = snak.put("snaktype", "value").putObject("datavalue");
    data.putObject("value").put("text", text).put("language", "en");
    return this;
  }

  /** An office with dates such as {@code +2001-03-02}; null where none is known. */
  Json held(String office, String from, int fromPrecision, String to, int toPrecision) {
    ObjectNode statement = statement("P39", "normal");
    item(statement.putObject("mainsnak"), office);
    ObjectNode qualifiers = statement.putObject("qualifiers");
    time(qualifiers, "P580", from, fromPrecision);
    time(qualifiers, "P582", to, toPrecision);
    return this;
  }

  Json sitelinks(int count) {
    for (int i = 0; i < count; i++) {
      entity.withObject("/sitelinks").putObject("wiki" + i).put("title", "X");
    }
    return this;
  }

  private ObjectNode statement(String property, String rank) {
    return entity.withObject("/claims").withArray(property).addObject().put("rank", rank);
  }

  private static void item(ObjectNode snak, String id) {
    ObjectNode value = snak.put("snaktype", "value").putObject("datavalue").putObject("value");
    value.put("entity-type", "item").put("numeric-id", Integer.parseInt(id.substring(1)));
    value.put("id", id);
  }

  private static void time(ObjectNode qualifiers, String property, String day, int precision) {
    if (day != null) {
      ObjectNode snak = qualifiers.putArray(property).addObject();
      ObjectNode value = snak.putObject("datavalue").putObject("value");
      value.put("time", day + "T00:00:00Z").put("timezone", 0).put("precision", precision);
    }
  }

  @Override
  public String toString() {
    return entity.toString();
  }
}
