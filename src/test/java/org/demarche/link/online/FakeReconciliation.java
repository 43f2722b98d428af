package org.demarche.link.online;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.http.LoopbackServer;

/**
 * A reconciliation service as the specifications have it: 0.2 takes batches as a form at the
 * endpoint, the draft of 1.0 as JSON below it.
 */
final class FakeReconciliation extends LoopbackServer {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String manifest;
  private final String route;
  private final Map<String, String[]> candidates = new TreeMap<>();

  private FakeReconciliation(String manifest, String route) {
    this.manifest = manifest;
    this.route = route;
  }

  /** Speaks 0.1 and 0.2. */
  static FakeReconciliation stable() {
    return new FakeReconciliation(
        """
        {"versions": ["0.1", "0.2"], "name": "Wikidata (en)", "batchSize": 2,
         "identifierSpace": "http://www.wikidata.org/entity/",
         "schemaSpace": "http://www.wikidata.org/prop/direct/",
         "view": {"url": "https://www.wikidata.org/wiki/{{id}}"}}
        """,
        "/");
  }

  /** Speaks the draft only. */
  static FakeReconciliation draft(String route) {
    return new FakeReconciliation(
        """
        {"versions": ["1.0-draft"], "name": "Wikidata (en)", "standardizedScore": true,
         "view": {"url": "https://www.wikidata.org/wiki/{id}"}}
        """,
        route);
  }

  /** Has ids of its own. */
  static FakeReconciliation elsewhere() {
    return new FakeReconciliation(
        """
        {"versions": ["0.2"], "name": "Another", "identifierSpace": "https://example.org/id/",
         "schemaSpace": "https://example.org/schema/"}
        """,
        "/");
  }

  FakeReconciliation with(String name, String... ids) {
    candidates.put(name, ids);
    return this;
  }

  @Override
  protected Answer answer(Received request) {
    if (request.method().equals("GET") && request.path().equals("/") && request.query().isEmpty()) {
      return Page.json(manifest);
    }
    if (!request.method().equals("POST") || !request.path().equals(route)) {
      return Page.of(404, "text/plain", "no such route");
    }
    try {
      return Page.json(
          route.equals("/")
              ? indexed(
                  MAPPER.readTree(Received.decoded(request.body().substring("queries=".length()))))
              : listed(MAPPER.readTree(request.body())));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String indexed(JsonNode batch) {
    ObjectNode answer = MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> query : batch.properties()) {
      String name = query.getValue().get("query").asText();
      ArrayNode result = answer.putObject(query.getKey()).putArray("result");
      for (String id : candidates.getOrDefault(name, new String[0])) {
        result.addObject().put("id", id).put("name", name).put("score", 100).put("match", true);
      }
    }
    return answer.toString();
  }

  private String listed(JsonNode batch) {
    ObjectNode answer = MAPPER.createObjectNode();
    ArrayNode results = answer.putArray("results");
    for (JsonNode query : batch.get("queries")) {
      JsonNode condition = query.get("conditions").get(0);
      String name = condition.get("propertyValue").asText();
      ArrayNode list = results.addObject().putArray("candidates");
      for (String id : candidates.getOrDefault(name, new String[0])) {
        ObjectNode candidate = list.addObject().put("id", id).put("score", 100).put("match", true);
        candidate.putArray("name").addObject().put("str", name).put("lang", "en");
      }
    }
    return answer.toString();
  }
}
