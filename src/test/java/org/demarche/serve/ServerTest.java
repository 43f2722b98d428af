package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs and people ask the server. */
class ServerTest extends ServerFrame {
  @Test
  void answersAnRdf4jClient() {
    SPARQLRepository repository = new SPARQLRepository(server.url() + "sparql");
    List<String> found = new ArrayList<>();
    try (RepositoryConnection connection = repository.getConnection();
        TupleQueryResult result =
            connection
                .prepareTupleQuery(QueryLibrary.builtIn().named("unlinked-actors").sparql())
                .evaluate()) {
      for (BindingSet row : result) {
        found.add(row.getValue("actor").stringValue());
      }
    } finally {
      repository.shutDown();
    }
    assertEquals(List.of("Ben South", "Evening Star"), found);
  }

  @Test
  void answersARemoteRunnerAsALocalOne() {
    QueryRunner remote = QueryRunner.remote(server.url() + "demarche/sparql");
    QueryRunner local = QueryRunner.local(store.dataset());
    Map<String, String> parameters = Map.of("actor", "Norland");
    Rows expected = local.rows(QueryLibrary.builtIn().named("demands-of"), parameters);
    assertEquals(1, expected.rows().size());
    assertEquals(expected, remote.rows(QueryLibrary.builtIn().named("demands-of"), parameters));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          application/sparql-results+json,      application/sparql-results+json
          application/json,                     application/sparql-results+json
          text/csv,                             text/csv;charset=utf-8
          text/html;q=0.5,application/xml;q=0.9, application/sparql-results+xml
          '*/*',                                application/sparql-results+json
          """)
  void speaksTheFormatThatTheClientAccepts(String accept, String type) throws Exception {
    if (accept.contains("html")) {
      accept = "text/html;q=0.5, application/xml;q=0.9";
      type = "application/sparql-results+xml";
    }
    HttpResponse<String> response = send(query(ALL).header("Accept", accept));
    assertEquals(200, response.statusCode());
    assertEquals(type, response.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void acceptsTheThreeWaysToSendAQuery() throws Exception {
    String direct = send(post("sparql", "application/sparql-query", ALL)).body();
    String form =
        send(post("sparql", "application/x-www-form-urlencoded", "query=" + encode(ALL))).body();
    String get = send(query(ALL)).body();
    assertEquals(List.of(get, get), List.of(direct, form));
  }

  @Test
  void tellsBrowsersToBeCarefulAndHidesWhatItIs() throws Exception {
    HttpResponse<String> response = send(query(ALL));
    Map<String, List<String>> headers = response.headers().map();
    assertFalse(headers.containsKey("access-control-allow-origin"));
    assertEquals(List.of("nosniff"), headers.get("x-content-type-options"));
    assertTrue(headers.containsKey("content-security-policy"));
    assertFalse(headers.containsKey("access-control-allow-credentials"));
    assertFalse(headers.containsKey("server"), String.valueOf(headers.get("server")));
  }

  @Test
  void runsANamedQueryWithParameters() throws Exception {
    String path = "api/queries/demands-of?actor=Norland";
    HttpResponse<String> response = send(request(path).header("Accept", "text/csv"));
    assertTrue(response.body().contains("leave-valley"), response.body());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          api/queries/demands-of,                        missing-parameter
          api/queries/demands-of?actor=Nobody,           unknown-name
          api/queries/demands-of?actor=Norland&x=1,      unknown-parameter
          api/queries/said-by?actor=Norland&from=monday, parameter-value
          """)
  void namesTheParameterThatIsWrong(String path, String code) throws Exception {
    HttpResponse<String> response = send(request(path));
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains(code), response.body());
    Inside.assertHidden(response);
  }

  @Test
  void describesEachQueryInOpenApi() throws Exception {
    JsonNode document = new ObjectMapper().readTree(send(request("api/openapi.json")).body());
    assertEquals("3.1.0", document.path("openapi").asText());
    for (var query : QueryLibrary.builtIn().all()) {
      JsonNode get = document.path("paths").path("/api/queries/" + query.name()).path("get");
      assertEquals(query.summary(), get.path("summary").asText());
      assertEquals(query.parameters().size() + 2, get.path("parameters").size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'',text/html",
    "demarche.css,text/css",
    "demarche.js,text/javascript",
    "app/positions.js,text/javascript",
    "lib/d3.js,text/javascript"
  })
  void servesThePageForPeople(String path, String type) throws Exception {
    HttpResponse<String> response = send(request(path));
    assertEquals(200, response.statusCode());
    assertEquals(type + ";charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
    assertFalse(response.body().contains("src=\"http"));
    String tag = response.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, send(request(path).header("If-None-Match", tag)).statusCode());
  }

  /** All that the explorer may load, as a browser gets it. */
  @Test
  void thePageIsLessThanAMegabyteOnTheWire() throws Exception {
    List<String> files = new ArrayList<>(List.of("", "demarche.css", "demarche.js", "lib/d3.js"));
    try (Stream<Path> modules = Files.list(Path.of("src/main/resources/serve/app"))) {
      modules.forEach(it -> files.add("app/" + it.getFileName()));
    }
    assertTrue(files.size() > 15, files::toString);
    long bytes = 0;
    for (String file : files) {
      HttpResponse<byte[]> packed =
          CLIENT.send(
              request(file).header("Accept-Encoding", "br;q=1.0, gzip;q=0.8").build(),
              BodyHandlers.ofByteArray());
      assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""), file);
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        String unpacked = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(send(request(file).header("Accept-Encoding", "gzip;q=0")).body(), unpacked);
      }
      bytes += packed.body().length;
    }
    assertTrue(bytes < 1_000_000, bytes + " bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app/none.js",
        "app/../allowed.txt",
        "app/%2e%2e/allowed.txt",
        "allowed.txt",
        "app/",
        "lib/d3.min.js",
        "META-INF/MANIFEST.MF",
        "simplelogger.properties"
      })
  void servesNothingElseOfTheJar(String path) throws Exception {
    int status = send(request(path)).statusCode();
    assertTrue(status == 404 || status == 400, path + ": " + status);
  }
}
