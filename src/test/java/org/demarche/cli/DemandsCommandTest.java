package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which demands are one across articles, from the command line. */
class DemandsCommandTest {
  @TempDir private static Path original;
  @TempDir private Path folder;

  @BeforeAll
  static void load() throws IOException {
    Path articles = Files.createDirectory(original.resolve("articles"));
    write(
        articles,
        "first",
        "Tavi Orlo demanded on Friday that Finland accept the election outcome. Tavi Orlo also urged"
            + " Finland to feed the penguins.");
    write(
        articles,
        "second",
        "Mira Sund said on Monday that Finland must not accept the election result. Mira Sund urged"
            + " Finland to feed the penguins in Sweden. Jon Berg urged Finland to accept the election"
            + " result.");
    Execution load =
        Execution.of("load", articles, "--store", original.resolve("db"), "--no-demands");
    assertEquals(0, load.exitCode(), load::err);
  }

  @BeforeEach
  void copy() throws IOException {
    FileUtils.copyDirectory(original.toFile(), folder.toFile());
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), "The election\n\n" + text + "\n");
    Files.writeString(folder.resolve(name + ".meta.json"), "{\"datePublished\": \"2025-01-10\"}");
  }

  @Test
  void findsOneDemandInBothArticles() {
    assertEquals(
        List.of(
            "demand,same_as,why,confidence",
            "finland-accept-election-result,finland-accept-election-outcome,"
                + "both: finland accept election result,1.0"),
        columns("same-demands", 0, 2, 4, 5));
    assertEquals(
        List.of("holder,stance", "Jon Berg,demands", "Tavi Orlo,demands", "Mira Sund,opposes"),
        columns("stances-on", "demand=finland-accept-election-result", 0, 1));
    assertEquals(
        List.of("demand,relation", "finland-accept-election-outcome,oppose"),
        query("common-ground", "-p", "a=Tavi Orlo", "-p", "b=Mira Sund").stream()
            .map(row -> cells(row, 0, 2))
            .toList());
    assertTrue(run("stats").out().contains("demands"), "counts");
  }

  @Test
  void listsWhatCouldBeOne() {
    List<String> pairs = run("demands", "review").out().lines().toList();
    assertEquals(2, pairs.size(), pairs::toString);
    assertEquals(
        "finland-feed-penguin,Finland feeds the penguins,finland-feed-penguin-in-sweden,"
            + "Finland feeds the penguins in Sweden,0.9,"
            + "both: finland feed penguin; only one: sweden; only one has a name or number,"
            + "Tavi Orlo also urged Finland to feed the penguins.,"
            + "Mira Sund urged Finland to feed the penguins in Sweden.",
        pairs.get(1));
  }

  @Test
  void mergingAndSplittingGivesTheGraphAsItWas() {
    String before = export();
    assertDone("demands", "merge", "finland-feed-penguin", "finland-feed-penguin-in-sweden");
    assertEquals(
        List.of("holder,stance", "Mira Sund,demands", "Tavi Orlo,demands"),
        columns("stances-on", "demand=Finland feeds the penguins", 0, 1));
    assertEquals(1, run("demands", "review").out().lines().count());
    assertDone("demands", "split", "finland-feed-penguin-in-sweden", "finland-feed-penguin");
    assertEquals(before, export());
  }

  @Test
  void keepsDecisionsWhenAllIsLoadedAgain() throws IOException {
    assertDone(
        "demands", "split", "finland-accept-election-result", "finland-accept-election-outcome");
    assertDone("demands", "merge", "finland-feed-penguin", "finland-feed-penguin-in-sweden");
    assertDone("demands", "rename", "finland-feed-penguin", "The penguins of Sweden are fed");
    String decided = export();
    assertDone("load", folder.resolve("articles"), "--again", "--no-demands");
    assertEquals(decided, export());
    assertEquals(
        List.of("demand,label", "finland-feed-penguin-in-sweden,The penguins of Sweden are fed"),
        columns("positions", "demand=The penguins of Sweden are fed", 4, 19).stream()
            .distinct()
            .toList());
    assertEquals(
        List.of(
            "<https://w3id.org/demarche/id/demand/finland-accept-election-outcome> dem:distinctFrom"
                + " <https://w3id.org/demarche/id/demand/finland-accept-election-result> .",
            "<https://w3id.org/demarche/id/demand/finland-feed-penguin> dem:sameDemand"
                + " <https://w3id.org/demarche/id/demand/finland-feed-penguin-in-sweden> .",
            "<https://w3id.org/demarche/id/demand/finland-feed-penguin-in-sweden> dem:curatedLabel"
                + " \"The penguins of Sweden are fed\" ."),
        Files.readAllLines(folder.resolve("db.decisions.ttl")).stream()
            .filter(line -> line.startsWith("<"))
            .toList());
  }

  @Test
  void bringsDecisionsBackWithABackup() {
    assertDone("demands", "merge", "finland-feed-penguin", "finland-accept-election-result");
    assertDone("demands", "rename", "finland-feed-penguin", "Finland does both");
    String decided = export();
    assertDone("backup", folder.resolve("all.nq.gz"));
    Path copy = folder.resolve("copy");
    Execution restored = Execution.of("load", folder.resolve("all.nq.gz"), "--store", copy);
    assertEquals(0, restored.exitCode(), restored::err);
    assertTrue(Files.exists(folder.resolve("copy.decisions.ttl")));
    assertEquals(decided, Execution.of("export", "--store", copy).out());
  }

  @Test
  void comparesAnewOnRequest() {
    String before = export();
    Execution demands = run("demands");
    assertEquals(0, demands.exitCode());
    assertTrue(
        demands.err().matches("demands +[0-9.]+ s  1 found to be one with another  1 doubtful\\R"),
        demands::err);
    assertEquals(before, export());
    assertNotEquals("", before);
  }

  @Test
  void saysWhatCannotBeDecided() {
    assertRefused(
        "unknown-name: the store has no demand called 'no-such'", "merge", "no-such", "x");
    assertRefused("same-demand: ", "merge", "finland-feed-penguin", "Finland feeds the penguins");
    assertRefused("not-one: ", "split", "finland-feed-penguin", "finland-accept-election-result");
    assertDone("demands", "merge", "finland-feed-penguin", "finland-feed-penguin-in-sweden");
    assertRefused(
        "merge-circle: ", "merge", "finland-feed-penguin-in-sweden", "finland-feed-penguin");
  }

  private void assertRefused(String message, Object... arguments) {
    Object[] all = Stream.concat(Stream.of("demands"), Stream.of(arguments)).toArray();
    Execution refused = run(all);
    assertEquals(3, refused.exitCode());
    assertTrue(refused.err().contains(message), refused::err);
  }

  private void assertDone(Object... arguments) {
    Execution done = run(arguments);
    assertEquals(0, done.exitCode(), done::err);
  }

  private List<String> columns(String name, int... columns) {
    return query(name).stream().map(row -> cells(row, columns)).toList();
  }

  private List<String> columns(String name, String parameter, int... columns) {
    return query(name, "-p", parameter).stream().map(row -> cells(row, columns)).toList();
  }

  private static String cells(String row, int... columns) {
    String[] cells = row.split(",", -1);
    return IntStream.of(columns).mapToObj(i -> cells[i]).collect(Collectors.joining(","));
  }

  private List<String> query(Object... arguments) {
    Object[] all =
        Stream.of(Stream.of("query"), Stream.of(arguments), Stream.of("--format", "csv"))
            .flatMap(it -> it)
            .toArray();
    return run(all).out().lines().toList();
  }

  private String export() {
    return run("export").out();
  }

  private Execution run(Object... arguments) {
    return Execution.of(
        Stream.concat(Stream.of(arguments), Stream.of("--store", folder.resolve("db"))).toArray());
  }
}
