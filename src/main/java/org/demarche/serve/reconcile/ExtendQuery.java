package org.demarche.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks for some properties of some entities; both versions write it alike.
 *
 * @param ids IRIs, each once, in the order in which they were sent; there need be no such entity
 */
record ExtendQuery(Set<String> ids, Set<EntityProperty> properties) {
  private static final int MOST_IDS = 500;

  static ExtendQuery read(String text, String where) {
    ObjectNode query = JsonText.object(text, where);
    Set<String> ids = new LinkedHashSet<>();
    List<JsonNode> sent = JsonText.array(query.path("ids"), where + ".ids");
    if (sent.size() > MOST_IDS) {
      throw new TooMuchException(
          "too-many: %s.ids: there are %d; send %d at most at a time"
              .formatted(where, sent.size(), MOST_IDS));
    }
    sent.forEach(id -> ids.add(JsonText.string(id, where + ".ids")));
    Set<EntityProperty> properties = new LinkedHashSet<>();
    String place = where + ".properties";
    for (JsonNode element : JsonText.array(query.path("properties"), place)) {
      JsonNode id = JsonText.object(element, place).path("id");
      properties.add(QueryFields.property(id, place + ".id"));
    }
    return new ExtendQuery(ids, properties);
  }

  /** Whether an answer needs the graph, and not only what was read of it before. */
  boolean isCounted() {
    return properties.stream().anyMatch(EntityProperty::isCounted);
  }
}
