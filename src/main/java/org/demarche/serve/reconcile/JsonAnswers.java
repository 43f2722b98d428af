package org.demarche.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Writes answers as versions 0.2 and 1.0-draft have them. */
final class JsonAnswers {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonAnswers() {}

  /** The 0.2 form. */
  static ObjectNode keyed(Map<String, List<MatchCandidate>> results) {
    ObjectNode batch = JSON.objectNode();
    results.forEach((key, candidates) -> add(candidates, batch.putObject(key).putArray("result")));
    return batch;
  }

  /** The 1.0 form. */
  static ObjectNode listed(List<List<MatchCandidate>> results) {
    ObjectNode batch = JSON.objectNode();
    ArrayNode list = batch.putArray("results");
    results.forEach(candidates -> add(candidates, list.addObject().putArray("candidates")));
    return batch;
  }

  private static void add(List<MatchCandidate> candidates, ArrayNode list) {
    for (MatchCandidate candidate : candidates) {
      ObjectNode node = list.addObject();
      Entity entity = candidate.entity();
      node.put("id", entity.id()).put("name", entity.name());
      node.put("description", entity.description());
      addTypes(entity, node.putArray("type"));
      node.put("score", candidate.score()).put("match", candidate.match());
      ArrayNode features = node.putArray("features");
      addFeature("name", "likeness of the names", candidate.name(), features);
      addFeature("properties", "share of agreeing properties", candidate.properties(), features);
    }
  }

  private static void addTypes(Entity entity, ArrayNode list) {
    entity.orderedTypes().forEach(type -> addType(type, list.addObject()));
  }

  private static void addFeature(String id, String name, OptionalDouble value, ArrayNode list) {
    value.ifPresent(
        number -> list.addObject().put("id", id).put("name", name).put("value", number));
  }

  /** What can be chosen while a name is typed. */
  static ObjectNode entities(Collection<Entity> entities) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode list = answer.putArray("result");
    for (Entity entity : entities) {
      ObjectNode node = list.addObject().put("id", entity.id()).put("name", entity.name());
      node.put("description", entity.description());
      addTypes(entity, node.putArray("notable"));
    }
    return answer;
  }

  static ObjectNode types(Collection<EntityType> types) {
    ObjectNode answer = JSON.objectNode();
    addAll(types, answer.putArray("result"));
    return answer;
  }

  /** Types with the more general ones. */
  static void addAll(Collection<EntityType> types, ArrayNode list) {
    for (EntityType type : types) {
      ObjectNode node = addType(type, list.addObject());
      if (!type.broader().isEmpty()) {
        ArrayNode broader = node.putArray("broader");
        type.broader().forEach(other -> addType(other, broader.addObject()));
      }
    }
  }

  private static ObjectNode addType(EntityType type, ObjectNode node) {
    return node.put("id", type.id()).put("name", type.label());
  }

  static ObjectNode properties(Collection<EntityProperty> properties, String field) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode list = answer.putArray(field);
    for (EntityProperty property : properties) {
      addProperty(property, list.addObject()).put("description", property.description());
    }
    return answer;
  }

  private static ObjectNode addProperty(EntityProperty property, ObjectNode node) {
    return node.put("id", property.id()).put("name", property.label());
  }

  /** The 0.2 form of an extension: rows by identifier. */
  static ObjectNode keyedRows(
      Collection<EntityProperty> properties,
      Map<String, Map<EntityProperty, List<Value>>> extension) {
    ObjectNode answer = withMeta(properties);
    ObjectNode rows = answer.putObject("rows");
    extension.forEach(
        (id, values) -> {
          ObjectNode row = rows.putObject(id);
          values.forEach((property, list) -> addValues(list, row.putArray(property.id())));
        });
    return answer;
  }

  /** The 1.0 form of an extension: a list of rows. */
  static ObjectNode listedRows(
      Collection<EntityProperty> properties,
      Map<String, Map<EntityProperty, List<Value>>> extension) {
    ObjectNode answer = withMeta(properties);
    ArrayNode rows = answer.putArray("rows");
    extension.forEach(
        (id, values) -> {
          ArrayNode list = rows.addObject().put("id", id).putArray("properties");
          values.forEach(
              (property, found) ->
                  addValues(found, list.addObject().put("id", property.id()).putArray("values")));
        });
    return answer;
  }

  private static ObjectNode withMeta(Collection<EntityProperty> properties) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode meta = answer.putArray("meta");
    for (EntityProperty property : properties) {
      ObjectNode node = addProperty(property, meta.addObject());
      property.range().ifPresent(type -> addType(type, node.putObject("type")));
    }
    return answer;
  }

  private static void addValues(List<Value> values, ArrayNode list) {
    for (Value value : values) {
      ObjectNode node = list.addObject();
      if (value instanceof Value.Thing thing) {
        node.put("id", thing.id()).put("name", thing.name());
      } else if (value instanceof Value.Count count) {
        node.put("int", count.number());
      } else if (value instanceof Value.Day day) {
        node.put("date", midnight(day.date()));
      } else {
        node.put("str", value.words());
      }
    }
  }

  /** A day as both versions want it, with a time. */
  private static String midnight(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
