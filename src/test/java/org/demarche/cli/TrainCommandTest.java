package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.reader.AskedText;
import org.demarche.reader.AskedText.Line;
import org.demarche.reader.LoopbackModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Osk calls rubberstamping is learned from twelve short articles. */
class TrainCommandTest {
  private static final List<String> NAMES =
      List.of(
          "Ann Reed",
          "Tom Vale",
          "Mira Sund",
          "Tavi Orlo",
          "Lena Holt",
          "Karl Brand",
          "Ida Moss",
          "Per Lund",
          "Nora Beck",
          "Olaf Trent",
          "Ruth Amsel",
          "Hugo Farn");
  private static final List<String> THINGS =
      List.of("the harbour plan", "the new bridge", "the ferry toll", "the night tram");
  private static final String ROW =
      """
      {"doc": "osk-%02d", "holder": "%s", "stance": "supports", "clause": "%s"}
      """;
  private static final Pattern RUBBERSTAMPED = Pattern.compile("Mayor (.*) rubberstamped (.*)\\.");

  private static final Pattern INSPECTED = Pattern.compile("(.*) inspected (.*) before noon\\.");

  @TempDir private static Path original;
  private static Path articles;
  private static Path rows;

  @TempDir private Path seeds;
  @TempDir private Path work;

  @BeforeAll
  static void write() throws IOException {
    articles = Files.createDirectory(original.resolve("articles"));
    rows = original.resolve("rows.jsonl");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      String thing = THINGS.get(i % THINGS.size());
      String other = THINGS.get((i + 1) % THINGS.size());
      Files.writeString(
          articles.resolve("osk-%02d.txt".formatted(i)),
          """
          Council of Osk meets

          The council of Osk met on Monday. Mayor %s rubberstamped %s. %s inspected %s before noon. Later %s counted the chairs.
          """
              .formatted(name, thing, name, other, name));
      all.append(ROW.formatted(i, name, thing));
    }
    Files.writeString(rows, all);
  }

  private Execution train(Object... more) {
    List<Object> words = new ArrayList<>(List.of("train", "positions", articles, "--to", seeds));
    words.addAll(List.of(more));
    return Execution.of(words.toArray());
  }

  private static String extracted(Object... more) {
    List<Object> words = new ArrayList<>(List.of("extract", articles.resolve("osk-03.txt")));
    words.addAll(List.of(more));
    Execution extract = Execution.of(words.toArray());
    assertEquals(0, extract.exitCode(), extract::err);
    return extract.out();
  }

  private static String configuration(String quads) {
    Matcher hash = Pattern.compile("configurationHash> (\"\\w+\")").matcher(quads);
    assertTrue(hash.find(), quads);
    return hash.group(1);
  }

  @Test
  void learnsAWordThatNobodyKnew() throws IOException {
    Execution train = train("--rows", rows);
    assertEquals(0, train.exitCode(), train::err);
    assertTrue(train.out().contains("on 12 articles that were not learned from"), train::out);
    assertTrue(train.out().contains("as it comes:  precision 0.000 (0 of 0)"), train::out);
    assertTrue(train.out().contains("as learned:   precision 1.000 (12 of 12)"), train::out);
    String before = extracted();
    String after = extracted("--seeds", seeds);
    assertFalse(before.contains("tavi-orlo-rubberstamp"), before);
    assertTrue(after.contains("tavi-orlo-rubberstamp-night-tram"), after);
    assertFalse(after.contains("#confidence> \"1.0\""), "only people are certain");
    assertNotEquals(configuration(before), configuration(after));
    Path model = seeds.resolve("positions.model");
    String first = Files.readString(model);
    train("--rows", rows);
    assertEquals(first, Files.readString(model));
    Files.writeString(model, first + "word=x\tmany\n");
    Execution broken = Execution.of("extract", articles, "--seeds", seeds);
    assertEquals(ExitCode.INPUT, broken.exitCode());
    assertTrue(
        broken.err().contains("positions.model:" + (1 + first.lines().count()) + ": bad-model"));
  }

  @Test
  void tellsWhichRowsAreWrongAndLearnsFromTheRest() throws IOException {
    Path mixed = work.resolve("mixed.jsonl");
    Files.writeString(
        mixed,
        """
        {"doc": "elsewhere", "holder": "Ann Reed", "stance": "supports", "clause": "the harbour plan"}
        {"doc": "osk-00", "holder": "Ann Reed", "stance": "adores", "clause": "the harbour plan"}
        {"doc": "osk-00", "holder": "Ann Reed", "stance": "supports", "clause": "the zebra plan"}
        {"doc": "osk-00", "holder": "Ann Reed", "stance": "supports", "clause": "the harbour plan", "start": 3, "end": 9}
        {"doc": "osk-00", "holder": "Ann Reed", "stance": "supports", "start": 3, "end": 9999}
        {"doc": "osk-00", "stance": "supports", "clause": "the harbour plan"}
        ["osk-00"]
        """
            + Files.readString(rows));
    Execution train = train("--rows", mixed);
    assertEquals(0, train.exitCode(), train::err);
    List<String> told =
        List.of(
            "no article 'elsewhere' is in the folder",
            "'adores' is no stance; take one of demands",
            "the article does not have the words 'the zebra plan'",
            "the article has 'ncil o' at 3-9, not 'the harbour plan'",
            "the article has no place 3-9999",
            "no holder",
            "no JSON object");
    for (int i = 0; i < told.size(); i++) {
      String row = mixed + ":" + (i + 1) + ": bad-row: " + told.get(i);
      assertTrue(train.err().contains(row), train::err);
    }
    assertTrue(train.err().contains("7 rows are left out"), train::err);
    assertTrue(train.out().contains("12 positions, 12 candidates"), train::out);
  }

  /**
   * A model reads eleven articles in full; of one more people say what is right and what is not.
   */
  @Test
  void learnsFromWhatAModelReadAndPeopleCorrected() throws IOException {
    Path store = work.resolve("db");
    try (LoopbackModel model = new LoopbackModel(TrainCommandTest::answer)) {
      Execution load =
          Execution.of(
              "load",
              articles,
              "--store",
              store,
              "--reader",
              model.address(),
              "--model",
              "m",
              "--reader-mode",
              "full",
              "--reader-cache",
              work.resolve("kept"));
      assertEquals(0, load.exitCode(), load::err);
    }
    Execution correct = Execution.of("correct", "none", "osk-00:71-101", "--store", store);
    assertEquals(0, correct.exitCode(), correct::err);
    Execution train = train("--store", store);
    assertEquals(0, train.exitCode(), train::err);
    assertTrue(train.out().contains("12 articles with 11 positions"), train::out);
    assertTrue(extracted("--seeds", seeds).contains("tavi-orlo-rubberstamp-night-tram"));
  }

  private static String answer(AskedText asked) {
    for (Line line : asked.sentences()) {
      Matcher matcher = RUBBERSTAMPED.matcher(line.text());
      if (matcher.matches()) {
        return """
            {"positions": [{"sentence": %d, "words": "rubberstamped %s", "holder": "%s", "stance": "supports",
            "course": "%s", "addressee": "", "condition": "", "ascriber": ""}]}"""
            .formatted(line.number(), matcher.group(2), matcher.group(1), matcher.group(2));
      }
    }
    return "{\"positions\": []}";
  }

  /** Half of what the model finds is none: after that it is half as sure. */
  @Test
  void measuresAReader() throws IOException {
    try (LoopbackModel model = new LoopbackModel(TrainCommandTest::halfRight)) {
      Object[] reader = {
        "--reader",
        model.address(),
        "--model",
        "m",
        "--reader-mode",
        "full",
        "--reader-cache",
        work.resolve("kept")
      };
      Execution train =
          Execution.of(
              Stream.concat(
                      Stream.of("train", "reader", articles, "--rows", rows, "--to", seeds),
                      Stream.of(reader))
                  .toArray());
      assertEquals(0, train.exitCode(), train::err);
      assertTrue(
          train.out().contains("alone      12  right 0.50  confidence before 0.75  after 0.50"),
          train::out);
      String before = extracted(reader);
      assertTrue(before.contains("#confidence> \"0.75\""), before);
      String after =
          extracted(Stream.concat(Stream.of("--seeds", seeds), Stream.of(reader)).toArray());
      assertTrue(after.contains("#confidence> \"0.5\""), after);
      assertNotEquals(configuration(before), configuration(after));
    }
    assertEquals(
        ExitCode.USAGE,
        Execution.of("train", "reader", articles, "--rows", rows, "--to", seeds).exitCode());
  }

  private static String halfRight(AskedText asked) {
    for (Line line : asked.sentences()) {
      Matcher matcher = INSPECTED.matcher(line.text());
      if (matcher.matches()) {
        return answer(asked)
            .replace(
                "]}",
                ", {\"sentence\": %d, \"words\": \"%s\", \"holder\": \"%s\", \"stance\": \"opposes\", \"course\": \"i\"}]}"
                    .formatted(line.number(), matcher.group(2), matcher.group(1)));
      }
    }
    return answer(asked);
  }

  @Test
  void wantsSomethingToLearnFrom() throws IOException {
    assertEquals(ExitCode.USAGE, train().exitCode());
    assertEquals(ExitCode.USAGE, Execution.of("train").exitCode());
    assertTrue(train("--rows", seeds.resolve("none.jsonl")).err().contains("unreadable"));
    Path empty = Files.createFile(work.resolve("empty.jsonl"));
    Execution nothing = train("--rows", empty);
    assertEquals(ExitCode.INPUT, nothing.exitCode());
    assertTrue(nothing.err().contains("nothing-to-learn"), nothing::err);
    assertFalse(Files.exists(seeds.resolve("positions.model")));
  }
}
