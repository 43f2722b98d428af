package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;

/**
 * Takes from an entity's JSON what nobody here reads and what makes most of its size: references,
 * and identifiers in other catalogues.
 */
final class SlimEntity {
  private SlimEntity() {}

  static JsonNode of(JsonNode entity) {
    JsonNode slim = entity.deepCopy();
    for (Iterator<JsonNode> claims = slim.path("claims").elements(); claims.hasNext(); ) {
      JsonNode statements = claims.next();
      String type = statements.path(0).path("mainsnak").path("datatype").asText();
      if (type.equals("external-id")) {
        claims.remove();
      } else {
        statements.forEach(statement -> ((ObjectNode) statement).remove("references"));
      }
    }
    return slim;
  }
}
