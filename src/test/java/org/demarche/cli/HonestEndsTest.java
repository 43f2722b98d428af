package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.SampleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What went wrong in part is told, and counts are of what was done. */
class HonestEndsTest {
  private static final String ARTICLE = "2024-11-08-kremlin-terms.txt";

  @TempDir private Path folder;
  private Path inbox;

  @BeforeEach
  void make() throws IOException {
    inbox = Files.createDirectory(folder.resolve("inbox"));
  }

  @Test
  void tellsOfPartialFailureAndFailsWhereThatIsWanted() throws IOException {
    Files.copy(SampleStore.ARTICLES.resolve(ARTICLE), inbox.resolve(ARTICLE));
    Files.createFile(inbox.resolve("empty.txt"));
    Execution usual = extract();
    assertEquals(0, usual.exitCode());
    assertTrue(usual.err().contains("with --strict it is 3"), usual.err());
    Execution strict = extract("--strict");
    assertEquals(3, strict.exitCode());
    assertEquals(usual.out(), strict.out());
    Files.delete(inbox.resolve("empty.txt"));
    Execution whole = extract("--strict");
    assertEquals(0, whole.exitCode());
    assertFalse(whole.err().contains("strict"), whole.err());
  }

  @Test
  void saysThatThereIsNothing() {
    Execution usual = extract();
    assertEquals(0, usual.exitCode());
    assertTrue(usual.err().contains("no-articles: "), usual.err());
    assertEquals(3, extract("--strict").exitCode());
    assertEquals("", extract("--quiet").err());
  }

  @Test
  void countsWhoWasLoadedAndNotWhoIsKnown() throws IOException {
    Path db = folder.resolve("db");
    assertTrue(linked(Execution.of("load", inbox, "--store", db)).equals("0"));
    Files.copy(SampleStore.ARTICLES.resolve(ARTICLE), inbox.resolve(ARTICLE));
    int linked = Integer.parseInt(linked(Execution.of("load", inbox, "--store", db)));
    assertTrue(linked > 2 && linked < 60, linked + " linked");
  }

  @Test
  void failsStrictlyWhereOneOfSeveralFilesOfRdfIsBroken() throws IOException {
    Path good = Files.writeString(folder.resolve("good.nt"), "<urn:a> <urn:b> <urn:c> .");
    Path bad = Files.writeString(folder.resolve("bad.nt"), "no");
    Path db = folder.resolve("db");
    assertEquals(0, Execution.of("load", good, bad, "--store", db).exitCode());
    assertEquals(3, Execution.of("load", good, bad, "--store", db, "--strict").exitCode());
    assertEquals(3, Execution.of("load", bad, "--store", db).exitCode());
  }

  @Test
  void makesNoStoreForSeedsThatAreWrong() throws IOException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("bad.ttl"), "no");
    Path db = folder.resolve("db");
    assertEquals(3, Execution.of("load", inbox, "--store", db, "--seeds", seeds).exitCode());
    assertFalse(Files.exists(db));
  }

  @Test
  void saysThatAddressesAreNotFetched() {
    Execution run = Execution.of("extract", "https://news.example/feed.xml");
    assertEquals(3, run.exitCode());
    assertTrue(run.err().startsWith("https://news.example/feed.xml: web-address: "), run.err());
  }

  @Test
  void takesNoTableForAnArticle() throws IOException {
    Files.writeString(inbox.resolve("a.csv"), "date,title\n2024-01-01,\"Norland votes\"\n");
    Execution run = extract();
    assertEquals(3, run.exitCode());
    assertTrue(run.err().contains("a.csv: unsupported-format: this is a table"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          serve --store x --port 99999      | --port: a port is a number from 0 to 65535, not 99999
          serve --store x --owner-port -1   | --owner-port: a port is a number from 0 to 65535, not -1
          extract x.txt --date 1.2.2024     | '--date': '1.2.2024' is not a day such as 2025-01-20
          """)
  void saysWhatAnOptionTakes(String arguments, String message) {
    Execution run = Execution.of((Object[]) arguments.strip().split(" +"));
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("java"), run.err());
  }

  @Test
  void alignsCountsForPeopleAndPartsThemForPrograms() {
    Path db = folder.resolve("db");
    SampleStore.copyTo(db);
    List<String> shown = lines(Execution.onTerminal(80, "stats", "--store", db));
    List<String> parted = lines(Execution.of("stats", "--store", db));
    assertEquals("articles\t9", parted.get(0));
    assertTrue(shown.get(0).matches("articles +9"), shown.get(0));
    long ends =
        shown.stream()
            .map(it -> it.replaceFirst("  \\D+$", ""))
            .filter(it -> it.matches(".* \\d+"))
            .map(String::length)
            .distinct()
            .count();
    assertEquals(1, ends, () -> String.join("\n", shown));
    for (int i = 0; i < parted.size(); i++) {
      String[] cells = parted.get(i).split("\t");
      assertTrue(shown.get(i).length() <= 80, shown.get(i));
      assertTrue(shown.get(i).matches(".* " + cells[1] + "(  \\D.*)?"), shown.get(i));
    }
  }

  private static List<String> lines(Execution run) {
    assertEquals(0, run.exitCode(), run::err);
    return run.out().lines().toList();
  }

  private static String linked(Execution load) {
    assertEquals(0, load.exitCode(), load::err);
    Matcher linked = Pattern.compile("(\\d+) actors linked").matcher(load.err());
    assertTrue(linked.find(), load.err());
    return linked.group(1);
  }

  private Execution extract(String... options) {
    Object[] all = new Object[options.length + 2];
    all[0] = "extract";
    all[1] = inbox;
    System.arraycopy(options, 0, all, 2, options.length);
    return Execution.of(all);
  }
}
