package org.demarche.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClass;

/**
 * The nodes of JSON-LD by their identifiers, which put in their place where an article only names
 * them: {@code "publisher": {"@id": "#org"}}.
 */
final class LinkedNodes {
  private static final Set<String> REFERENCES = WordClass.of("json.references");
  private static final int MAX_DEPTH = 12;

  private final Map<String, JsonNode> byId = new HashMap<>();

  static LinkedNodes in(JsonNode node) {
    LinkedNodes nodes = new LinkedNodes();
    nodes.add(node);
    return nodes;
  }

  void add(JsonNode node) {
    add(node, 0);
  }

  private void add(JsonNode node, int depth) {
    if (depth > MAX_DEPTH || !node.isContainerNode()) {
      return;
    }
    JsonNode id = node.path("@id");
    if (id.isTextual() && node.size() > 1) {
      byId.putIfAbsent(id.asText(), node);
    }
    node.forEach(child -> add(child, depth + 1));
  }

  /** The same article with what it names in its place. */
  JsonNode resolved(JsonNode article) {
    if (byId.isEmpty() || !(article instanceof ObjectNode object)) {
      return article;
    }
    ObjectNode copy = object.objectNode();
    object
        .properties()
        .forEach(
            field ->
                copy.set(
                    field.getKey(),
                    isReference(field.getKey()) ? named(field.getValue()) : field.getValue()));
    return copy;
  }

  private static boolean isReference(String name) {
    return REFERENCES.contains(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT));
  }

  private JsonNode named(JsonNode value) {
    if (value instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(element -> copy.add(one(element)));
      return copy;
    }
    return one(value);
  }

  private JsonNode one(JsonNode value) {
    JsonNode id = value.isObject() ? value.path("@id") : value;
    boolean bare = value.isTextual() || value.isObject() && !value.has("name");
    return bare && id.isTextual() ? byId.getOrDefault(id.asText(), value) : value;
  }
}
