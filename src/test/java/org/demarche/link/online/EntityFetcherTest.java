package org.demarche.link.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.http.LoopbackServer;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.http.Patience;
import org.demarche.http.TestWaiting;
import org.demarche.link.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityFetcherTest {
  private static final EntityJson ADA =
      EntityJson.of("Q9000001", "Ada North")
          .item("P31", EntityJson.HUMAN)
          .item("P39", "Q9000020")
          .identifier("P9999", "n 123");

  @TempDir private Path folder;
  private final FakeWikidata wikidata =
      new FakeWikidata()
          .with(ADA, EntityJson.of("Q9000004", "A ship").item("P31", "Q9000099"))
          .merged("Q9000077", "Q9000001");

  @AfterEach
  void close() {
    wikidata.close();
  }

  private EntityFetcher fetcher(String contact) {
    return Online.with(
            new OnlineSettings(
                wikidata.api(),
                Optional.empty(),
                contact,
                "1",
                folder,
                OnlineSettings.MONTH,
                false),
            Patience.INSISTENT,
            new TestWaiting())
        .entities();
  }

  @Test
  void tellsTheFourCasesApart() {
    Map<String, Result<Optional<Item>>> items =
        fetcher("me@example.org")
            .items(List.of("Q9000077", "Q9000004", "Q9000888", "Q99999999999", "P31"));
    assertEquals("Q9000001", known(items.get("Q9000077")).id());
    assertEquals(new Result.Got<>(Optional.empty()), items.get("Q9000004"));
    assertEquals(new Result.Got<>(Optional.empty()), items.get("Q9000888"));
    assertEquals(new Result.Failed<>("'P31' is not the id of an item"), items.get("P31"));
    assertInstanceOf(Result.Failed.class, items.get("Q99999999999"));
    assertEquals(
        List.of("Q9000004|Q9000077|Q9000888", "Q9000099"),
        wikidata.received().stream().map(one -> one.parameters().get("ids")).toList());
  }

  /** A weekly in the valley is a weekly, which is a newspaper; a boat is a thing that floats. */
  @Test
  void findsTheKindByWhatClassesAreSubclassesOf() {
    wikidata.with(
        EntityJson.of("Q9000040", "Valley Weekly").item("P31", "Q9000041"),
        EntityJson.of("Q9000041", "weekly in the valley").item("P279", "Q9000042"),
        EntityJson.of("Q9000042", "weekly").item("P279", EntityJson.NEWSPAPER),
        EntityJson.of("Q9000050", "Minister of the Valley").item("P279", "Q9000051"),
        EntityJson.of("Q9000051", "some minister").item("P279", EntityJson.MINISTER),
        EntityJson.of("Q9000060", "A boat").item("P31", "Q9000061"),
        EntityJson.of("Q9000061", "boat").item("P279", "Q9000061"));
    Map<String, Result<Optional<Item>>> items =
        fetcher("me@example.org").items(List.of("Q9000040", "Q9000050", "Q9000060"));
    assertEquals(Item.Kind.MEDIUM, known(items.get("Q9000040")).kind());
    assertEquals(Item.Kind.OFFICE, known(items.get("Q9000050")).kind());
    assertEquals(new Result.Got<>(Optional.empty()), items.get("Q9000060"));
    assertEquals(
        List.of(
            "Q9000040|Q9000050|Q9000060 labels|descriptions|aliases|claims|sitelinks",
            "Q9000041|Q9000051|Q9000061 claims",
            "Q9000042 claims"),
        wikidata.received().stream()
            .map(one -> one.parameters().get("ids") + " " + one.parameters().get("props"))
            .toList());
  }

  @Test
  void aClassThatCannotBeBroughtIsAFailure() {
    fetcher("me@example.org").labels(List.of("Q9000004"));
    LoopbackServer.Answer ship =
        wikidata.answer(
            new LoopbackServer.Received(
                "GET",
                "/w/api.php",
                "action=wbgetentities&format=json&formatversion=2&maxlag=5&ids=Q9000004&props=labels|claims&languages=en",
                "Demarche/1 (a@b) x",
                "",
                ""));
    Page refused = Page.of(403, "text/plain", "go away");
    wikidata.next(ship, refused, refused);
    Result<Optional<Item>> item =
        fetcher("me@example.org").items(List.of("Q9000004")).get("Q9000004");
    String reason = assertInstanceOf(Result.Failed.class, item).reason().toString();
    assertTrue(reason.endsWith("HTTP 403: go away"), reason);
  }

  @Test
  void asksForFiftyAtATime() {
    List<String> ids = IntStream.range(0, 120).mapToObj(i -> "Q" + (9100000 + i)).toList();
    assertEquals(120, fetcher("me@example.org").items(ids).size());
    assertEquals(
        List.of(50, 50, 20),
        wikidata.received().stream()
            .map(one -> one.parameters().get("ids").split("\\|").length)
            .toList());
  }

  @Test
  void anotherBatchFindsWhatIsRemembered() {
    fetcher("me@example.org").items(List.of("Q9000001", "Q9000888"));
    fetcher("me@example.org").items(List.of("Q9000888", "Q9000004", "Q9000001"));
    assertEquals("Q9000004", wikidata.received().get(1).parameters().get("ids"));
  }

  @Test
  void keepsNoReferencesAndIdentifiers() throws IOException {
    fetcher("me@example.org").items(List.of("Q9000001"));
    try (Stream<Path> files = Files.walk(folder)) {
      String kept = Files.readString(files.filter(Files::isRegularFile).findFirst().orElseThrow());
      assertTrue(kept.contains("Q9000020"));
      assertFalse(kept.contains("n 123") || kept.contains("references"), kept);
    }
  }

  @Test
  void aPageForTheUnknownIsAFailure() {
    Result<Optional<Item>> item = fetcher("").items(List.of("Q9000001")).get("Q9000001");
    String reason = assertInstanceOf(Result.Failed.class, item).reason().toString();
    assertTrue(reason.contains("a page of type 'text/html"), reason);
  }

  @Test
  void anAnswerWithoutTheItemIsAFailure() {
    wikidata.next(Page.json("{\"entities\": {}, \"success\": 1}"));
    assertEquals(
        new Result.Failed<>("an answer without Q9000001"),
        fetcher("me@example.org").items(List.of("Q9000001")).get("Q9000001"));
  }

  @Test
  void waitsThroughATimeWithoutService() {
    wikidata.next(
        Page.of(429, "text/plain", "slow down").with("Retry-After", "3"),
        FakeWikidata.lagging("5"));
    Result<Optional<Item>> item =
        fetcher("me@example.org").items(List.of("Q9000001")).get("Q9000001");
    known(item);
    assertEquals(3, wikidata.received().size());
  }

  private static Item known(Result<Optional<Item>> found) {
    Result.Got<?> got = assertInstanceOf(Result.Got.class, found);
    return assertInstanceOf(Item.class, ((Optional<?>) got.value()).orElseThrow());
  }
}
