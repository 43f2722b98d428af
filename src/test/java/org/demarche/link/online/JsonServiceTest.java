package org.demarche.link.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.http.LoopbackServer;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.http.Patience;
import org.demarche.http.PoliteHttp;
import org.demarche.http.TestWaiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonServiceTest {
  private final TestWaiting waiting = new TestWaiting();
  private final JsonService service =
      new JsonService(new PoliteHttp("Demarche/1", Patience.INSISTENT, waiting));
  private final LoopbackServer server =
      new LoopbackServer() {
        @Override
        protected Answer answer(Received request) {
          return Page.json("{\"a\": 1}");
        }
      };

  @AfterEach
  void close() {
    server.close();
  }

  private Result<JsonNode> ask() {
    return service.get(server.uri("/"));
  }

  private String failure() {
    return assertInstanceOf(Result.Failed.class, ask()).reason().toString();
  }

  private void succeeds() {
    Result.Got<?> got = assertInstanceOf(Result.Got.class, ask());
    assertEquals("{\"a\":1}", got.value().toString());
  }

  private static List<Duration> seconds(int... numbers) {
    return IntStream.of(numbers).mapToObj(Duration::ofSeconds).toList();
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
        Page.json(
            "{\"error\": {\"code\": \"maxlag\", \"info\": \"Waiting for a database server\", \"lag\": 7}}"));
    succeeds();
    assertEquals(seconds(5), waiting.pauses());
  }

  @Test
  void doesNotRepeatWhatIsWrongEachTime() {
    server.next(FakeWikidata.error("badvalue", "Unrecognized value."));
    assertTrue(failure().endsWith(": badvalue: Unrecognized value."));
    server.next(Page.of(403, "text/plain", "Please set a user-agent.\n"));
    assertTrue(failure().endsWith(": HTTP 403: Please set a user-agent."));
    server.next(Page.of(200, "text/html; charset=utf-8", "<p>Hello</p>"));
    assertTrue(failure().endsWith(": a page of type 'text/html' instead of JSON"));
    server.next(Page.json("[]"));
    assertTrue(failure().endsWith(": JSON that is not an object"));
    assertEquals(4, server.received().size());
    assertEquals(List.of(), waiting.pauses());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "<html>"})
  void asksAgainAfterBrokenJson(String body) {
    server.next(Page.json(body));
    succeeds();
  }

  @Test
  void namesTheService() {
    server.next(Page.of(403, "text/plain", "go away"));
    assertEquals(server.uri("").getAuthority() + ": HTTP 403: go away", failure());
  }
}
