package org.demarche.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.http.Waiting;
import org.demarche.model.Problem;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a watch again and again: each article of its feed is loaded, and asked for no more often.
 */
class KilledWatchTest {
  /** More of them with {@code mvn -Pfuzz}. */
  private static final int KILLS = Integer.getInteger("server.kills", 3);

  private static final int ARTICLES = 120;

  @TempDir private Path folder;
  private final FeedServer server = new FeedServer();

  @AfterEach
  void end() {
    server.close();
  }

  /** The watch; its store is a folder with a file for each article. */
  static final class Watching {
    public static void main(String[] args) {
      watch(args[0], Path.of(args[1]), Path.of(args[2]));
    }

    static void watch(String feed, Path queue, Path store) {
      WatchSettings settings =
          new WatchSettings(
              true,
              Optional.empty(),
              Integer.MAX_VALUE,
              Duration.ofMillis(5),
              "Demarche/test",
              ReadOptions.NONE);
      try (QueueFolder opened = QueueFolder.open(queue)) {
        new Watch(List.of(feed), List.of(), opened, new FileLoader(store), Waiting.real(), settings)
            .run(new Silent());
      }
    }
  }

  /** Writes each article into a file. */
  private record FileLoader(Path store) implements Loader {
    @Override
    public Loaded load(Stream<Reading> readings) {
      Set<String> ids =
          readings
              .map(it -> ((Reading.Found) it).article().id())
              .collect(Collectors.toCollection(TreeSet::new));
      ids.forEach(this::write);
      return new Loaded(ids, ids.size(), 0, List.of(), true);
    }

    private void write(String id) {
      try {
        Files.createDirectories(store);
        Files.writeString(store.resolve(DigestUtils.sha256Hex(id)), id);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void settle(boolean busy) {}
  }

  private record Silent() implements Watch.Report {
    @Override
    public void problem(Problem problem) {}

    @Override
    public void round(Round.Sum sum) {}
  }

  @Test
  void losesNothingAndAsksForLittleTwice() throws Exception {
    Random random = new Random(KILLS);
    String[] items = new String[ARTICLES];
    for (int i = 0; i < ARTICLES; i++) {
      items[i] = FeedServer.item("/" + i, "");
      server.article("/" + i, "Story " + i, "the talks of day " + i);
    }
    server.rss("/feed", items);
    Path queue = folder.resolve("queue");
    Path store = folder.resolve("store");
    for (int kill = 0; kill < KILLS; kill++) {
      int before = server.received().size();
      Process watching = start(queue, store);
      try {
        while (watching.isAlive() && server.received().size() < before + 2) {
          Thread.sleep(5);
        }
        watching.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
      } finally {
        watching.destroyForcibly().waitFor();
      }
    }
    Watching.watch(server.url("/feed"), queue, store);
    try (Stream<Path> loaded = Files.list(store)) {
      assertEquals(ARTICLES, loaded.count());
    }
    long pages = server.paths().stream().filter(it -> it.matches("/\\d+")).count();
    assertTrue(pages <= ARTICLES + 17L * KILLS, pages + " pages were asked for");
  }

  private Process start(Path queue, Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Watching.class.getName(),
            server.url("/feed"),
            queue.toString(),
            store.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
