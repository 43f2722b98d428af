package org.demarche.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.demarche.http.LoopbackServer.Answer;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.http.TestWaiting;
import org.demarche.model.ArticleFailure;
import org.demarche.model.InputException;
import org.demarche.resolve.readings.ReadingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a service, and what becomes of its troubles. */
class ServiceChatTest {
  private static final Prompt PROMPT = Prompt.of(ReadingMode.FULL);
  private static final String NONE = "{\"positions\": []}";

  private final LoopbackModel service = new LoopbackModel(asked -> NONE);
  private final TestWaiting waiting = new TestWaiting();
  private final Usage usage = new Usage(Budget.NONE);

  @AfterEach
  void stop() {
    service.close();
  }

  private ServiceChat chat() {
    return chat(Duration.ofSeconds(20), usage);
  }

  private ServiceChat chat(Duration longest, Usage counted) {
    return chat(URI.create(service.address()), longest, counted);
  }

  private ServiceChat chat(URI address, Duration longest, Usage counted) {
    return new ServiceChat(
        new ReaderSettings(
            address,
            "small-model",
            Optional.of(new ApiKey("sk-secret\n")),
            ReadingMode.FULL,
            Path.of("unused"),
            2,
            longest,
            Budget.NONE,
            "Demarche/1",
            3,
            false),
        counted,
        waiting);
  }

  @Test
  void asksForTheMostLikelyAnswerInASchema() throws MalformedAnswer {
    assertEquals(NONE, chat().answer(PROMPT, "[1] Hello."));
    JsonNode sent = LoopbackModel.json(service.received().get(0).body());
    assertEquals("/v1/chat/completions", service.received().get(0).path());
    assertEquals("Demarche/1", service.received().get(0).agent());
    assertEquals("small-model", sent.path("model").asText());
    assertEquals(0, sent.path("temperature").asDouble(1));
    assertEquals(1, sent.path("seed").asInt());
    assertEquals(PROMPT.text(), sent.path("messages").path(0).path("content").asText());
    assertEquals("[1] Hello.", sent.path("messages").path(1).path("content").asText());
    JsonNode schema = sent.path("response_format").path("json_schema");
    assertTrue(schema.path("strict").asBoolean());
    assertEquals(LoopbackModel.json(PROMPT.schema()), schema.path("schema"));
    assertEquals(1000, usage.in());
    assertEquals(100, usage.out());
  }

  @Test
  void sendsTheKeyAndTellsItNobodyElse() throws MalformedAnswer {
    AtomicReference<String> key = new AtomicReference<>();
    service.next(
        (exchange, request) -> {
          key.set(exchange.getRequestHeaders().getFirst("Authorization"));
          Page.of(401, "text/plain", "no").to(exchange);
        });
    InputException refused =
        assertThrows(InputException.class, () -> chat().answer(PROMPT, "[1] Hello."));
    assertEquals("Bearer sk-secret", key.get());
    assertTrue(refused.getMessage().contains("HTTP 401"), refused::getMessage);
    assertFalse(refused.getMessage().contains("sk-secret"), refused::getMessage);
    assertEquals("***", new ApiKey("sk-secret").toString());
  }

  /** As Ollama says it. */
  @Test
  void passesOnWhatTheServiceSaysOfIt() {
    service.next(
        Page.of(
            404,
            "application/json",
            "{\"error\": {\"message\": \"model 'small-model' not found, sk-secret\"}}"));
    InputException refused =
        assertThrows(InputException.class, () -> chat().answer(PROMPT, "[1] Hello."));
    assertTrue(
        refused.getMessage().contains("HTTP 404: model 'small-model' not found, ***;"),
        refused::getMessage);
    assertTrue(refused.getMessage().contains("has the model 'small-model'"), refused::getMessage);
  }

  @Test
  void saysWhatAnAddressMostlyEndsWith() {
    LoopbackModel bare = new LoopbackModel(asked -> NONE);
    bare.next(Page.of(404, "text/plain", "404 page not found"));
    try (bare) {
      String address = bare.address().replace("/v1", "");
      ServiceChat chat = chat(URI.create(address), Duration.ofSeconds(20), usage);
      InputException refused =
          assertThrows(InputException.class, () -> chat.answer(PROMPT, "[1] Hello."));
      assertTrue(refused.getMessage().contains("mostly it ends with /v1"), refused::getMessage);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504, 529})
  void comesAgainWhereTheServiceIsBusy(int status) throws MalformedAnswer {
    service.next(Page.of(status, "text/plain", "busy").with("Retry-After", "7"));
    assertEquals(NONE, chat().answer(PROMPT, "[1] Hello."));
    assertEquals(Duration.ofSeconds(7), waiting.pauses().get(0));
    assertEquals(2, service.received().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "no JSON", "{\"choices\": [{\"message\": {\"content\": \"{"})
  void comesAgainWhereTheAnswerIsCut(String body) throws MalformedAnswer {
    service.next(Page.json(body));
    assertEquals(NONE, chat().answer(PROMPT, "[1] Hello."));
    assertEquals(2, service.received().size());
  }

  @Test
  void comesAgainWhereTheConnectionBreaks() throws MalformedAnswer {
    service.next(
        (exchange, request) -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write("{\"choices\"".getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    assertEquals(NONE, chat().answer(PROMPT, "[1] Hello."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"choices\": []}",
        "{\"choices\": [{\"message\": {}}]}",
        "{\"error\": {}}"
      })
  void takesNoOtherProtocolForAnAnswer(String body) {
    service.next(Page.json(body));
    assertThrows(MalformedAnswer.class, () -> chat().answer(PROMPT, "[1] Hello."));
  }

  @Test
  void isFailedAndNotEmptyWhereTheServiceStaysBusy() {
    Answer busy = Page.of(503, "text/plain", "busy");
    service.next(busy, busy, busy, busy, busy);
    ArticleFailure failure =
        assertThrows(ArticleFailure.class, () -> chat().answer(PROMPT, "[1] Hello."));
    assertEquals("reader-silent", failure.code());
    assertTrue(failure.getMessage().contains("HTTP 503 (5 tries)"), failure::getMessage);
  }

  @Test
  void endsTheRunWhereNobodyAnswersThreeTimes() {
    service.close();
    ServiceChat chat = chat();
    assertThrows(ArticleFailure.class, () -> chat.answer(PROMPT, "[1] Hello."));
    assertThrows(ArticleFailure.class, () -> chat.answer(PROMPT, "[1] Hello."));
    InputException end =
        assertThrows(InputException.class, () -> chat.answer(PROMPT, "[1] Hello."));
    assertTrue(end.getMessage().contains("3 articles in a row"), end::getMessage);
    assertEquals(List.of(), waiting.pauses());
  }

  @Test
  void waitsForAServiceThatWasThereBefore() throws MalformedAnswer {
    ServiceChat chat = chat();
    chat.answer(PROMPT, "[1] Hello.");
    chat.answer(PROMPT, "[1] Hello again.");
    service.close();
    assertThrows(ArticleFailure.class, () -> chat.answer(PROMPT, "[1] Hello once more."));
    assertEquals(4, waiting.pauses().size());
  }

  @Test
  void givesUpWaitingForAnAnswerThatDoesNotCome() {
    CountDownLatch end = new CountDownLatch(1);
    Answer never = (exchange, request) -> await(end);
    service.next(never, never, never, never, never);
    ArticleFailure failure =
        assertThrows(
            ArticleFailure.class,
            () -> chat(Duration.ofMillis(50), usage).answer(PROMPT, "[1] Hello."));
    assertEquals("reader-silent", failure.code());
    end.countDown();
  }

  private static void await(CountDownLatch end) throws IOException {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void takesNoAnswerWithoutEnd() {
    Answer endless = Page.json("{\"a\": \"" + "z".repeat(5 << 20) + "\"}");
    service.next(endless, endless, endless, endless, endless);
    assertThrows(ArticleFailure.class, () -> chat().answer(PROMPT, "[1] Hello."));
  }

  @Test
  void goesNowhereElse() {
    try (LoopbackModel elsewhere = new LoopbackModel(asked -> NONE)) {
      service.next(
          Page.of(307, "text/plain", "")
              .with("Location", elsewhere.address() + "/chat/completions"));
      assertThrows(InputException.class, () -> chat().answer(PROMPT, "[1] Hello."));
      assertEquals(0, elsewhere.received().size());
    }
  }

  @Test
  void leavesOutAnArticleThatTheServiceDoesNotTake() {
    service.next(Page.of(400, "text/plain", "too many tokens"));
    ArticleFailure failure =
        assertThrows(ArticleFailure.class, () -> chat().answer(PROMPT, "[1] Hello."));
    assertEquals("reader-refuses", failure.code());
    assertTrue(failure.getMessage().contains("too many tokens"), failure::getMessage);
  }

  @Test
  void keepsToItsBudget() throws MalformedAnswer {
    Usage two = new Usage(Budget.parse("100000tokens,2calls"));
    ServiceChat chat = chat(Duration.ofSeconds(20), two);
    chat.answer(PROMPT, "[1] Hello.");
    chat.answer(PROMPT, "[1] Hello.");
    InputException end =
        assertThrows(InputException.class, () -> chat.answer(PROMPT, "[1] Hello."));
    assertTrue(end.getMessage().contains("after 2 calls and 2200 tokens"), end::getMessage);
    assertEquals(2, service.received().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "5 zebras", "-1", "1e9", "5calls;6tokens"})
  void isNoBudget(String text) {
    assertThrows(IllegalArgumentException.class, () -> Budget.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://host/v1", "http:///v1", "http://name:secret@host/v1", "v1"})
  void isNoAddress(String address) {
    assertThrows(
        InputException.class,
        () ->
            new ReaderSettings(
                URI.create(address),
                "m",
                Optional.empty(),
                ReadingMode.FULL,
                Path.of("unused"),
                1,
                Duration.ofSeconds(1),
                Budget.NONE,
                "Demarche",
                3,
                false));
  }
}
