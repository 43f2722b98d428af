package org.demarche.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.demarche.http.LoopbackServer.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteHttpTest {
  private static final Patience PATIENCE =
      new Patience(4, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(30), true);
  private static final Patience HURRY =
      new Patience(2, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofMillis(200), true);
  private static final Page GOOD = Page.json("{\"a\": 1}");

  private final TestWaiting waiting = new TestWaiting();
  private final PoliteHttp http = new PoliteHttp("Demarche/1 (me@example.org)", PATIENCE, waiting);
  private final LoopbackServer server =
      new LoopbackServer() {
        @Override
        protected Answer answer(Received request) {
          return GOOD;
        }
      };

  @AfterEach
  void close() {
    server.close();
  }

  private byte[] ask() throws NoReply {
    return ask(http, server.uri("/"));
  }

  private static byte[] ask(PoliteHttp http, URI uri) throws NoReply {
    return http.send(Request.get(uri, "application/json"), Deadline.none(), PoliteHttpTest::body);
  }

  private static byte[] body(Reply reply) throws Busy {
    try {
      return reply.body();
    } catch (IOException e) {
      throw new Busy("a broken answer", Duration.ZERO);
    }
  }

  private String failure() {
    return assertThrows(NoReply.class, this::ask).getMessage();
  }

  private void succeeds() throws NoReply {
    assertEquals("{\"a\": 1}", new String(ask(), StandardCharsets.UTF_8));
  }

  private static Page busy(int status) {
    return Page.of(status, "text/html", "<p>Too many requests</p>");
  }

  private static List<Duration> seconds(int... numbers) {
    return IntStream.of(numbers).mapToObj(Duration::ofSeconds).toList();
  }

  @Test
  void saysWhoItIs() throws NoReply {
    succeeds();
    assertEquals("Demarche/1 (me@example.org)", server.received().get(0).agent());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # the pause that is asked for, not a shorter one
          429, 7,                               7
          503, 30,                              30
          # a date; it is ten o'clock
          429, 'Mon, 20 Jan 2025 10:00:12 GMT', 12
          # a date that has passed, a zero and nonsense: ours
          429, 'Mon, 20 Jan 2025 09:00:00 GMT', 1
          429, 0,                               1
          503, soon,                            1
          """)
  void waitsAsLongAsItIsAskedTo(int status, String header, int seconds) throws NoReply {
    server.next(busy(status).with("Retry-After", header));
    succeeds();
    assertEquals(seconds(seconds), waiting.pauses());
    assertEquals(2, server.received().size());
  }

  @Test
  void waitsLongerEachTimeAndGivesUp() throws NoReply {
    server.next(busy(502), busy(500), busy(504), busy(503));
    assertEquals("HTTP 503 (4 tries)", failure());
    assertEquals(seconds(1, 2, 4), waiting.pauses());
  }

  @Test
  void asksNoMoreForAWhileAfterItGaveUpTwice() throws NoReply {
    server.next(busy(500), busy(500), busy(500), busy(500));
    failure();
    server.next(busy(503), busy(503), busy(503), busy(503));
    failure();
    assertTrue(failure().contains("not asked again before 2025-01-20T10:01:14Z"), failure());
    assertEquals(8, server.received().size());
    waiting.advance(Duration.ofSeconds(60));
    succeeds();
  }

  @Test
  void asksNoMoreWhereAnHourIsAskedFor() throws NoReply {
    server.next(busy(429).with("Retry-After", "3600"));
    failure();
    waiting.advance(Duration.ofSeconds(3599));
    failure();
    assertEquals(1, server.received().size());
    assertEquals(List.of(), waiting.pauses());
    waiting.advance(Duration.ofSeconds(1));
    succeeds();
  }

  @Test
  void unpacksGzip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("{\"a\": 1}".getBytes(StandardCharsets.UTF_8));
    }
    server.next(
        new Page(
            200, "application/json", packed.toByteArray(), Map.of("Content-Encoding", "gzip")));
    succeeds();
  }

  @Test
  void saysThatAConnectionIsRefused() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    URI nobody = URI.create("http://127.0.0.1:" + free + "/");
    assertEquals(
        "cannot be reached; check the address (4 tries)",
        assertThrows(NoReply.class, () -> ask(http, nobody)).getMessage());
  }

  /** A server that takes the request and says nothing, or stops in the middle of its answer. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
      })
  void doesNotWaitForEver(String beginning) throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      Thread silent =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < HURRY.tries(); i++) {
                    socket
                        .accept()
                        .getOutputStream()
                        .write(beginning.getBytes(StandardCharsets.UTF_8));
                  }
                } catch (IOException e) {
                  // the test is over
                }
              });
      silent.start();
      URI uri = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
      PoliteHttp hurried = new PoliteHttp("Demarche/1", HURRY, waiting);
      NoReply failed = assertThrows(NoReply.class, () -> ask(hurried, uri));
      assertTrue(failed.getMessage().contains("no answer within"), failed.getMessage());
    }
  }

  @Test
  void asksOneThingAtATime() throws NoReply {
    IntStream.range(0, 20).parallel().forEach(i -> assertDoesNotThrow(() -> ask()));
    assertEquals(20, server.received().size());
    assertEquals(1, server.mostAtOnce());
    assertEquals(20, http.requests());
  }
}
