package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A reconciliation service on a free port, to be asked over HTTP. */
abstract class ReconcileFrame {
  static final ObjectMapper JSON = new ObjectMapper();
  static final String BASE = "https://example.org/";
  static Server server;
  static ReconcileClient client;
  private static GraphStore store;

  @BeforeAll
  static void start() {
    store = GraphStore.inMemory();
    store.loadRdf(Path.of("src/test/resources/reconcile/entities.trig"), BASE);
    store.replace(BASE + "graph/mergers", mergers());
    server = Server.builder(store).origins(Set.of("*")).port(0).build().start();
    client = new ReconcileClient(server.url());
  }

  /** One was taken for two others before, and two are merged in a circle. */
  private static Model mergers() {
    Model model = ModelFactory.createDefaultModel();
    Property mergedInto = model.createProperty(DEMARCHE.NS + "mergedInto");
    Map.of("omar-old", "omar-older", "omar-older", "omar", "ring-1", "ring-2", "ring-2", "ring-1")
        .forEach(
            (one, other) ->
                model.add(
                    model.createResource(BASE + "actor/" + one),
                    mergedInto,
                    model.createResource(BASE + "actor/" + other)));
    return model;
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  static JsonNode match(String query, String type) throws Exception {
    var node = JSON.createObjectNode();
    var asked = node.putObject("q").put("query", query);
    if (type != null) {
      asked.put("type", type);
    }
    return client.match02(node.toString()).at("/q/result");
  }

  static String policy(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Security-Policy").orElse("");
  }

  static void assertProblem(int status, String message, HttpResponse<String> response)
      throws Exception {
    assertEquals(status, response.statusCode(), response.body());
    String type = response.headers().firstValue("Content-Type").orElse("");
    assertEquals("application/problem+json;charset=utf-8", type, response.body());
    String detail = JSON.readTree(response.body()).path("detail").asText();
    assertTrue(detail.contains(message), detail);
  }
}
