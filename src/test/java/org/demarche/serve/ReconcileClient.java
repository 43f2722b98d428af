package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Asks a reconciliation service, and holds each answer against the schema of its version. */
final class ReconcileClient {
  static final String V02 = "0.2";
  static final String V10 = "1.0-draft";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMAS =
      Path.of(System.getProperty("reconcile.schemas", "src/test/resources/reconcile"));

  private final String root;

  /**
   * @param root the address of the server with a slash at the end
   */
  ReconcileClient(String root) {
    this.root = root;
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** The answer to a get, which must fit the schema. */
  JsonNode get(String path, String version, String schema) throws Exception {
    return valid(get(path), version, schema);
  }

  /** The answer of 0.2 to a posted batch; both must fit their schemas. */
  JsonNode match02(String queries) throws Exception {
    requireValid(JSON.readTree(queries), V02, "reconciliation-query-batch");
    return valid(postForm("queries", queries), V02, "reconciliation-result-batch");
  }

  JsonNode match10(String queries) throws Exception {
    requireValid(JSON.readTree(queries), V10, "reconciliation-query-batch");
    HttpResponse<String> response = post("reconcile/v1/match", "application/json", queries);
    return valid(response, V10, "reconciliation-result-batch");
  }

  JsonNode extend02(String query) throws Exception {
    requireValid(JSON.readTree(query), V02, "data-extension-query");
    return valid(postForm("extend", query), V02, "data-extension-response");
  }

  JsonNode extend10(String query) throws Exception {
    requireValid(JSON.readTree(query), V10, "data-extension-query");
    HttpResponse<String> response = post("reconcile/v1/extend", "application/json", query);
    return valid(response, V10, "data-extension-response");
  }

  HttpResponse<String> postForm(String field, String value) throws Exception {
    String form = field + "=" + encode(value);
    return post("reconcile", "application/x-www-form-urlencoded", form);
  }

  static JsonNode valid(HttpResponse<String> response, String version, String schema)
      throws IOException {
    assertEquals(200, response.statusCode(), response.body());
    assertEquals("application/json", response.headers().firstValue("Content-Type").orElse(""));
    JsonNode body = JSON.readTree(response.body());
    requireValid(body, version, schema);
    return body;
  }

  static void requireValid(JsonNode body, String version, String schema) throws IOException {
    String text = Files.readString(SCHEMAS.resolve(version).resolve(schema + ".json"));
    List<String> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text)
            .validate(body)
            .stream()
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), errors, body.toPrettyString());
  }

  /** The values of a field of each element. */
  static List<String> each(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(element -> element.path(field).asText())
        .toList();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
