package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.BrokenFiles;
import org.demarche.SampleStore;
import org.demarche.SeededStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
  private static final String STORY =
      """
      The bridge stays closed

      Mayor Jane Doe said on Monday that the old bridge would stay closed until spring.
      """;

  @TempDir Path folder;

  @Test
  void loadsTheGoodOnesAndNamesTheBrokenOnes() throws IOException {
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    BrokenFiles.writeGood(mixed);
    List<String> broken = BrokenFiles.writeBroken(mixed);
    SeededStore.at(folder.resolve("db"));
    Execution load = load("db", mixed);
    assertEquals(0, load.exitCode(), load::err);
    assertTrue(load.err().contains("5 loaded  0 replaced  0 unchanged"), load.err());
    assertTrue(load.err().contains("20 problems: "), load.err());
    broken.forEach(name -> assertTrue(load.err().contains(name), name + "\n" + load.err()));
  }

  @Test
  void failsWhenThereIsNothingButBrokenFiles() throws IOException {
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    BrokenFiles.writeBroken(mixed);
    SeededStore.at(folder.resolve("db"));
    assertEquals(3, load("db", mixed).exitCode());
  }

  @Test
  void loadingTwiceChangesNothing() {
    SampleStore.copyTo(folder.resolve("db"));
    Execution again = load("db", SampleStore.ARTICLES);
    assertTrue(again.err().contains("0 loaded  0 replaced  9 unchanged"), again.err());
    assertSameLines(SampleStore.export(), export("db"));
  }

  @Test
  void extractingAgainGivesTheSameBytes() {
    SampleStore.copyTo(folder.resolve("db"));
    Execution again = load("db", SampleStore.ARTICLES, "--again");
    assertTrue(again.err().contains("9 loaded  9 replaced  0 unchanged"), again.err());
    assertFalse(again.err().contains("extracted again"), "nothing was stale: " + again.err());
    assertSameLines(SampleStore.export(), export("db"));
  }

  @Test
  void anotherOrderGivesTheSameBytes() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(SampleStore.ARTICLES)) {
      listed.filter(path -> !path.toString().endsWith(".meta.json")).sorted().forEach(files::add);
    }
    Collections.reverse(files);
    files.forEach(file -> load("other", file, "--threads", "1"));
    assertSameLines(SampleStore.export(), export("other"));
  }

  @Test
  void replacesAnArticleWhoseTextChanged() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    SeededStore.at(folder.resolve("db"));
    load("db", story);
    Files.writeString(story, STORY.replace("spring", "summer"));
    Execution load = load("db", story);
    assertTrue(load.err().contains("1 loaded  1 replaced"), load.err());
    assertTrue(export("db").contains("until summer"));
    assertFalse(export("db").contains("until spring"));
  }

  @Test
  void keepsAnArticleFromOneOfTheSameNameInAnotherFolder() throws IOException {
    Path a = Files.createDirectory(folder.resolve("a"));
    Path b = Files.createDirectory(folder.resolve("b"));
    Files.writeString(a.resolve("story.txt"), STORY);
    Files.writeString(b.resolve("story.txt"), STORY.replace("spring", "summer"));
    SeededStore.at(folder.resolve("db"));
    load("db", a);
    Execution other = load("db", b);
    assertEquals(3, other.exitCode(), other::err);
    assertTrue(other.err().contains("story: duplicate-id: "), other::err);
    assertTrue(export("db").contains("until spring"));
    assertTrue(load("db", b, "--replace").err().contains("1 loaded  1 replaced"));
    assertTrue(load("db", a).err().contains("duplicate-id"), "it is the other file's now");
    Execution.of("remove", "story", "--store", folder.resolve("db"));
    assertTrue(load("db", a).err().contains("1 loaded  0 replaced"), "nobody's after removal");
  }

  @Test
  void knowsAFileByWhateverPathItIsGiven() throws IOException {
    Path a = Files.createDirectory(folder.resolve("a"));
    Path story = Files.writeString(a.resolve("story.txt"), STORY);
    SeededStore.at(folder.resolve("db"));
    load("db", a);
    Path link = Files.createSymbolicLink(folder.resolve("link"), a);
    Files.writeString(story, STORY.replace("spring", "summer"));
    assertTrue(load("db", link).err().contains("1 loaded  1 replaced"));
    Path moved = Files.move(a, folder.resolve("moved"));
    assertTrue(load("db", moved).err().contains("1 unchanged"), "the same text");
  }

  @Test
  void keepsAnArticleFromAnotherFileThatClaimsItsIdentifier() throws IOException {
    String json = "{\"identifier\": \"x1\", \"articleBody\": \"%s\"}";
    Path one = Files.writeString(folder.resolve("one.json"), json.formatted("The mayor said no."));
    Path two = Files.writeString(folder.resolve("two.json"), json.formatted("The mayor said yes."));
    SeededStore.at(folder.resolve("db"));
    load("db", one);
    assertTrue(load("db", two).err().contains("x1: duplicate-id: "));
    assertTrue(export("db").contains("said no"));
    Path three =
        Files.writeString(
            folder.resolve("three.json"),
            json.formatted("The mayor said no.").replace("{", "{\"publisher\": \"Other\", "));
    Execution both = load("new", one, three);
    assertTrue(both.err().contains("x1: duplicate-article: "), both::err);
  }

  @Test
  void replacesAnArticleWhoseDateBecameKnown() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    SeededStore.at(folder.resolve("db"));
    load("db", story);
    assertFalse(export("db").contains("datePublished"));
    load("db", story, "--date", "2025-01-21", "--publisher", "The Harbour Gazette");
    assertTrue(export("db").contains("\"2025-01-21\""));
    Execution again =
        load("db", story, "--date", "2025-01-21", "--publisher", "The Harbour Gazette");
    assertTrue(again.err().contains("1 unchanged"), again.err());
  }

  @Test
  void knowsTheUsersOwnActors() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(
        seeds.resolve("mine.ttl"),
        """
        @prefix dem: <https://w3id.org/demarche/ns#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <https://example.org/jane-doe> a dem:Person ; skos:prefLabel "Jane Doe" .
        """);
    SeededStore.at(folder.resolve("db"));
    load("db", story);
    assertFalse(export("db").contains("example.org/jane-doe"));
    Execution load = load("db", story, "--seeds", seeds);
    assertTrue(load.err().contains("1 loaded  1 replaced"), "other knowledge: " + load.err());
    assertTrue(
        export("db")
            .contains("<https://w3id.org/demarche/ns#speaker> <https://example.org/jane-doe>"),
        export("db"));
  }

  @Test
  void mintsBelowTheBaseOfTheUser() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    load("db", story, "--base", "https://example.org/kg/");
    assertTrue(export("db").contains("<https://example.org/kg/article/story/"));
  }

  @Test
  void takesAnExportBackIn() {
    SampleStore.copyTo(folder.resolve("db"));
    Path file = folder.resolve("all.nq");
    Execution.of("export", "--store", folder.resolve("db"), "-o", file);
    assertEquals(0, load("copy", file).exitCode());
    assertSameLines(SampleStore.export(), export("copy"));
  }

  @Test
  void restoresABackup() {
    SampleStore.copyTo(folder.resolve("db"));
    Path file = folder.resolve("backup.nq.gz");
    Execution.of("backup", file, "--store", folder.resolve("db"));
    load("copy", file);
    assertSameLines(SampleStore.export(), export("copy"));
  }

  @Test
  void removesAnArticleWithAllThatWasLearnedFromIt() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    SampleStore.copyTo(folder.resolve("db"));
    load("db", story);
    assertNotEquals(SampleStore.export(), export("db"));
    Execution.of("remove", "story", "--store", folder.resolve("db"));
    assertSameLines(SampleStore.export(), export("db"));
  }

  @Test
  void extractsTheSameGraphsWithoutAStore() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), STORY);
    SeededStore.at(folder.resolve("db"));
    load("db", story);
    List<String> stored =
        export("db")
            .lines()
            .filter(line -> line.contains("/article/story/"))
            .filter(line -> !line.contains("/graph/coverage>")) // derived in the store
            .sorted()
            .toList();
    Execution extract = Execution.of("extract", story, "--quiet");
    assertEquals(stored, extract.out().lines().sorted().toList());
  }

  private Execution load(String store, Object... args) {
    List<Object> words = new ArrayList<>(List.of("load", "--store", folder.resolve(store)));
    words.addAll(List.of(args));
    return Execution.of(words.toArray());
  }

  private String export(String store) {
    Execution export = Execution.of("export", "--store", folder.resolve(store));
    assertEquals(0, export.exitCode(), export::err);
    return export.out();
  }

  /** Equal bytes; only the first difference is shown, as the whole would be long. */
  private static void assertSameLines(String expected, String found) {
    List<String> left = expected.lines().toList();
    List<String> right = found.lines().toList();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      assertEquals(left.get(i), right.get(i));
    }
    assertEquals(left.size(), right.size());
  }

  /** {@code --no-demands}: what is asked for is named by its words, not by the register. */
  @Test
  void leavesTheRegisteredDemandsOut(@TempDir Path folder) throws IOException {
    Path story = folder.resolve("2025-01-20-osk.txt");
    Files.writeString(story, "Osk\n\nKyiv demanded an immediate ceasefire.\n");
    String registered = "/demand/immediate-ceasefire> ";
    String with = Execution.of("extract", story.toString(), "--quiet").out();
    String without = Execution.of("extract", story.toString(), "--quiet", "--no-demands").out();
    assertTrue(
        with.contains(registered) && !with.contains(registered + "<http://www.w3.org"), with);
    assertTrue(without.contains("/stance/demands>"), without);
    assertTrue(
        without.contains("ceasefire> <http://www.w3.org/2004/02/skos/core#prefLabel>"), without);
  }
}
