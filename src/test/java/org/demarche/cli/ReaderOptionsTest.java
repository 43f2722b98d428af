package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.reader.AskedText;
import org.demarche.reader.LoopbackModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second reader on the command line. */
class ReaderOptionsTest {
  private static final String ROW =
      """
      {"positions": [{"sentence": %d, "words": "the harbour plan", "holder": "Ann Reed", "stance": "opposes",
      "course": "the harbour is built", "addressee": "", "condition": "", "ascriber": ""}]}""";

  @TempDir private Path folder;
  private LoopbackModel model;
  private Path article;

  @BeforeEach
  void write() throws IOException {
    model = new LoopbackModel(ReaderOptionsTest::answer);
    article = folder.resolve("osk.txt");
    Files.writeString(
        article,
        "Osk weighs plan\n\nThe council met on Monday. Mayor Ann Reed mulled the harbour plan.\n");
  }

  @AfterEach
  void stop() {
    model.close();
  }

  private static String answer(AskedText asked) {
    return ROW.formatted(asked.sentences().get(asked.sentences().size() - 1).number());
  }

  private Execution extract(Map<String, String> environment, Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of(
                "extract",
                article,
                "-o",
                folder.resolve("out.nq"),
                "--reader-cache",
                folder.resolve("kept")));
    words.addAll(List.of(more));
    return Execution.with(environment, new Interruption(), words.toArray());
  }

  private String quads() throws IOException {
    return Files.readString(folder.resolve("out.nq"));
  }

  @Test
  void sendsNothingWithoutTheSwitch() throws IOException {
    Execution alone = extract(Map.of("DEMARCHE_READER_KEY", "k"), "--model", "m");
    assertEquals(0, alone.exitCode(), alone::err);
    assertEquals(List.of(), model.received());
    assertFalse(alone.err().contains("reader:"), alone::err);
    assertFalse(quads().contains("readBy") || quads().contains("readerModel"));
  }

  @Test
  void saysWhereTextGoesAndWhoRead() throws IOException {
    Execution read =
        extract(Map.of(), "--reader", model.address(), "--model", "m", "--reader-mode", "full");
    assertEquals(0, read.exitCode(), read::err);
    assertEquals(1, model.received().size());
    assertTrue(read.err().contains("go to 127.0.0.1:"), read::err);
    assertTrue(read.err().contains("reader: 1 positions added"), read::err);
    assertTrue(quads().contains("/ns#readBy> <https://w3id.org/demarche/ns/reader/model>"));
    assertTrue(quads().contains("/ns#readerModel> \"m\""));
    assertTrue(quads().contains("/ns#readerPrompt> \"positions-"));
    assertTrue(quads().contains("/ns#readerMode> \"full\""));
    assertFalse(quads().contains("harbour is built"), "the model's own words");
  }

  @Test
  void takesEverythingFromTheEnvironmentButTheKeyFromNoArgument() throws IOException {
    AtomicReference<String> key = new AtomicReference<>();
    model.next(
        (exchange, request) -> {
          key.set(exchange.getRequestHeaders().getFirst("Authorization"));
          Page.json(LoopbackModel.completion(answer(LoopbackModel.asked(request)))).to(exchange);
        });
    Map<String, String> environment =
        Map.of(
            "DEMARCHE_READER", model.address(),
            "DEMARCHE_MODEL", "m",
            "DEMARCHE_READER_MODE", "full",
            "DEMARCHE_READER_KEY", "sk-1");
    Execution read = extract(environment);
    assertEquals(0, read.exitCode(), read::err);
    assertEquals("Bearer sk-1", key.get());
    assertFalse(read.err().contains("sk-1"), read::err);
    Execution argument = extract(environment, "--reader-key", "sk-2");
    assertEquals(ExitCode.USAGE, argument.exitCode());
  }

  @Test
  void rehearsesWithoutSendingOrWriting() {
    Execution dry =
        extract(
            Map.of(),
            "--reader",
            model.address(),
            "--model",
            "m",
            "--reader-mode",
            "full",
            "--reader-dry-run");
    assertEquals(0, dry.exitCode(), dry::err);
    assertEquals(List.of(), model.received());
    assertTrue(
        dry.err().contains("reader: 1 questions, 0 answers from the disk; about "), dry::err);
    assertFalse(Files.exists(folder.resolve("out.nq")));
  }

  @Test
  void leavesOutWhatIsNotAnswered() {
    model.next(Page.of(400, "text/plain", "too long"));
    Execution refused =
        extract(Map.of(), "--reader", model.address(), "--model", "m", "--reader-mode", "full");
    assertEquals(ExitCode.INPUT, refused.exitCode(), refused::err);
    assertTrue(refused.err().contains("osk: reader-refuses: 127.0.0.1:"), refused::err);
    assertFalse(refused.err().contains("a defect"), refused::err);
  }

  @Test
  void endsWhereTheBudgetDoes() {
    Execution poor =
        extract(
            Map.of(),
            "--reader",
            model.address(),
            "--model",
            "m",
            "--reader-mode",
            "full",
            "--reader-budget",
            "100tokens");
    assertEquals(ExitCode.INPUT, poor.exitCode(), poor::err);
    assertTrue(poor.err().contains("reader-budget: it is used up after 0 calls"), poor::err);
    assertEquals(List.of(), model.received());
  }

  @Test
  void wantsWhatItNeeds() {
    assertTrue(extract(Map.of(), "--reader", "ftp://x/v1").err().contains("bad-address"));
    assertTrue(extract(Map.of(), "--reader", model.address()).err().contains("no-model"));
    assertEquals(ExitCode.USAGE, extract(Map.of(), "--reader-dry-run").exitCode());
    assertEquals(
        ExitCode.USAGE,
        extract(Map.of(), "--reader", model.address(), "--reader-mode", "guess").exitCode());
    assertEquals(List.of(), model.received());
  }
}
