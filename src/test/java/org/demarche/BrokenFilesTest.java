package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.model.Problem;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty broken files among five good ones: every one is named, nothing else is lost. */
class BrokenFilesTest {
  @TempDir Path folder;

  @Test
  void readsTheGoodOnesAndNamesTheOthers() throws IOException {
    Path news = Files.createDirectories(folder.resolve("week").resolve("news"));
    List<String> broken = BrokenFiles.writeBroken(news);
    List<String> good = BrokenFiles.writeGood(news);
    assertEquals(20, broken.size());

    List<String> found = new ArrayList<>();
    Map<String, String> codes = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    try (Stream<Reading> readings = new ArticleReader(ReadOptions.NONE).read(List.of(news))) {
      readings.forEach(
          reading -> {
            if (reading instanceof Reading.Found article) {
              found.add(article.article().id());
            } else if (reading instanceof Reading.Failed failed) {
              problems.add(failed.problem());
              codes.put(fileName(failed.problem(), broken), failed.problem().code());
            }
          });
    }
    found.sort(null);
    assertEquals(good, found);
    assertEquals(EXPECTED, codes);
    assertEquals(20, problems.size(), problems::toString);
    problems.forEach(p -> assertTrue(p.message().length() > 20, p::toString));
  }

  @Test
  void writesNothingBesideTheFolderThatItReads() throws IOException {
    Path news = Files.createDirectories(folder.resolve("week").resolve("news"));
    BrokenFiles.writeBroken(news);
    try (Stream<Reading> readings = new ArticleReader(ReadOptions.NONE).read(List.of(news))) {
      assertTrue(readings.count() > 0);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(20, files.filter(Files::isRegularFile).count());
    }
  }

  private static final Map<String, String> EXPECTED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("bad-line.jsonl", "broken-json"),
              Map.entry("bomb.txt.gz", "binary-file"),
              Map.entry("controls.txt", "binary-file"),
              Map.entry("cut.json", "broken-json"),
              Map.entry("cut.txt.gz", "broken-archive"),
              Map.entry("cut.zip", "broken-archive"),
              Map.entry("deep.json", "broken-json"),
              Map.entry("document.txt", "broken-file"),
              Map.entry("empty.txt", "empty-file"),
              Map.entry("evil.zip", "empty-file"),
              Map.entry("greek.txt", "unknown-encoding"),
              Map.entry("huge.txt", "too-large"),
              Map.entry("invalid-utf8.txt", "unknown-encoding"),
              Map.entry("no-text.html", "no-text"),
              Map.entry("nul.txt", "binary-file"),
              Map.entry("numbers.json", "no-text"),
              Map.entry("packed-binary.txt.gz", "binary-file"),
              Map.entry("picture.txt", "binary-file"),
              Map.entry("spaces.txt", "empty-file"),
              Map.entry("utf16-without-mark.txt", "unknown-encoding")));

  /** The broken file that a problem points to, or the whole of where it points. */
  private static String fileName(Problem problem, List<String> names) {
    return names.stream()
        .filter(name -> problem.where().contains("/" + name))
        .findFirst()
        .orElse(problem.where());
  }
}
