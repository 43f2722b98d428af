package org.demarche.watch;

import static org.demarche.watch.FeedServer.item;
import static org.demarche.watch.FeedServer.page;
import static org.demarche.watch.FeedServer.paragraphs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.model.Article;
import org.demarche.model.InputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
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

  private String whole(String words) {
    return "<content:encoded><![CDATA["
        + paragraphs(words)
        + paragraphs(words)
        + "]]></content:encoded>";
  }

  private Set<String> loaded() {
    return rounds.loader.articles.keySet();
  }

  @Test
  void takesInThePagesOfAFeedWithWhatBothSayOfThem() {
    server
        .rss(
            "/feed",
            item(
                "/1?utm_source=x",
                "<pubDate>Mon, 20 Jan 2025 09:00:00 GMT</pubDate><dc:creator>Ann Doe</dc:creator>"))
        .article("/1", "The ferry talks", "the ferry talks");
    Round.Sum sum = rounds.feeds(feed);
    assertEquals(1, sum.loaded());
    Article article = rounds.loader.articles.get(server.url("/1"));
    assertEquals(Optional.of("The ferry talks"), article.metadata().headline());
    assertEquals(Optional.of(LocalDate.of(2025, 1, 20)), article.metadata().published());
    assertEquals(Optional.of("Harbour Courier"), article.metadata().publisher());
    assertEquals(List.of("Ann Doe"), article.metadata().authors());
    assertFalse(article.text().contains("Home"), article.text());
  }

  @Test
  void followsAListOfAddressesButNotIntoThePrivateNetwork() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "title,url\nOne," + server.url("/1") + "\n");
    server.article("/1", "One", "one");
    assertEquals(1, rounds.feeds(list.toUri().toString()).failed());
    assertTrue(rounds.problems.toString().contains("private-address"), rounds.problems::toString);
    assertEquals(List.of(), server.paths());
  }

  @Test
  void asksAgainOnlyForWhatIsNew() {
    server.rss("/feed", item("/1", "")).article("/1", "One", "one");
    rounds.feeds(feed);
    Round.Sum second = rounds.feeds(feed);
    assertEquals(1, second.unchanged());
    assertEquals(List.of("/robots.txt", "/feed", "/1", "/feed"), server.paths());
    server.rss("/feed", item("/2", ""), item("/1", "")).article("/2", "Two", "two");
    rounds.feeds(feed);
    assertEquals(List.of(server.url("/1"), server.url("/2")), rounds.loader.loads);
  }

  @Test
  void takesAChangedEntryInAgain() {
    server
        .rss("/feed", item("/1", "<dcterms:modified>2025-01-20</dcterms:modified>"))
        .article("/1", "One", "one");
    rounds.feeds(feed);
    server
        .rss("/feed", item("/1", "<dcterms:modified>2025-01-21</dcterms:modified>"))
        .article("/1", "One", "one more");
    assertEquals(1, rounds.feeds(feed).loaded());
    assertTrue(rounds.loader.articles.get(server.url("/1")).text().contains("one more"));
  }

  @Test
  void takesAnArticleOnceThatIsListedTwiceOrInTwoFeeds() {
    server
        .rss(
            "/feed",
            item("/1", ""),
            item("/1?utm_medium=rss", ""),
            item("http://127.0.0.1:" + server.uri("/").getPort() + "/1#a", ""))
        .rss("/other", item("/1", ""))
        .article("/1", "One", "one");
    rounds.feeds(feed, server.url("/other"));
    rounds.feeds(feed, server.url("/other"));
    assertEquals(List.of(server.url("/1")), rounds.loader.loads);
  }

  @Test
  void takesWhatTheFeedHasWhereThePageCannotBeHad() {
    server.rss(
        "/feed",
        item("/gone", whole("one")),
        item("/also-gone", "<description>Little.</description>"));
    Round.Sum sum = rounds.feeds(feed);
    assertEquals(Set.of(server.url("/gone")), loaded());
    assertEquals(1, sum.failed());
    assertEquals(List.of("http-status /also-gone"), rounds.problems);
    assertEquals(0, rounds.feeds(feed).failed(), "is not asked for again");
    assertEquals(1, server.paths().stream().filter("/also-gone"::equals).count());
  }

  @Test
  void takesWhatTheFeedHasWhereThePageShowsNothingOrThereIsNone() {
    server
        .rss(
            "/feed",
            item("/empty", whole("one")),
            "<item><guid>7</guid><title>No page</title>" + whole("two") + "</item>",
            "<item><guid>8</guid></item>")
        .put("/empty", Page.of(200, "text/html", "<html><body><script>x()</script></body></html>"));
    rounds.feeds(feed);
    assertEquals(2, rounds.loader.articles.size());
    assertTrue(rounds.problems.get(0).startsWith("no-address /feed#"), rounds.problems::toString);
  }

  @Test
  void takesWhatTheFeedHasWhereThePageShowsFarLess() {
    server
        .rss("/feed", item("/wall", whole("one")))
        .put(
            "/wall",
            Page.of(200, "text/html", "<p>Please say whether you want to be watched here.</p>"));
    rounds.feeds(feed);
    assertTrue(rounds.loader.articles.get(server.url("/wall")).text().contains("one would go on"));
  }

  @Test
  void oneBrokenFeedCostsNoOther() {
    server
        .rss("/feed", item("/1", ""))
        .article("/1", "One", "one")
        .put("/page", Page.of(200, "text/html", page("No feed", "it")))
        .put("/broken", Page.of(200, "application/rss+xml", "<rss><channel><item><tit"))
        .put("/typed", Page.of(200, "image/png", FeedServer.document(item("/2", ""))))
        .article("/2", "Two", "two");
    Round.Sum sum =
        rounds.feeds(
            server.url("/page"),
            server.url("/none"),
            server.url("/broken"),
            feed,
            server.url("/typed"));
    assertEquals(Set.of(server.url("/1"), server.url("/2")), loaded());
    assertEquals(Set.of("not-a-feed /page", "http-status /none"), Set.copyOf(rounds.problems));
    assertEquals(2, sum.broken());
    assertTrue(sum.good());
  }

  @Test
  void asksTheNewestSitemapsOfAnIndex() {
    String sitemap = "<urlset><url><loc>/%s</loc></url></urlset>";
    server
        .put(
            "/index",
            Page.of(
                200,
                "application/xml",
                "<sitemapindex><sitemap><loc>/old.xml</loc><lastmod>2024-01-01</lastmod></sitemap><sitemap><loc>/new.xml.gz</loc><lastmod>2025-01-20</lastmod></sitemap><sitemap><loc>/none.xml</loc></sitemap></sitemapindex>"))
        .put("/old.xml", Page.of(200, "application/xml", sitemap.formatted("1")))
        .put(
            "/new.xml.gz",
            new Page(200, "application/gzip", Bomb.gzip(sitemap.formatted("2")), Map.of()))
        .article("/1", "One", "one")
        .article("/2", "Two", "two");
    rounds.feeds(server.url("/index"));
    assertEquals(List.of(server.url("/2"), server.url("/1")), rounds.loader.loads);
    assertEquals(List.of("http-status /none.xml"), rounds.problems);
    rounds.feeds(server.url("/index"));
    assertEquals(1, server.paths().stream().filter("/old.xml"::equals).count());
    assertEquals(2, server.paths().stream().filter("/none.xml"::equals).count());
  }

  @Test
  void keepsWhatIsNotAcknowledged() {
    server.rss("/feed", item("/1", "")).article("/1", "One", "one");
    rounds.loader.broken = true;
    assertEquals(1, rounds.feeds(feed).waiting());
    assertEquals(List.of("not-loaded /feed"), rounds.problems);
    rounds.loader.broken = false;
    assertEquals(1, rounds.feeds(feed).loaded());
    assertEquals(1, rounds.loader.loads.size());
  }

  /** As where it is killed after the store has the articles, and before that is noted. */
  @Test
  void loadsNothingTwiceThatWasAcknowledgedBeforeTheEnd() {
    server.rss("/feed", item("/1", "")).article("/1", "One", "one");
    rounds.loader.dying = true;
    rounds.feeds(feed);
    rounds.loader.dying = false;
    Round.Sum sum = rounds.feeds(feed);
    assertEquals(0, sum.loaded());
    assertEquals(1, sum.held());
  }

  @Test
  void aDefectAtOneFeedCostsNoOther() {
    server
        .rss("/feed", item("/1", ""))
        .article("/1", "One", "one")
        .rss("/other", item("/2", ""))
        .article("/2", "Two", "two");
    rounds.loader.defect = server.url("/1");
    rounds.feeds(feed, server.url("/other"));
    assertEquals(List.of("defect /feed"), rounds.problems);
    assertTrue(loaded().contains(server.url("/2")));
  }

  @Test
  void leavesTheRestForTheNextRound() {
    server.rss("/feed", item("/1", ""), item("/2", ""), item("/3", ""));
    List.of("/1", "/2", "/3").forEach(path -> server.article(path, path, path));
    rounds.limit = 2;
    assertEquals(1, rounds.feeds(feed).waiting());
    assertEquals(1, rounds.feeds(feed).loaded());
    assertEquals(3, rounds.loader.loads.size());
  }

  @Test
  void worksWithItsQueueAlone() {
    Path queue = folder.resolve("queue");
    try (QueueFolder opened = QueueFolder.open(queue)) {
      assertTrue(
          assertThrows(InputException.class, () -> QueueFolder.open(queue))
              .getMessage()
              .contains("watch-running"));
      assertFalse(opened.isUnsettled());
    }
  }

  @Test
  void namesABrokenQueue() throws Exception {
    server.rss("/feed", item("/1", "")).article("/1", "One", "one");
    rounds.feeds(feed);
    try (var files = Files.list(folder.resolve("queue"))) {
      for (Path file : files.filter(it -> it.toString().contains("feed-")).toList()) {
        Files.writeString(file, "{\"address\": ");
      }
    }
    assertTrue(
        assertThrows(InputException.class, () -> rounds.feeds(feed))
            .getMessage()
            .contains("broken-queue"));
  }

  @Test
  void takesInWhatComesIntoAFolderOnceItIsComplete() throws Exception {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Path old = write(inbox.resolve("old.txt"), Instant.parse("2025-01-20T09:00:00Z"));
    write(inbox.resolve("new.txt.part"), Instant.parse("2025-01-20T09:00:00Z"));
    write(inbox.resolve("empty.txt"), Instant.parse("2025-01-20T09:00:00Z"), "");
    rounds.round(List.of(), List.of(inbox));
    assertEquals(List.of("old"), rounds.loader.loads);
    assertEquals(1, rounds.problems.size(), rounds.problems::toString);
    rounds.round(List.of(), List.of(inbox));
    assertEquals(List.of(), rounds.problems, "is told once");
    assertEquals(1, rounds.loader.loads.size());
    write(old, Instant.parse("2025-01-20T09:30:00Z"));
    Files.move(inbox.resolve("new.txt.part"), inbox.resolve("new.txt"));
    rounds.round(List.of(), List.of(inbox));
    assertEquals(List.of("old", "new", "old"), rounds.loader.loads);
  }

  @Test
  void waitsForAFileThatIsBeingWritten() throws Exception {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Path file = write(inbox.resolve("a.txt"), rounds.waiting.now());
    rounds.round(List.of(), List.of(inbox));
    assertEquals(List.of("a"), rounds.loader.loads);
    assertTrue(rounds.waiting.pauses().contains(Duration.ofSeconds(2)));
    assertTrue(Files.exists(file));
  }

  private static Path write(Path file, Instant changed, String... words) throws Exception {
    Files.writeString(
        file, words.length > 0 ? words[0] : "The minister said the talks would go on.\n");
    Files.setLastModifiedTime(file, FileTime.from(changed));
    return file;
  }
}
