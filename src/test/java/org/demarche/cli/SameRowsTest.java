package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.SampleStore;
import org.demarche.query.NamedQuery;
import org.demarche.query.Parameter;
import org.demarche.query.QueryLibrary;
import org.demarche.serve.Server;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each named query gives the same bytes of CSV on the command line, by its name and as text. */
class SameRowsTest {
  @TempDir static Path folder;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static GraphStore store;
  private static Server server;

  @BeforeAll
  static void start() {
    SampleStore.copyTo(folder.resolve("asked"));
    SampleStore.copyTo(folder.resolve("served"));
    store = GraphStore.openExisting(folder.resolve("served"));
    server = Server.builder(store).port(0).build().start();
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  static Stream<String> queries() {
    return QueryLibrary.builtIn().all().stream().map(NamedQuery::name);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void commandApiAndEndpointAgree(String name) throws Exception {
    NamedQuery query = QueryLibrary.builtIn().named(name);
    Map<String, String> given = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(Parameter::required)
        .forEach(it -> given.put(it.name(), it.example().orElseThrow()));
    String byName = ask("api/queries/" + name + "?format=csv&" + form(given), "");
    assertTrue(byName.startsWith(query.columns().get(0).name()), byName);
    assertEquals(byName, ask("sparql", form(given) + "&format=csv&query=" + encoded(query)));
    assertEquals(byName.replace("\r\n", "\n"), command(name, given).replace("\r\n", "\n"));
  }

  private static String command(String name, Map<String, String> given) {
    List<Object> words = new ArrayList<>(List.of("query", name, "--format", "csv", "--quiet"));
    words.addAll(List.of("--store", folder.resolve("asked")));
    given.forEach((parameter, value) -> words.addAll(List.of("-p", parameter + "=" + value)));
    Execution execution = Execution.of(words.toArray());
    assertEquals(0, execution.exitCode(), execution::err);
    return execution.out();
  }

  private static String ask(String path, String form) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    if (!form.isEmpty()) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(form));
    }
    HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), response::body);
    return response.body();
  }

  private static String form(Map<String, String> given) {
    return given.entrySet().stream()
        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(NamedQuery query) {
    return encoded(query.sparql());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
