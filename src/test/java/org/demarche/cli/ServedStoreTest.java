package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.demarche.BrokenFiles;
import org.demarche.SampleStore;
import org.demarche.serve.owner.OwnerAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a store that is served do what they do on one that is not. */
@SuppressWarnings("try") // a server need only be there
class ServedStoreTest {
  private static final String STORY =
      """
      The bridge stays closed

      Mayor Jane Doe said on Monday that the old bridge would stay closed until spring.
      """;

  @TempDir Path folder;
  private Path db;

  @BeforeEach
  void makeStore() {
    db = folder.resolve("db");
  }

  @Test
  void loadsTheSameGraphWithTheSameSummary() throws Exception {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    Path alone = folder.resolve("alone");
    load(alone, story);
    load(db, story);
    String summary = withoutTimes(load(alone, SampleStore.ARTICLES).err());
    try (ServedStore served = ServedStore.start(db)) {
      assertEquals(summary, withoutTimes(load(db, SampleStore.ARTICLES).err()));
      assertEquals(export(alone), export(db));
      Execution again = load(db, SampleStore.ARTICLES);
      assertTrue(again.err().contains("0 loaded  0 replaced  9 unchanged"), again.err());
      Execution anew = load(db, SampleStore.ARTICLES, "--again");
      assertTrue(anew.err().contains("9 loaded  9 replaced  0 unchanged"), anew.err());
      assertEquals(export(alone), export(db));
    }
    assertEquals(export(alone), export(db));
  }

  /** Times differ, and a server packs when it has time. */
  private static String withoutTimes(String summary) {
    return summary
        .replaceAll("\\d+\\.\\d s", "")
        .replaceAll("(?m)^compact.*\\R", "")
        .replaceAll(" +", " ");
  }

  @Test
  void reportsTheSameProblemsWithTheSameExitCodes() throws Exception {
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    BrokenFiles.writeBroken(mixed);
    Path alone = folder.resolve("alone");
    SampleStore.copyTo(alone);
    SampleStore.copyTo(db);
    Execution expected = load(alone, mixed);
    Path rdf = Files.writeString(folder.resolve("odd.ttl"), "<a> <b> ;;; .\n\"");
    Execution expectedRdf = load(alone, rdf, folder.resolve("absent.ttl"));
    try (ServedStore served = ServedStore.start(db)) {
      Execution found = load(db, mixed);
      assertEquals(3, found.exitCode());
      assertEquals(expected.exitCode(), found.exitCode());
      assertEquals(withoutTimes(expected.err()), withoutTimes(found.err()));
      Execution foundRdf = load(db, rdf, folder.resolve("absent.ttl"));
      assertEquals(3, foundRdf.exitCode());
      assertEquals(withoutTimes(expectedRdf.err()), withoutTimes(foundRdf.err()));
    }
  }

  @Test
  void loadsRdf() throws Exception {
    SampleStore.copyTo(db);
    Path rdf = Files.writeString(folder.resolve("own.ttl"), "<urn:a> <urn:b> <urn:c> .");
    try (ServedStore served = ServedStore.start(db)) {
      Execution load = load(db, rdf);
      assertEquals(0, load.exitCode(), load::err);
      assertTrue(load.err().contains(rdf + ": 1 triples"), load.err());
      assertTrue(export(db).contains("<urn:a> <urn:b> <urn:c> <https"));
      assertTrue(export(db).contains("/graph/file/own"), "its graph goes by the file's name");
    }
  }

  @Test
  void everyOtherCommandGoesToTheServer() throws Exception {
    Path alone = folder.resolve("alone");
    SampleStore.copyTo(alone);
    SampleStore.copyTo(db);
    List<List<Object>> commands =
        List.of(
            List.of("stats"),
            List.of("check"),
            List.of("query", "positions", "--format", "json"),
            List.of("query", "said-by", "-p", "actor=nobody at all"),
            List.of("query", "no-such-query"),
            List.of("query", "positions", "-p", "nonsense"),
            List.of("link", "review"),
            List.of("demands", "review"),
            List.of("demands", "rename", "talks-us-russia", "that both talk"),
            List.of("link", "set", "Dmitry Peskov", "none"),
            List.of("link"),
            List.of("demands"),
            List.of("remove", "2024-11-08-kremlin-terms", "no-such-article"),
            List.of("rebuild"),
            List.of("export", "--format", "trig"));
    List<Execution> expected = commands.stream().map(it -> run(alone, it)).toList();
    try (ServedStore served = ServedStore.start(db)) {
      for (int i = 0; i < commands.size(); i++) {
        Execution found = run(db, commands.get(i));
        String command = commands.get(i).toString();
        assertEquals(expected.get(i).exitCode(), found.exitCode(), command + found.err());
        assertEquals(withoutSizes(expected.get(i).out()), withoutSizes(found.out()), command);
        assertEquals(withoutTimes(expected.get(i).err()), withoutTimes(found.err()), command);
      }
      assertEquals(0, run(db, List.of("compact")).exitCode());
    }
    String decisions = Files.readString(folder.resolve("alone.decisions.ttl"));
    assertEquals(decisions, Files.readString(folder.resolve("db.decisions.ttl")));
  }

  private static String withoutSizes(String statistics) {
    return statistics.replaceAll("(bytes|waste)\\t\\d+", "");
  }

  @Test
  void writesFilesItself() throws Exception {
    SampleStore.copyTo(db);
    Path answer = folder.resolve("positions.csv");
    Path backup = folder.resolve("backup.nq.gz");
    try (ServedStore served = ServedStore.start(db)) {
      run(db, List.of("query", "positions", "-o", answer));
      run(db, List.of("query", "said-by", "-o", folder.resolve("failed.csv")));
      assertEquals(0, run(db, List.of("backup", backup)).exitCode());
      String csv = run(db, List.of("query", "positions", "--format", "csv")).out();
      assertEquals(csv, Files.readString(answer));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("backup.nq.gz", "db", "positions.csv"),
          files.map(it -> it.getFileName().toString()).sorted().toList());
    }
    Path restored = folder.resolve("restored");
    load(restored, backup);
    assertEquals(export(db), export(restored));
  }

  @Test
  void refusesASecondServer() throws Exception {
    SampleStore.copyTo(db);
    try (ServedStore served = ServedStore.start(db)) {
      Execution second = Execution.of("serve", "--store", db, "--port", "0");
      assertEquals(3, second.exitCode());
      assertTrue(second.err().contains("store-served"), second.err());
      assertTrue(second.err().contains(served.address().page()), second.err());
    }
  }

  @Test
  void readersSeeWholeArticlesOnlyAndTwoClientsLoadAtOnce() throws Exception {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(SampleStore.ARTICLES)) {
      listed.filter(path -> !path.toString().endsWith(".meta.json")).sorted().forEach(files::add);
    }
    load(db, files.get(0));
    String whole = wholeArticles(SampleStore.export());
    AtomicBoolean loading = new AtomicBoolean(true);
    try (ServedStore served = ServedStore.start(db)) {
      CompletableFuture<Integer> reading =
          CompletableFuture.supplyAsync(
              () -> {
                int answers = 0;
                while (loading.get()) {
                  List<String> found = wholeArticles(export(db)).lines().toList();
                  assertTrue(whole.lines().toList().containsAll(found), found::toString);
                  answers++;
                }
                return answers;
              });
      CompletableFuture<Execution> one =
          CompletableFuture.supplyAsync(() -> load(db, files.subList(0, 5).toArray()));
      CompletableFuture<Execution> other =
          CompletableFuture.supplyAsync(() -> load(db, files.subList(4, files.size()).toArray()));
      assertEquals(0, one.get().exitCode(), one.get()::err);
      assertEquals(0, other.get().exitCode(), other.get()::err);
      loading.set(false);
      assertTrue(reading.get() > 0, "somebody read meanwhile");
      assertEquals(SampleStore.export(), export(db));
    }
  }

  /** A line for each article, with how many quads its graph has. */
  private static String wholeArticles(String export) {
    List<String> graphs =
        export
            .lines()
            .map(line -> line.substring(line.lastIndexOf('<')))
            .filter(graph -> graph.contains("/id/article/"))
            .toList();
    return String.join(
        "\n",
        graphs.stream()
            .distinct()
            .map(graph -> graph + Collections.frequency(graphs, graph))
            .toList());
  }

  @Test
  void ignoresTheFileOfAServerThatWasKilled() throws Exception {
    SampleStore.copyTo(db);
    byte[] file;
    try (ServedStore served = ServedStore.start(db)) {
      Path told = db.resolve(OwnerAddress.FILE);
      file = Files.readAllBytes(told);
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(told)));
    }
    assertFalse(Files.exists(db.resolve(OwnerAddress.FILE)), "who ends takes the file away");
    Files.write(db.resolve(OwnerAddress.FILE), file);
    assertTrue(run(db, List.of("stats")).out().startsWith("articles\t9\n"));
    Files.writeString(db.resolve(OwnerAddress.FILE), "{\"url\": 3");
    assertTrue(run(db, List.of("stats")).out().startsWith("articles\t9\n"));
  }

  @Test
  void takesAServerByItsAddress() throws Exception {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    SampleStore.copyTo(db);
    try (ServedStore served = ServedStore.start(db)) {
      Path copy = Files.copy(db.resolve(OwnerAddress.FILE), folder.resolve("copy.json"));
      String url = served.address().url() + "/";
      Execution load =
          Execution.of("load", story, "--server", url, "--token-file", copy, "--quiet");
      assertEquals(0, load.exitCode(), load::err);
      assertTrue(run(db, List.of("stats")).out().startsWith("articles\t10\n"));
      assertEquals(2, Execution.of("load", story, "--server", url).exitCode());
      Files.writeString(copy, Files.readString(copy).replaceAll("token\":\"..", "token\":\"zz"));
      Execution stranger = Execution.of("load", story, "--server", url, "--token-file", copy);
      assertEquals(3, stranger.exitCode());
      assertTrue(stranger.err().contains("no-server"), stranger.err());
    }
  }

  private static Execution load(Path store, Object... paths) {
    List<Object> words = new ArrayList<>(List.of("load", "--store", store));
    words.addAll(List.of(paths));
    return Execution.of(words.toArray());
  }

  private static Execution run(Path store, List<Object> command) {
    List<Object> words = new ArrayList<>(command);
    words.addAll(List.of("--store", store));
    return Execution.of(words.toArray());
  }

  private static String export(Path store) {
    return Execution.of("export", "--store", store).out();
  }
}
