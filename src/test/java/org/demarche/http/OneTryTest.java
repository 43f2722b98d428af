package org.demarche.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.demarche.http.LoopbackServer.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneTryTest {
  private static final int MOST = 1000;
  private static final Duration LONG = Duration.ofSeconds(20);

  private final LoopbackServer server =
      new LoopbackServer() {
        @Override
        protected Answer answer(Received request) {
          return switch (request.path()) {
            case "/drip" -> (exchange, any) -> drip(exchange.getResponseBody(), exchange);
            case "/large" -> Page.of(200, "text/plain", "x".repeat(MOST + 1));
            default -> Page.of(200, "text/plain", request.agent());
          };
        }
      };

  private static void drip(OutputStream body, HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    for (int i = 0; i < 100; i++) {
      body.write('x');
      body.flush();
      LockSupport.parkNanos(50_000_000);
    }
  }

  @AfterEach
  void end() {
    server.close();
  }

  private Reply send(String path, Waiting waiting, Duration longest)
      throws NoReply, InterruptedException {
    Request request = Request.get(server.uri(path), "*/*");
    return new OneTry("Demarche/test", waiting).send(request, longest, MOST);
  }

  @Test
  void saysWhoAsks() throws Exception {
    assertEquals("Demarche/test", new String(send("/", Waiting.real(), LONG).body()));
  }

  @Test
  void takesNoMoreTimeForTheWholeThanItHas() {
    assertTrue(
        assertThrows(NoReply.class, () -> send("/drip", Waiting.real(), Duration.ofMillis(300)))
            .isSlow());
  }

  @Test
  void takesNoMoreBytesThanItWants() {
    assertTrue(
        assertThrows(NoReply.class, () -> send("/large", Waiting.real(), LONG)).isTooLarge());
  }

  @Test
  void endsWithTheWaiting() {
    Waiting over =
        new Waiting() {
          @Override
          public Instant now() {
            return Instant.now();
          }

          @Override
          public void pause(Duration duration) {}

          @Override
          public void goOn() throws InterruptedException {
            throw new InterruptedException();
          }
        };
    assertThrows(InterruptedException.class, () -> send("/drip", over, LONG));
  }
}
