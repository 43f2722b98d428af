package org.demarche.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.demarche.http.LoopbackServer.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asks again where a server is busy, and nowhere else. */
class PersistentClientTest {
  private final TestWaiting waiting = new TestWaiting();
  private final LoopbackServer server =
      new LoopbackServer() {
        @Override
        protected Answer answer(Received request) {
          return Page.json("{}");
        }
      };

  @AfterEach
  void close() {
    server.close();
  }

  private HttpResponse<String> ask() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.uri("/")).build();
    return new PersistentClient(waiting).send(request, BodyHandlers.ofString());
  }

  @Test
  void waitsAsLongAsItIsTold() throws Exception {
    server.next(
        Page.of(503, "text/plain", "busy"),
        Page.of(429, "text/plain", "slowly").with("Retry-After", "7"));
    assertEquals("{}", ask().body());
    assertEquals(List.of(Duration.ofMillis(500), Duration.ofSeconds(7)), waiting.pauses());
  }

  @Test
  void handsOnWhatDoesNotPass() throws Exception {
    server.next(Page.of(404, "text/plain", "nothing"));
    assertEquals(404, ask().statusCode());
    server.next(Page.of(503, "text/plain", "down").with("Retry-After", "3600"));
    assertEquals(503, ask().statusCode());
    assertEquals(List.of(), waiting.pauses());
  }
}
