package org.demarche.serve.assistant;

import java.util.List;
import java.util.Map;

/**
 * Something that an assistant can ask for.
 *
 * @param title in one sentence
 * @param schema the JSON schema of its parameters
 */
record Offer(String name, String title, String description, Map<String, Object> schema, Work work) {

  /** Answers. */
  interface Work {
    /**
     * A text, or what becomes a JSON object.
     *
     * @throws org.demarche.model.InputException where the parameters are wrong
     */
    Object answer(Map<String, Object> parameters);
  }

  /** The schema of an object with these and no other properties. */
  static Map<String, Object> schema(Map<String, Object> properties, List<String> required) {
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }
}
