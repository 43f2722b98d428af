package org.demarche.serve;

import static org.demarche.query.federate.FakeEndpoint.results;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.query.federate.Endpoints;
import org.demarche.query.federate.FakeEndpoint;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server whose administrator allows one endpoint, and strangers who try others. */
class AllowedServiceTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String ROW =
      "{\"head\":{\"vars\":[\"item\",\"x\"]},\"results\":{\"bindings\":[{"
          + "\"item\":{\"type\":\"uri\",\"value\":\"http://www.wikidata.org/entity/Q9000001\"},"
          + "\"x\":{\"type\":\"literal\",\"value\":\"found\"}}]}}";
  private static final String ASKS =
      "PREFIX schema: <https://schema.org/> SELECT ?x { ?s schema:sameAs ?item"
          + " SERVICE <ALLOWED> { ?item <urn:p> ?x } }";
  private static GraphStore store;

  @BeforeAll
  static void open() {
    store = GraphStore.inMemory();
    store.loadRdf(Path.of("src/test/resources/federate/store.trig"), "https://example.org/");
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void asksTheEndpointThatIsAllowed() throws Exception {
    try (FakeEndpoint allowed = new FakeEndpoint(results(ROW));
        Server server = server(allowed, Duration.ofSeconds(30))) {
      HttpResponse<String> response = ask(server, ASKS.replace("ALLOWED", at(allowed)));
      assertEquals("x\r\nfound\r\n", response.body());
      assertEquals(1, allowed.queries().size());
      assertTrue(allowed.queries().get(0).contains("VALUES"), allowed.queries().get(0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <ALLOWED> { ?s ?p ?o } }",
        "SELECT * { SERVICE ?where { ?s ?p ?o } }",
        "SELECT * { VALUES ?where { <ALLOWED> } SERVICE ?where { ?s ?p ?o } }",
        "SELECT * { SERVICE <ALLOWED> { ?s ?p ?o SERVICE <TRAP> { ?o ?q ?r } } }",
        "SELECT * { SERVICE <ALLOWED> { ?s ?p ?o } SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE <ALLOWED?then=TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE <ALLOWED#> { ?s ?p ?o } }",
        "SELECT * { SERVICE <ALLOWED/../> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <TRAP> { ?s ?p ?o } } } }",
        "SELECT * { { SELECT * { SERVICE <ALLOWED> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <TRAP> { ?s ?p ?o } } AS ?x) {}",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (true) (EXISTS { SERVICE <TRAP> { ?s ?p ?o } })",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <TRAP> { ?s ?p ?o } })",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <TRAP> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <TRAP> { ?s ?p ?o } }",
        "ASK { SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE <file:///etc/hostname> { ?s ?p ?o } }"
      })
  void refusesEverythingElseAndAsksNobody(String query) throws Exception {
    try (FakeEndpoint allowed = new FakeEndpoint(results(ROW));
        FakeEndpoint trap = new FakeEndpoint(results(ROW));
        Server server = server(allowed, Duration.ofSeconds(30))) {
      HttpResponse<String> response =
          ask(server, query.replace("ALLOWED", at(allowed)).replace("TRAP", at(trap)));
      assertEquals(400, response.statusCode(), response.body());
      assertEquals(List.of(), allowed.queries());
      assertEquals(List.of(), trap.queries());
    }
  }

  @Test
  void followsNoRedirectToAnotherPlace() throws Exception {
    try (FakeEndpoint trap = new FakeEndpoint(results(ROW));
        FakeEndpoint allowed =
            new FakeEndpoint(Page.of(307, "text/plain", "").with("Location", at(trap)));
        Server server = server(allowed, Duration.ofSeconds(30))) {
      HttpResponse<String> response = ask(server, ASKS.replace("ALLOWED", at(allowed)));
      assertEquals(502, response.statusCode(), response.body());
      assertEquals(List.of(), trap.queries());
    }
  }

  @Test
  void answersThatTheEndpointFailedRatherThanWithFewerRows() throws Exception {
    try (FakeEndpoint allowed = new FakeEndpoint(Page.of(200, "text/html", "<h1>Sorry</h1>"));
        Server server = server(allowed, Duration.ofSeconds(30))) {
      HttpResponse<String> response = ask(server, ASKS.replace("ALLOWED", at(allowed)));
      assertEquals(502, response.statusCode(), response.body());
      assertTrue(response.body().contains("remote-failed"), response.body());
    }
  }

  @Test
  void endsAtItsTimeLimitWhileTheEndpointIsSilent() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (FakeEndpoint allowed = new FakeEndpoint((exchange, request) -> await(over));
        Server server = server(allowed, Duration.ofSeconds(1))) {
      HttpResponse<String> response = ask(server, ASKS.replace("ALLOWED", at(allowed)));
      assertEquals(502, response.statusCode(), response.body());
      assertTrue(response.body().contains("within the time allowed"), response.body());
      over.countDown();
    }
  }

  @Test
  void offersTheFederatedQueriesWhereWikidataIsAllowed() throws Exception {
    try (FakeEndpoint other = new FakeEndpoint(results(ROW));
        Server without = server(other, Duration.ofSeconds(30));
        Server with =
            Server.builder(store)
                .port(0)
                .services(Set.of(Endpoints.WIKIDATA), "test")
                .build()
                .start()) {
      assertFalse(get(without, "api/queries").contains("speakers-by-party"));
      assertTrue(get(with, "api/queries").contains("speakers-by-party"));
      assertTrue(get(without, "api/queries/speakers-by-party").contains("Not found"));
    }
  }

  private static Server server(FakeEndpoint allowed, Duration timeout) {
    return Server.builder(store)
        .port(0)
        .timeout(timeout)
        .services(Set.of(at(allowed)), "test")
        .build()
        .start();
  }

  private static String at(FakeEndpoint endpoint) {
    return endpoint.address().toString();
  }

  private static HttpResponse<String> ask(Server server, String query) throws Exception {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "sparql?query=" + encoded))
            .header("Accept", "text/csv, text/turtle")
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String get(Server server, String path) throws Exception {
    URI address = URI.create(server.url() + path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
