package org.demarche.serve.reconcile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.InputException;

/** Reads what a client sent as JSON; says where it is wrong. */
final class JsonText {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  /**
   * An object.
   *
   * @param where what the text is, for messages: {@code queries}
   */
  static ObjectNode object(String text, String where) {
    try {
      return object(JSON.readTree(text), where);
    } catch (JsonProcessingException e) {
      throw new InputException(
          "bad-json: %s: it is not well-formed JSON%s; send an object"
              .formatted(where, place(e.getLocation())));
    }
  }

  static ObjectNode object(JsonNode node, String where) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw wrong(where, "it is not an object", "write { … }");
  }

  /** The elements of an array; a missing one is wrong. */
  static List<JsonNode> array(JsonNode node, String where) {
    if (!node.isArray()) {
      throw wrong(where, "it is not an array", "write [ … ]");
    }
    List<JsonNode> elements = new ArrayList<>();
    node.forEach(elements::add);
    return elements;
  }

  /** The elements of an array, or the one thing that stands instead of an array of one. */
  static List<JsonNode> oneOrMore(JsonNode node, String where) {
    return node.isArray() ? array(node, where) : List.of(node);
  }

  static String string(JsonNode node, String where) {
    if (!node.isTextual()) {
      throw wrong(where, "it is missing or no string", "write \"…\"");
    }
    return node.textValue();
  }

  /** Says what is wrong, where, and what to do. */
  static InputException wrong(String where, String what, String advice) {
    return new InputException("bad-query: %s: %s; %s".formatted(where, what, advice));
  }

  private static String place(JsonLocation location) {
    return location == null
        ? ""
        : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }
}
