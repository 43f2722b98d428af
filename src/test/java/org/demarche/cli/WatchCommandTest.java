package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.watch.FeedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String STORY =
      "The ferry goes on\n\nMayor Jane Doe said on Monday that the ferry would go on.\n";

  @TempDir private Path folder;
  private final FeedServer server = new FeedServer();

  @AfterEach
  void end() {
    server.close();
  }

  private Execution watch(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("watch", "--once", "--delay", "1ms", "--store"));
    all.add(folder.resolve("db"));
    all.addAll(List.of(arguments));
    return Execution.of(all.toArray());
  }

  private String articles() {
    return Execution.of("stats", "--store", folder.resolve("db"))
        .out()
        .lines()
        .findFirst()
        .orElse("");
  }

  private String feedOf(int articles) {
    String[] items = new String[articles];
    for (int i = 0; i < articles; i++) {
      items[i] = FeedServer.item("/" + i, "");
      server.article("/" + i, "Story " + i, "the talks of day " + i);
    }
    server.rss("/feed", items);
    return server.url("/feed");
  }

  @Test
  void loadsAFeedIntoAStoreThatIsServedAndThenNothingTwice() throws Exception {
    Path before = Files.writeString(folder.resolve("before.txt"), STORY);
    Execution.of("load", before, "--store", folder.resolve("db"));
    try (ServedStore served = ServedStore.start(folder.resolve("db"))) {
      Execution first = watch(feedOf(5));
      assertEquals(ExitCode.DONE, first.exitCode(), first::err);
      assertTrue(first.err().contains("1 feed  5 articles loaded"), first.err());
      assertEquals("articles\t6", articles(), "readable by all, beside the one before");
      int asked = server.received().size();
      Execution second = watch(server.url("/feed"));
      assertTrue(second.err().contains("1 feed  1 not changed  0 articles loaded"), second.err());
      assertEquals(asked + 1, server.received().size());
      assertTrue(served.address().url().startsWith("http://127.0.0.1"));
    }
  }

  @Test
  void namesWhatFailedAndFailsWhereAllDid() {
    Execution some = watch(feedOf(1), server.url("/none"));
    assertEquals(ExitCode.DONE, some.exitCode(), some::err);
    assertTrue(some.err().contains(server.url("/none") + ": http-status: HTTP 404"), some.err());
    assertTrue(some.err().contains("watch  2 feeds  1 failed  1 article loaded"), some.err());
    Execution none = watch("--queue", folder.resolve("other"), server.url("/none"), "--quiet");
    assertEquals(ExitCode.INPUT, none.exitCode());
    assertEquals(1, none.err().lines().count(), none::err);
  }

  @Test
  void takesTheSameArticleFromAFileAndFromTheFeed() throws Exception {
    String whole =
        "<content:encoded><![CDATA["
            + FeedServer.paragraphs("the talks").repeat(2)
            + "]]></content:encoded>";
    String feed = FeedServer.document(FeedServer.item(server.url("/gone"), whole));
    server.put("/feed", Page.of(200, "text/xml", feed));
    Path file = Files.writeString(folder.resolve("feed.xml"), feed);
    Execution load = Execution.of("load", file, "--store", folder.resolve("db"));
    assertEquals(ExitCode.DONE, load.exitCode(), load::err);
    Execution watch = watch(server.url("/feed"));
    assertTrue(watch.err().contains("0 articles loaded  1 unchanged"), watch.err());
  }

  @Test
  void goesOnWithAFolderUntilItIsEnded() throws Exception {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Interruption interruption = new Interruption();
    Path store = folder.resolve("db");
    CompletableFuture<Execution> watching =
        CompletableFuture.supplyAsync(
            () ->
                Execution.with(
                    Map.of(), interruption, "watch", inbox, "--store", store, "--every", "100ms"));
    Path file = Files.writeString(inbox.resolve("ferry.txt"), STORY);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    Path queue = folder.resolve("db.watch");
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (!notes(queue, "ferry.txt") && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }
    interruption.request();
    Execution ended = watching.get(120, TimeUnit.SECONDS);
    assertEquals(ExitCode.INTERRUPTED, ended.exitCode(), ended::err);
    assertTrue(ended.err().contains("watch  1 article loaded"), ended.err());
    assertTrue(ended.err().contains("without item"), "it is linked: " + ended.err());
    assertEquals("articles\t1", articles());
  }

  private static boolean notes(Path queue, String name) throws Exception {
    if (!Files.isDirectory(queue)) {
      return false;
    }
    try (var files = Files.list(queue)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
        if (Files.readString(file).contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void saysWhatItDoesNotTake() throws Exception {
    Path file = Files.writeString(folder.resolve("feed.xml"), "<rss/>");
    for (Object[] wrong :
        new Object[][] {
          {file},
          {folder.resolve("none")},
          {"http:///x"},
          {folder, "--every", "soon"},
          {folder, "--limit", "0"}
        }) {
      Execution run = watch(wrong);
      assertEquals(ExitCode.USAGE, run.exitCode(), run::err);
    }
    Execution load =
        Execution.of("load", "https://news.example/feed.xml", "--store", folder.resolve("db"));
    assertEquals(ExitCode.INPUT, load.exitCode());
    assertTrue(load.err().startsWith("https://news.example/feed.xml: web-address: "), load.err());
    assertTrue(
        load.err().contains("demarche watch --once https://news.example/feed.xml"), load.err());
  }
}
