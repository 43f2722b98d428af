package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.reader.AskedText;
import org.demarche.reader.AskedText.Line;
import org.demarche.reader.LoopbackModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where rules and model disagree, people decide. */
class DisputedTest {
  private static final String TEXT =
      """
      The ferry

      Tavi Orlo demanded on Friday that Finland close the ferry line. Mira Sund rejected a toll on bridges.

      Nora Beck mulled the night tram. For Nora Beck, trams are a gift.
      """;

  /** It has the first position with another stance, not the second, and one of its own. */
  private static final String ANSWER =
      """
      {"positions": [
      {"sentence": %d, "words": "close the ferry line", "holder": "Tavi Orlo", "stance": "supports", "course": "a", "addressee": "", "condition": "", "ascriber": ""},
      {"sentence": %d, "words": "the night tram", "holder": "Nora Beck", "stance": "openTo", "course": "c", "addressee": "", "condition": "", "ascriber": ""}],
      "statements": [{"sentence": %d, "words": "trams are a gift", "speaker": "Nora Beck"}]}
      """;

  @TempDir private Path folder;
  private LoopbackModel model;

  @BeforeEach
  void load() throws IOException {
    Path article = folder.resolve("ferry.txt");
    Files.writeString(article, TEXT);
    model = new LoopbackModel(DisputedTest::answer);
    done(
        "load",
        article,
        "--no-demands",
        "--reader",
        model.address(),
        "--model",
        "m",
        "--reader-mode",
        "full",
        "--reader-cache",
        folder.resolve("kept"));
  }

  @AfterEach
  void stop() {
    model.close();
  }

  private static String answer(AskedText asked) {
    return ANSWER.formatted(
        number(asked, "Tavi Orlo"), number(asked, "mulled"), number(asked, "a gift"));
  }

  private static int number(AskedText asked, String words) {
    return asked.sentences().stream()
        .filter(it -> it.text().contains(words))
        .mapToInt(Line::number)
        .findFirst()
        .orElseThrow();
  }

  private String done(Object... args) {
    Execution execution =
        Execution.of(
            Stream.concat(Stream.of(args), Stream.of("--store", folder.resolve("db"))).toArray());
    assertEquals(0, execution.exitCode(), execution::err);
    return execution.out();
  }

  /** Kind, words, holder and stance. */
  private List<String> disputed() {
    return done("correct", "review")
        .lines()
        .skip(1)
        .map(row -> row.split(",", -1))
        .map(row -> String.join(" ", row[1], row[4], row[5], row[6]).strip())
        .sorted()
        .toList();
  }

  private String place(String holder) {
    return done("correct", "review")
        .lines()
        .map(row -> row.split(",", -1))
        .filter(row -> row[4].equals(holder))
        .map(row -> row[0] + ":" + row[2] + "-" + row[3])
        .findFirst()
        .orElseThrow();
  }

  private List<String> holders() {
    return done("query", "positions", "--format", "csv")
        .lines()
        .skip(1)
        .map(row -> row.split(",", -1)[1])
        .toList();
  }

  @Test
  void isListedAndDecided() {
    List<String> all =
        List.of(
            "added Nora Beck openTo",
            "refused Mira Sund rejects",
            "stance Tavi Orlo supports demands");
    assertEquals(all, disputed());
    assertEquals(List.of("Tavi Orlo", "Nora Beck"), holders());
    String before = done("export");
    String place = place("Mira Sund");
    done("correct", "right", place);
    assertEquals(List.of("Tavi Orlo", "Mira Sund", "Nora Beck"), holders());
    assertEquals(List.of(all.get(0), all.get(2)), disputed());
    done("check");
    done("correct", "undo", place);
    assertEquals(before, done("export"));
    done("correct", "none", place);
    assertEquals(List.of(all.get(0), all.get(2)), disputed());
    assertEquals(List.of("Tavi Orlo", "Nora Beck"), holders());
  }

  @Test
  void statementsSayWhoReadThem() {
    String graph = done("export");
    String read = "/ns#readBy> <https://w3id.org/demarche/ns/reader/model>";
    long statements =
        graph.lines().filter(it -> it.contains(read) && !it.contains("/position/")).count();
    assertEquals(1, statements, graph);
    String said = done("query", "attributions", "--format", "csv");
    assertTrue(said.contains("trams are a gift"), said);
    assertFalse(said.contains("Nora Beck mulled"), said);
  }
}
