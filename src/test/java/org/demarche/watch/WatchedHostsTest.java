package org.demarche.watch;

import static org.demarche.watch.FeedServer.item;
import static org.demarche.watch.FeedServer.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.http.LoopbackServer.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts that are busy, fail, wish to be left alone, lead elsewhere or send without end. */
class WatchedHostsTest {
  @TempDir private Path folder;
  private final FeedServer server = new FeedServer();
  private Rounds rounds;
  private String feed;

  @BeforeEach
  void begin() {
    rounds = new Rounds(folder.resolve("queue"));
    feed = server.url("/feed");
  }

  @AfterEach
  void end() {
    server.close();
  }

  private Set<String> loaded() {
    return rounds.loader.articles.keySet();
  }

  @Test
  void triesLaterWhatMayPassAndGivesUpInTheEnd() {
    server.rss("/feed", item("/1", "")).put("/1", Page.of(500, "text/plain", "oops"));
    assertEquals(1, rounds.feeds(feed).waiting());
    rounds.feeds(feed);
    assertEquals(
        1, server.paths().stream().filter("/1"::equals).count(), "not before five minutes");
    for (int i = 0; i < 10; i++) {
      rounds.waiting.advance(Duration.ofHours(7));
      rounds.feeds(feed);
    }
    assertEquals(8, server.paths().stream().filter("/1"::equals).count());
    server.rss("/feed", item("/2", "")).article("/2", "Two", "two");
    assertEquals(1, rounds.feeds(feed).loaded());
  }

  @Test
  void leavesABusyHostAloneAsLongAsItAsks() {
    server
        .rss("/feed", item("/1", ""), item("/2", ""))
        .article("/2", "Two", "two")
        .put("/1", Page.of(429, "text/plain", "").with("Retry-After", "3600"));
    assertEquals(2, rounds.feeds(feed).waiting());
    rounds.waiting.advance(Duration.ofMinutes(59));
    rounds.feeds(feed);
    assertEquals(List.of("host-resting /feed"), rounds.problems);
    assertEquals(List.of("/robots.txt", "/feed", "/1"), server.paths());
    server.article("/1", "One", "one");
    rounds.waiting.advance(Duration.ofMinutes(2));
    assertEquals(2, rounds.feeds(feed).loaded());
  }

  @Test
  void asksAHostThatFailsLessAndLess() {
    server.put("/feed", (exchange, request) -> exchange.close());
    for (int i = 0; i < 24; i++) {
      rounds.feeds(feed);
      rounds.waiting.advance(Duration.ofMinutes(15));
    }
    assertTrue(server.received().size() < 16, () -> server.paths().toString());
  }

  @Test
  void doesAsRobotsAreAskedTo() {
    server
        .put(
            "/robots.txt",
            Page.of(200, "text/plain", "User-agent: *\nDisallow: /private/\nCrawl-delay: 9\n"))
        .rss("/feed", item("/private/1", ""), item("/2", ""))
        .article("/private/1", "One", "one")
        .article("/2", "Two", "two");
    rounds.feeds(feed);
    assertEquals(Set.of(server.url("/2")), loaded());
    assertEquals(List.of("robots-disallow /private/1"), rounds.problems);
    assertTrue(
        rounds.waiting.pauses().contains(Duration.ofSeconds(9)), rounds.waiting.pauses()::toString);
    assertFalse(server.paths().contains("/private/1"));
  }

  @Test
  void fetchesNothingWhileRobotsTxtIsNotKnown() {
    server.put("/robots.txt", Page.of(500, "text/plain", "")).rss("/feed", item("/1", ""));
    assertFalse(rounds.feeds(feed).good());
    assertEquals(List.of("/robots.txt"), server.paths());
    assertEquals(List.of("http-status /feed"), rounds.problems);
  }

  @Test
  void asksAHostOneThingAtATimeWithAPauseBetween() {
    server
        .rss("/feed", item("/1", ""), item("/2", ""))
        .article("/1", "One", "one")
        .article("/2", "Two", "two");
    rounds.feeds(feed);
    assertEquals(3, rounds.waiting.pauses().stream().filter(Duration.ofSeconds(1)::equals).count());
  }

  @Test
  void followsRedirectsAsFarAsTheyLead() {
    server
        .rss("/feed", item("/moved", ""), item("/loop", ""), item("/nowhere", ""), item("/odd", ""))
        .article("/1", "One", "one")
        .put("/moved", Page.of(301, "text/plain", "").with("Location", "/1"))
        .put("/loop", Page.of(302, "text/plain", "").with("Location", "/loop"))
        .put("/nowhere", Page.of(302, "text/plain", ""))
        .put("/odd", Page.of(302, "text/plain", "").with("Location", "file:///etc/passwd"));
    rounds.feeds(feed);
    assertEquals(Set.of(server.url("/moved")), loaded());
    assertEquals(
        List.of("bad-redirect /loop", "bad-redirect /nowhere", "bad-redirect /odd"),
        rounds.problems);
  }

  @Test
  void takesNoMoreThanItWants() {
    byte[] endless = new byte[1 << 16];
    server
        .rss(
            "/feed",
            item("/endless", ""),
            item("/bomb", ""),
            item("/cut", ""),
            item("/picture", ""),
            item("/1", ""))
        .article("/1", "One", "one")
        .put(
            "/endless",
            (exchange, request) -> {
              exchange.getResponseHeaders().set("Content-Type", "text/html");
              exchange.sendResponseHeaders(200, 0);
              for (int i = 0; i < 4000; i++) {
                exchange.getResponseBody().write(endless);
              }
            })
        .put(
            "/bomb",
            new Page(200, "text/html", Bomb.gzip(64 << 20), Map.of("Content-Encoding", "gzip")))
        .put(
            "/cut",
            (exchange, request) -> {
              exchange.sendResponseHeaders(200, 1000);
              exchange.getResponseBody().write(page("Cut", "it").substring(0, 200).getBytes());
              exchange.close();
            })
        .put(
            "/picture",
            new Page(200, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, Map.of()));
    Round.Sum sum = rounds.feeds(feed);
    assertEquals(Set.of(server.url("/1")), loaded());
    assertEquals(
        List.of("too-large /endless", "too-large /bomb", "binary-file /picture"), rounds.problems);
    assertEquals(1, sum.waiting(), "what was cut may come whole another time");
  }
}
