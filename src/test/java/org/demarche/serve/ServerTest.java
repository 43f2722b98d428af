package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;
import org.demarche.store.GraphStore;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real server on a free port, asked by real clients, also by rude ones. */
class ServerTest {
  private static final String ALL = "SELECT * WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static GraphStore store;
  private static Server server;

  /** The same for what takes for ever, which ends when its time is up. */
  private static Server hasty;

  /** Where a server that fetches something would go. */
  private static HttpServer trap;

  private static final AtomicInteger TRAPPED = new AtomicInteger();

  @BeforeAll
  static void start() throws IOException {
    store = GraphStore.inMemory();
    store.loadRdf(Path.of("src/test/resources/query/talks.trig"), "https://example.org/");
    server = Server.builder(store).port(0).build().start();
    hasty =
        Server.builder(store)
            .port(0)
            .timeout(Duration.ofMillis(300))
            .concurrency(2, Duration.ofMillis(100))
            .build()
            .start();
    trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          TRAPPED.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    trap.start();
  }

  @AfterAll
  static void stop() {
    trap.stop(0);
    hasty.close();
    server.close();
    store.close();
  }

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE ?where { ?s ?p ?o } } } VALUES ?where { <TRAP> } }",
        "PREFIX j: <java:java.lang.> SELECT (j:System(1) AS ?x) {}",
        "SELECT (<java:org.example.Harm>(1) AS ?x) {}",
        "SELECT * { ?s <java:org.example.Harm> ?o }",
        "SELECT * { { { { {",
        "LOAD <TRAP>",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DROP ALL"
      })
  void refusesWhatAQueryMustNotDo(String query) throws Exception {
    HttpResponse<String> response = send(query(query.replace("TRAP", trapUrl())));
    assertEquals(400, response.statusCode(), response.body());
    assertProblem(response);
    assertEquals(0, TRAPPED.get());
  }

  @Test
  void neverLoadsTheGraphThatFromNames() throws Exception {
    String query = "SELECT * FROM <" + trapUrl() + "> WHERE { ?s ?p ?o }";
    HttpResponse<String> response = send(query(query).header("Accept", "text/csv"));
    assertEquals("s,p,o\r\n", response.body());
    assertEquals(0, TRAPPED.get());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PUT,    sparql,            405
          DELETE, sparql,            405
          PATCH,  sparql,            405
          TRACE,  sparql,            405
          GET,    '$/ping',          404
          GET,    '$/server',        404
          GET,    demarche,          404
          GET,    demarche/data,     404
          GET,    demarche/update,   404
          GET,    '../pom.xml',      400
          GET,    '%2e%2e/pom.xml',  400
          GET,    api/queries/nothing, 404
          """)
  void offersNothingElse(String method, String path, int status) throws Exception {
    HttpResponse<String> response = send(request(path).method(method, BodyPublishers.noBody()));
    assertEquals(status, response.statusCode(), response.body());
    assertProblem(response);
  }

  @Test
  void refusesUpdatesByPost() throws Exception {
    HttpResponse<String> update = send(post("sparql", "application/sparql-update", "DROP ALL"));
    HttpResponse<String> form =
        send(post("sparql", "application/x-www-form-urlencoded", "update=DROP+ALL"));
    assertEquals(List.of(415, 400), List.of(update.statusCode(), form.statusCode()));
    assertEquals(3, store.statistics().articles());
  }

  @Test
  void refusesALongQuery() throws Exception {
    String query = "# " + "x".repeat(70_000) + "\n" + ALL;
    assertEquals(413, send(post("sparql", "application/sparql-query", query)).statusCode());
  }

  @Test
  void survivesADeepQuery() throws Exception {
    String query = "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000);
    int status = send(post("sparql", "application/sparql-query", query)).statusCode();
    assertTrue(status == 400 || status == 500, "status " + status);
    assertEquals(200, send(query(ALL)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a cross product
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }",
        // a sort of one
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a ?d ?g"
      })
  void endsWhatWouldTakeForEver(String query) throws Exception {
    HttpResponse<String> response = send(query(hasty, query));
    assertEquals(503, response.statusCode(), response.body());
    assertTrue(response.headers().firstValue("Retry-After").isPresent());
    assertProblem(response);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          REGEX("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "(.*a){20}x")          | false
          REPLACE("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "(.*a){20}x", "y")   | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
          REGEX("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "^(a+)+$")             | false
          # flags: letters of any case, spaces left out, no pattern at all, lines, the whole text
          REGEX("The Palace", "^THE P", "i")                                   | true
          REGEX("MÜNCHEN", "münchen", "i")                                     | true
          REGEX("abc", "a b c", "x")                                           | true
          REGEX("a.c", "a.c", "q")                                             | true
          REGEX("abc", "a.c", "q")                                             | false
          REGEX("a\\nb", "^b$", "m")                                          | true
          REGEX("a\\nb", "a.b")                                               | false
          REGEX("a\\nb", "a.b", "s")                                          | true
          REPLACE("2025-01-20", "([0-9]{4})-([0-9]{2})-([0-9]{2})", "$3.$2.$1") | 20.01.2025
          REPLACE("abc", "B", "x", "i")                                        | axc
          REPLACE("a1b2", "\\\\d", "")                                        | ab
          # what cannot be had in linear time has no value
          REGEX("ab", "a(?=b)")                                                | ``
          REGEX("aa", "(a)\\\\1")                                             | ``
          """)
  void matchesInLinearTime(String expression, String value) throws Exception {
    String query = "SELECT (STR(" + expression + ") AS ?x) {}";
    String answer = send(query(query).header("Accept", "text/csv")).body();
    assertEquals(("x\r\n" + value).strip(), answer.strip());
  }

  @Test
  void matchesRegularExpressionsAsUsual() throws Exception {
    String query =
        "SELECT ?x ?y { BIND (REGEX(\"The Palace\", \"^the p\", \"i\") AS ?x)"
            + " BIND (REPLACE(\"talks\"@en, \"(l)k\", \"$1c\") AS ?y) }";
    assertEquals("x,y\r\ntrue,talcs\r\n", send(query(query).header("Accept", "text/csv")).body());
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
    assertProblem(response);
  }

  @Test
  void describesEachQueryInOpenApi() throws Exception {
    JsonNode document = new ObjectMapper().readTree(send(request("api/openapi.json")).body());
    assertEquals("3.1.0", document.path("openapi").asText());
    for (var query : QueryLibrary.builtIn().all()) {
      JsonNode get = document.path("paths").path("/api/queries/" + query.name()).path("get");
      assertEquals(query.summary(), get.path("summary").asText());
      assertEquals(query.parameters().size(), get.path("parameters").size());
    }
  }

  @ParameterizedTest
  @CsvSource({"'',text/html", "demarche.css,text/css", "demarche.js,text/javascript"})
  void servesThePageForPeople(String path, String type) throws Exception {
    HttpResponse<String> response = send(request(path));
    assertEquals(200, response.statusCode());
    assertEquals(type + ";charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
    assertFalse(response.body().contains("src=\"http"));
  }

  @Test
  void sendsAwayWhoCannotWait() throws Exception {
    String slow =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }";
    List<CompletableFuture<Integer>> statuses = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      statuses.add(
          CLIENT
              .sendAsync(query(hasty, slow).build(), BodyHandlers.ofString())
              .thenApply(HttpResponse::statusCode));
    }
    for (CompletableFuture<Integer> status : statuses) {
      assertEquals(503, status.get());
    }
    assertEquals(200, send(query(hasty, ALL)).statusCode());
  }

  @Test
  void finishesWhatRunsBeforeItStops() throws Exception {
    Server other = Server.builder(store).port(0).timeout(Duration.ofSeconds(1)).build().start();
    String slow =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }";
    URI uri = URI.create(other.url() + "sparql?query=" + encode(slow));
    CompletableFuture<HttpResponse<String>> running =
        CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    while (other.running() == 0) {
      Thread.onSpinWait();
    }
    other.close();
    assertEquals(503, running.get().statusCode());
    assertTrue(running.get().body().contains("took too long"), running.get().body());
  }

  private static void assertProblem(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    assertEquals("application/problem+json;charset=utf-8", type, response.body());
    String body = response.body();
    for (String inside :
        List.of("jena", "fuseki", "jetty", "Exception", "\\tat ", ".java", "/src/")) {
      assertFalse(body.toLowerCase().contains(inside.toLowerCase()), body);
    }
  }

  private static String trapUrl() {
    return "http://localhost:" + trap.getAddress().getPort() + "/";
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  private static HttpRequest.Builder query(String query) {
    return query(server, query);
  }

  private static HttpRequest.Builder query(Server server, String query) {
    return HttpRequest.newBuilder(URI.create(server.url() + "sparql?query=" + encode(query)));
  }

  private static HttpRequest.Builder post(String path, String type, String body) {
    return request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
  }

  /** Once more where a kept connection was closed meanwhile, as browsers do. */
  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (HttpTimeoutException e) {
      throw e;
    } catch (IOException e) {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
