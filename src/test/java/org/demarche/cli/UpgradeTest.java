package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a store that another version of Demarche wrote, or the same with other seeds. */
class UpgradeTest {
  private static final String HASH = "ns#configurationHash> \"";
  private static final String STORY =
      """
      The %s bridge stays closed

      Mayor Jane Doe said on Monday that the %s bridge would stay closed until spring.
      """;

  @TempDir Path folder;

  private Path stories;

  @BeforeEach
  void writeStories() throws IOException {
    stories = Files.createDirectory(folder.resolve("stories"));
    for (String bridge : List.of("north", "south", "west")) {
      Files.writeString(stories.resolve(bridge + ".txt"), STORY.formatted(bridge, bridge));
    }
  }

  @Test
  void anUpgradeExtractsAgainOnceAndDoublesNothing() throws IOException {
    load("new", stories);
    String expected = export("new");
    writeOldStore("db");
    assertEquals("articles 3, current 0, stale 3", stats("db"));
    Execution load = load("db", stories);
    assertTrue(load.err().contains("3 loaded  3 replaced  0 unchanged"), load.err());
    assertTrue(
        load.err()
            .contains("extracted again: 3 articles made by another version or with other seeds\n"),
        load.err());
    assertFalse(load.err().contains("stale in the store"), load.err());
    assertEquals("articles 3, current 3, stale 0", stats("db"));
    assertEquals(expected, export("db"));
    load = load("db", stories);
    assertTrue(load.err().contains("0 loaded  0 replaced  3 unchanged"), load.err());
    assertFalse(load.err().contains("extracted again"), load.err());
    assertFalse(load.err().contains("stale"), load.err());
  }

  @Test
  void loadingAPartTellsWhatIsLeftToLoad() throws IOException {
    writeOldStore("db");
    Files.writeString(stories.resolve("south.txt"), STORY.formatted("old", "old"));
    Execution load = load("db", stories.resolve("west.txt"), stories.resolve("south.txt"));
    assertTrue(load.err().contains("2 loaded  2 replaced"), "one has another text: " + load.err());
    assertTrue(
        load.err()
            .contains(
                """
                extracted again: 1 article made by another version or with other seeds
                stale in the store: 1 article made by another version or with other seeds; \
                load their files again
                """),
        load.err());
    assertEquals("articles 3, current 2, stale 1", stats("db"));
  }

  @Test
  void otherSeedsMakeStale() throws IOException {
    Path seeds = folder.resolve("mine.ttl");
    Files.writeString(
        seeds,
        """
        @prefix dem: <https://w3id.org/demarche/ns#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <https://example.org/jane-doe> a dem:Person ; skos:prefLabel "Jane Doe" .
        """);
    assertFalse(load("db", stories).err().contains("other-seeds"), "a new store has none");
    assertEquals("articles 3, current 0, stale 3", stats("db", "--seeds", seeds));
    Execution load = load("db", stories, "--seeds", seeds);
    assertTrue(load.err().startsWith("other-seeds: "), load.err());
    assertTrue(load.err().contains("extracted again: 3 articles"), load.err());
    assertTrue(run("stats", "db", "--no-seeds").out().contains("seeds\tothers than those given\n"));
    String made = run("stats", "db", "--seeds", seeds).out();
    assertTrue(made.contains("seeds\tas given\n"), made);
    assertTrue(made.matches("(?s).*\nmade-with 0\\.1\\.0 [0-9a-f]{12}\t3\n"), made);
    assertEquals("articles 3, current 3, stale 0", stats("db", "--seeds", seeds));
    assertEquals("articles 3, current 3, stale 0", stats("db"));
    assertEquals("articles 3, current 0, stale 3", stats("db", "--no-seeds"));
    assertTrue(load("db", stories, "--no-seeds").err().startsWith("other-seeds: "), "not those");
  }

  /** A store as another version would have left it: another hash, and a statement too many. */
  private void writeOldStore(String store) throws IOException {
    String old =
        Execution.of("extract", stories, "--quiet")
            .out()
            .lines()
            .flatMap(line -> line.contains(HASH) ? made(line) : Stream.of(line))
            .reduce("", (text, line) -> text + line + "\n");
    load(store, Files.writeString(folder.resolve("old.nq"), old));
  }

  private static Stream<String> made(String line) {
    String old = line.replaceAll(HASH + "[0-9a-f]+\"", HASH + "0123abcd\"");
    String more = old.replaceFirst("^<[^>]+>", "<https://example.org/withdrawn>");
    return Stream.of(old, more.replace("configurationHash", "cue"));
  }

  private Execution load(String store, Object... args) {
    return run("load", store, args);
  }

  private String export(String store) {
    return run("export", store).out();
  }

  /** The first three lines in one. */
  private String stats(String store, Object... args) {
    List<String> lines = run("stats", store, args).out().lines().limit(3).toList();
    return String.join(", ", lines).replace('\t', ' ');
  }

  private Execution run(String command, String store, Object... args) {
    Stream<Object> words = Stream.of(command, "--store", folder.resolve(store));
    Execution execution = Execution.of(Stream.concat(words, Stream.of(args)).toArray());
    assertEquals(0, execution.exitCode(), execution::err);
    return execution;
  }
}
