package org.demarche.query.federate;

import static org.demarche.query.federate.FakeEndpoint.results;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.QueryFactory;
import org.demarche.http.Deadline;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.http.Patience;
import org.demarche.http.PoliteHttp;
import org.demarche.http.TestWaiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One request after another to servers that are kind, busy, slow, lost or something else. */
class SparqlEndpointTest {
  private static final String ROW =
      "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":"
          + "[{\"x\":{\"type\":\"uri\",\"value\":\"http://www.wikidata.org/entity/Q9000001\"}}]}}";
  private static final String JSON = "application/sparql-results+json";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final TestWaiting waiting = new TestWaiting();

  @Test
  void saysWhoAsksAndForWhat() throws IOException {
    try (FakeEndpoint server = new FakeEndpoint(results(ROW))) {
      assertEquals(1, ask(server.address()));
      assertEquals("POST", server.received().get(0).method());
      assertEquals("Demarche/9 (mail@example.org)", server.received().get(0).agent());
      assertEquals(JSON, server.received().get(0).accept());
      assertEquals(
          QueryFactory.create("SELECT ?x { }"), QueryFactory.create(server.queries().get(0)));
    }
  }

  @Test
  void unpacksGzip() throws IOException {
    try (FakeEndpoint server =
        new FakeEndpoint(
            (exchange, request) -> {
              exchange.getResponseHeaders().set("Content-Type", JSON);
              exchange.getResponseHeaders().set("Content-Encoding", "gzip");
              byte[] packed = gzip(ROW);
              exchange.sendResponseHeaders(200, packed.length);
              exchange.getResponseBody().write(packed);
            })) {
      assertEquals(1, ask(server.address()));
    }
  }

  @Test
  void waitsAsLongAsTheServerAsks() throws IOException {
    try (FakeEndpoint server =
        new FakeEndpoint(
            Page.of(429, "text/plain", "slow down").with("Retry-After", "7"),
            Page.of(503, "text/html", "<p>busy</p>"),
            results(ROW))) {
      assertEquals(1, ask(server.address()));
      assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(2)), waiting.pauses());
    }
  }

  @Test
  void givesUpWhereTheWaitIsLongerThanTheTimeAllowed() throws IOException {
    try (FakeEndpoint server =
        new FakeEndpoint(Page.of(429, "text/plain", "").with("Retry-After", "3600"))) {
      RemoteFailure failure = failure(server.address());
      assertTrue(failure.getMessage().contains("asks to wait 3600 s"), failure.getMessage());
      assertEquals(List.of(), waiting.pauses());
    }
  }

  @Test
  void givesUpAfterSomeTries() throws IOException {
    try (FakeEndpoint server = new FakeEndpoint(Page.of(503, "text/plain", "busy"))) {
      RemoteFailure failure = failure(server.address());
      assertTrue(failure.getMessage().contains("HTTP 503 (3 tries)"), failure.getMessage());
      assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)), waiting.pauses());
      assertEquals(3, server.queries().size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # a page of a proxy or of a wrong address
          200, text/html,                       <h1>Welcome</h1>, false, 'text/html'
          200, '',                              '',               false, in place of results
          # cut off by a time limit, after the status had been sent
          200, application/sparql-results+json, '{"head":{"vars":["x"]},"results":{"bindings":[{"x":', true, broken off
          200, application/sparql-results+json, '',               true,  broken off
          200, application/sparql-results+json, '{}',             true,  broken off
          200, application/sparql-results+json, '{"head":{"vars":["y"]},"results":{"bindings":[]}}', false, columns
          400, text/plain,                      bad query,        false, 'HTTP 400: bad query'
          403, text/plain,                      no agent,         false, 'HTTP 403: no agent'
          500, text/plain,                      TimeoutException, true,  'HTTP 500: TimeoutException'
          504, text/html,                       <p>gateway</p>,   true,  HTTP 504
          413, text/plain,                      long,             true,  HTTP 413
          414, text/plain,                      long,             true,  HTTP 414
          """)
  void failsOnEverythingThatIsNoWholeAnswer(
      int status, String type, String body, boolean tooMuch, String said) throws IOException {
    try (FakeEndpoint server = new FakeEndpoint(Page.of(status, type, body))) {
      RemoteFailure failure = failure(server.address());
      assertTrue(failure.getMessage().contains(said), failure.getMessage());
      assertTrue(failure.getMessage().startsWith("remote-failed: " + server.address()));
      assertEquals(tooMuch, failure.isTooMuch());
    }
  }

  @Test
  void followsNoRedirect() throws IOException {
    try (FakeEndpoint trap = new FakeEndpoint(results(ROW));
        FakeEndpoint server =
            new FakeEndpoint(
                Page.of(307, "text/plain", "").with("Location", trap.address().toString()))) {
      RemoteFailure failure = failure(server.address());
      assertTrue(failure.getMessage().contains(trap.address().toString()), failure.getMessage());
      assertEquals(List.of(), trap.queries());
    }
  }

  @Test
  void saysThatNobodyIsThere() throws IOException {
    FakeEndpoint gone = new FakeEndpoint(results(ROW));
    gone.close();
    RemoteFailure failure = failure(gone.address());
    assertTrue(failure.getMessage().contains("cannot be reached"), failure.getMessage());
    assertFalse(failure.isTooMuch());
  }

  @Test
  void endsWhatDripsForEver() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    try (FakeEndpoint server =
        new FakeEndpoint(
            (exchange, request) -> {
              exchange.getResponseHeaders().set("Content-Type", JSON);
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush();
              await(over);
            })) {
      Duration moment = Duration.ofMillis(300);
      RemoteFailure slow =
          assertThrows(RemoteFailure.class, () -> ask(server.address(), MINUTE, moment));
      assertTrue(slow.getMessage().contains("no answer within"), slow.getMessage());
      assertTrue(slow.isTooMuch(), "one request was too slow; there is time for a smaller one");
      RemoteFailure late =
          assertThrows(RemoteFailure.class, () -> ask(server.address(), moment, MINUTE));
      assertTrue(late.getMessage().contains("within the time allowed"), late.getMessage());
      assertFalse(late.isTooMuch());
      over.countDown();
    }
  }

  private RemoteFailure failure(URI address) {
    return assertThrows(RemoteFailure.class, () -> ask(address));
  }

  private int ask(URI address) {
    return ask(address, MINUTE, MINUTE.minusSeconds(1));
  }

  private int ask(URI address, Duration longest, Duration request) {
    Patience patience =
        new Patience(3, Duration.ofSeconds(1), Duration.ofSeconds(50), request, false);
    PoliteHttp http = new PoliteHttp("Demarche/9 (mail@example.org)", patience, waiting);
    SparqlEndpoint endpoint = new SparqlEndpoint(address, http, Deadline.in(longest));
    return endpoint.select(QueryFactory.create("SELECT ?x { }")).size();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
