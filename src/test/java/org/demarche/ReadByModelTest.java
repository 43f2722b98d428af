package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.cli.Execution;
import org.demarche.reader.AskedText;
import org.demarche.reader.HandMadeRows;
import org.demarche.reader.LoopbackModel;
import org.demarche.reader.SpoiledRows;
import org.demarche.resolve.readings.DropReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of good and of spoiled answers, by the positions that people found. */
class ReadByModelTest {
  private static final Path SHARED = Path.of("..", "shared", "eval");
  private static final Path GOLD = SHARED.resolve("positions");
  private static final Path SCORER = SHARED.resolve("score_positions.py");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private static Path folder;
  private static HandMadeRows rows;

  @BeforeAll
  static void readRows() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "the positions are not beside the project");
    rows = new HandMadeRows(GOLD);
  }

  @Test
  void whatIsReadRightComesThrough() throws IOException, InterruptedException {
    Run run = load("full", rows::answer);
    JsonNode score = run.score();
    assertTrue(score.path("f1").asDouble() >= 0.92, score::toPrettyString);
    assertTrue(score.path("identity_f1").asDouble() >= 0.90, score::toPrettyString);
  }

  @Test
  void verdictsLeaveWhatIsRight() throws IOException, InterruptedException {
    Run run = load("verify", rows::answer);
    JsonNode score = run.score();
    assertTrue(score.path("precision").asDouble() >= 0.95, score::toPrettyString);
    int byRules = loadByRules().score().path("right").asInt();
    assertTrue(byRules > 0 && score.path("right").asInt() >= byRules, score::toPrettyString);
  }

  /** Each fifth row has another word, another sentence, another holder or another stance. */
  @Test
  void nothingOfSpoiledRowsComesThrough() throws IOException {
    SpoiledRows spoiled = new SpoiledRows(rows);
    Execution[] run = new Execution[2];
    List<String> quads = extract("spoiled", spoiled::answer, run);
    assertEquals(extract("left-out", spoiled::without, run), quads);
    assertTrue(spoiled.number() >= 70, () -> spoiled.number() + " rows");
    spoiled.reasons().forEach((reason, number) -> assertDropped(run[0].err(), reason, number));
  }

  private static void assertDropped(String report, DropReason reason, int least) {
    Matcher matcher = Pattern.compile("(\\d+) " + Pattern.quote(reason.words())).matcher(report);
    assertTrue(matcher.find() && Integer.parseInt(matcher.group(1)) >= least, report);
  }

  /** The service is gone. */
  @Test
  void whatIsOnTheDiskIsNotAskedAgain() throws IOException {
    Execution[] run = new Execution[2];
    List<String> first = extract("kept", rows::answer, run);
    Path out = folder.resolve("again.nq");
    Execution again =
        Execution.of(
            "extract",
            GOLD.resolve("docs"),
            "-o",
            out,
            "--reader",
            "http://127.0.0.1:9/v1",
            "--model",
            "hand",
            "--reader-mode",
            "full",
            "--reader-cache",
            folder.resolve("kept"));
    assertEquals(0, again.exitCode(), again::err);
    assertTrue(again.err().contains("reader: 0 questions, 27 answers from the disk"), again::err);
    assertEquals(first, Files.readAllLines(out));
  }

  private static List<String> extract(
      String name, Function<AskedText, String> model, Execution[] run) throws IOException {
    Path out = folder.resolve(name + ".nq");
    try (LoopbackModel service = new LoopbackModel(model)) {
      Execution extract =
          Execution.of(
              "extract",
              GOLD.resolve("docs"),
              "-o",
              out,
              "--reader",
              service.address(),
              "--model",
              "hand",
              "--reader-mode",
              "full",
              "--reader-cache",
              folder.resolve(name));
      assertEquals(0, extract.exitCode(), extract::err);
      run[run[0] == null ? 0 : 1] = extract;
    }
    return Files.readAllLines(out);
  }

  /** A store that was loaded. */
  private record Run(Path store) {
    JsonNode score() throws IOException, InterruptedException {
      Path csv = Path.of(store + ".csv");
      Execution query = Execution.of("query", "positions", "--store", store, "-o", csv);
      assertEquals(0, query.exitCode(), query::err);
      Process process =
          new ProcessBuilder(
                  "python3", SCORER.toString(), GOLD.toString(), csv.toString(), "--json")
              .redirectErrorStream(true)
              .start();
      String json = new String(process.getInputStream().readAllBytes());
      assertEquals(0, process.waitFor(), json);
      return MAPPER.readTree(json);
    }
  }

  private static Run loadByRules() {
    Path store = folder.resolve("rules");
    Execution load = Execution.of("load", GOLD.resolve("docs"), "--store", store);
    assertEquals(0, load.exitCode(), load::err);
    return new Run(store);
  }

  private static Run load(String mode, Function<AskedText, String> model) throws IOException {
    Path store = folder.resolve(mode);
    try (LoopbackModel service = new LoopbackModel(model)) {
      Execution load =
          Execution.of(
              "load",
              GOLD.resolve("docs"),
              "--store",
              store,
              "--reader",
              service.address(),
              "--model",
              "hand",
              "--reader-mode",
              mode,
              "--reader-cache",
              folder.resolve("kept"));
      assertEquals(0, load.exitCode(), load::err);
      return new Run(store);
    }
  }
}
