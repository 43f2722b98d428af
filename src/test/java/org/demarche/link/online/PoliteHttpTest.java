package org.demarche.link.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteHttpTest {
  private static final Patience PATIENCE =
      new Patience(4, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(30));
  private static final Patience HURRY =
      new Patience(2, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofMillis(200));
  private static final LoopbackServer.Answer GOOD = LoopbackServer.Answer.json("{\"a\": 1}");

  private final TestWaiting waiting = new TestWaiting();
  private final PoliteHttp http = new PoliteHttp("Demarche/1 (me@example.org)", PATIENCE, waiting);
  private final LoopbackServer server =
      new LoopbackServer() {
        @Override
        Answer answer(Received request) {
          return GOOD;
        }
      };

  @AfterEach
  void close() {
    server.close();
  }

  private Result<JsonNode> ask() {
    return http.send(PoliteHttp.Request.get(server.uri("/")), ApiErrors::in);
  }

  private String failure() {
    return assertInstanceOf(Result.Failed.class, ask()).reason().toString();
  }

  private void succeeds() {
    Result.Got<?> got = assertInstanceOf(Result.Got.class, ask());
    assertEquals("{\"a\":1}", got.value().toString());
  }

  private static LoopbackServer.Answer busy(int status) {
    return LoopbackServer.Answer.of(status, "text/html", "<p>Too many requests</p>");
  }

  private static List<Duration> seconds(int... numbers) {
    return IntStream.of(numbers).mapToObj(Duration::ofSeconds).toList();
  }

  @Test
  void saysWhoItIs() {
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
  void waitsAsLongAsItIsAskedTo(int status, String header, int seconds) {
    server.next(busy(status).with("Retry-After", header));
    succeeds();
    assertEquals(seconds(seconds), waiting.pauses());
    assertEquals(2, server.received().size());
  }

  @Test
  void waitsLongerEachTimeAndGivesUp() {
    server.next(busy(502), busy(500), busy(504), busy(503));
    assertEquals(server.uri("").getAuthority() + ": HTTP 503 (4 tries)", failure());
    assertEquals(seconds(1, 2, 4), waiting.pauses());
  }

  @Test
  void asksNoMoreForAWhileAfterItGaveUpTwice() {
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
  void asksNoMoreWhereAnHourIsAskedFor() {
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
  void treatsLagWithStatus200AsBusy() {
    server.next(FakeWikidata.lagging("6"), FakeWikidata.lagging("9"));
    succeeds();
    assertEquals(seconds(6, 9), waiting.pauses());
  }

  @Test
  void pausesFiveSecondsForLagInTheOlderFormWithoutHeader() {
    server.next(
        LoopbackServer.Answer.json(
            "{\"error\": {\"code\": \"maxlag\", \"info\": \"Waiting for a database server\", \"lag\": 7}}"));
    succeeds();
    assertEquals(seconds(5), waiting.pauses());
  }

  @Test
  void doesNotRepeatWhatIsWrongEachTime() {
    server.next(FakeWikidata.error("badvalue", "Unrecognized value."));
    assertTrue(failure().endsWith(": badvalue: Unrecognized value."));
    server.next(LoopbackServer.Answer.of(403, "text/plain", "Please set a user-agent.\n"));
    assertTrue(failure().endsWith(": HTTP 403: Please set a user-agent."));
    server.next(LoopbackServer.Answer.of(200, "text/html; charset=utf-8", "<p>Hello</p>"));
    assertTrue(failure().endsWith(": a page of type 'text/html; charset=utf-8' instead of JSON"));
    server.next(LoopbackServer.Answer.json("[]"));
    assertTrue(failure().endsWith(": JSON that is not an object"));
    assertEquals(4, server.received().size());
    assertEquals(List.of(), waiting.pauses());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "<html>"})
  void asksAgainAfterBrokenJson(String body) {
    server.next(LoopbackServer.Answer.json(body));
    succeeds();
  }

  @Test
  void unpacksGzip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("{\"a\": 1}".getBytes(StandardCharsets.UTF_8));
    }
    server.next(
        new LoopbackServer.Answer(
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
        new Result.Failed<JsonNode>("127.0.0.1:" + free + ": connection refused (4 tries)"),
        http.send(PoliteHttp.Request.get(nobody)));
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
      Result.Failed<?> failed =
          assertInstanceOf(Result.Failed.class, hurried.send(PoliteHttp.Request.get(uri)));
      assertTrue(failed.reason().contains("no answer within"), failed.reason());
    }
  }

  @Test
  void asksOneThingAtATime() {
    IntStream.range(0, 20).parallel().forEach(i -> ask());
    assertEquals(20, server.received().size());
    assertEquals(1, server.mostAtOnce());
    assertEquals(20, http.requests());
  }
}
