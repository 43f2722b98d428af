package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {
  private static final String STORY =
      """
      The bridge stays closed

      The mayor said on Monday that the old bridge would stay closed until spring.
      """;

  @TempDir static Path original;
  @TempDir Path folder;

  @BeforeAll
  static void layOut() throws IOException {
    Files.writeString(original.resolve("story.txt"), STORY);
    Files.createDirectory(original.resolve("empty"));
    Files.writeString(original.resolve("empty/empty.txt"), "");
    Files.writeString(original.resolve("bad.ttl"), "@prefix : <x> .\n:a :b\n");
    Files.writeString(
        original.resolve("odd.ttl"),
        "<https://example.org/s> a <https://w3id.org/demarche/ns#Statement> .\n");
    Execution.of("load", "--store", original.resolve("db"), original.resolve("story.txt"));
  }

  /** Each command has a store of its own, which it may change. */
  @BeforeEach
  void copy() throws IOException {
    FileUtils.copyDirectory(original.toFile(), folder.toFile());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # done
          0, --help
          0, --version
          0, load --help
          0, load FOLDER/story.txt --store FOLDER/db
          0, load FOLDER/empty FOLDER/story.txt --store FOLDER/db2
          0, extract FOLDER/story.txt
          0, explain FOLDER/story.txt --tags --triples
          0, query positions --store FOLDER/db
          0, query --list
          0, query --describe stances-on
          0, export --store FOLDER/db
          0, remove story --store FOLDER/db
          0, stats --store FOLDER/db
          0, check --store FOLDER/db
          0, compact --store FOLDER/db
          0, backup FOLDER/db.nq.gz --store FOLDER/db
          0, backup -o FOLDER/db.nq.gz --store FOLDER/db
          0, generate-completion
          # usage
          2, ''
          2, bogus
          2, load
          2, load FOLDER/story.txt
          2, load FOLDER/story.txt --store FOLDER/db --date tomorrow
          2, load FOLDER/story.txt --store FOLDER/db --base not-an-iri
          2, load FOLDER/story.txt --store FOLDER/db --threads 0
          2, query --store FOLDER/db
          2, query positions
          2, query positions --store FOLDER/db --endpoint http://localhost/
          2, export --store FOLDER/db --format docx
          2, backup --store FOLDER/db
          2, backup FOLDER/db.nq.gz -o FOLDER/db.nq.gz --store FOLDER/db
          # inputs that the user can fix
          3, load FOLDER/absent.txt --store FOLDER/db
          3, load FOLDER/empty --store FOLDER/db
          3, load FOLDER/bad.ttl --store FOLDER/db
          3, load FOLDER/story.txt --store FOLDER/db --seeds FOLDER/absent
          3, load FOLDER/story.txt --store FOLDER/db --seeds FOLDER/bad.ttl
          3, load FOLDER/story.txt --store FOLDER/story.txt
          3, extract FOLDER/story.txt -o FOLDER/absent/out.nq
          3, explain FOLDER/empty/empty.txt
          3, query bogus --store FOLDER/db
          3, query FOLDER/absent.rq --store FOLDER/db
          3, query stances-on --store FOLDER/db
          3, query stances-on -p demand=no-such-demand --store FOLDER/db
          3, query positions --store FOLDER/db --format docx
          3, query positions --store FOLDER/absent
          3, export --store FOLDER/absent
          3, export --store FOLDER/db --graph https://example.org/absent
          3, remove absent --store FOLDER/db
          3, stats --store FOLDER/absent
          3, check --store FOLDER/absent
          3, compact --store FOLDER/absent
          3, backup FOLDER/db.nq.gz --store FOLDER/absent
          3, restore FOLDER/absent.nq.gz --store FOLDER/db4
          3, restore FOLDER/story.txt --store FOLDER/db4
          3, serve --store FOLDER/absent
          """)
  void tellsWhatHappened(int exitCode, String command) {
    Execution execution = execute(command);
    assertEquals(exitCode, execution.exitCode(), execution::toString);
    assertFalse(execution.err().contains("\tat "), "no stack trace: " + execution.err());
    assertTrue(exitCode < 2 || !execution.err().isBlank(), "says why");
  }

  @Test
  void checkTellsThatItFoundSomething() {
    assertEquals(0, execute("load FOLDER/odd.ttl --store FOLDER/db").exitCode());
    Execution check = execute("check --store FOLDER/db");
    assertEquals(ExitCode.FINDINGS, check.exitCode());
    assertTrue(check.out().contains("https://example.org/s"), check.out());
  }

  @Test
  void aDefectIsOneLineAndItsTraceIsThereOnRequest() {
    Interruption broken = null;
    Execution brief =
        Execution.with(Map.of(), broken, words("load FOLDER/story.txt --store FOLDER/x"));
    assertEquals(ExitCode.DEFECT, brief.exitCode(), brief::toString);
    assertEquals(1, brief.err().lines().count(), brief.err());
    Execution full =
        Execution.with(Map.of(), broken, words("load FOLDER/story.txt --store FOLDER/x --debug"));
    assertTrue(full.err().contains("\tat org.demarche"), full.err());
  }

  @Test
  void anInterruptedLoadSaysSoAndKeepsWhatItHas() {
    Interruption interruption = new Interruption();
    interruption.request();
    Execution load =
        Execution.with(Map.of(), interruption, words("load FOLDER/story.txt --store FOLDER/db3"));
    assertEquals(ExitCode.INTERRUPTED, load.exitCode());
    assertEquals(0, execute("check --store FOLDER/db3").exitCode());
  }

  @Test
  void anInterruptedExtractionLeavesNoHalfFile() {
    Interruption interruption = new Interruption();
    interruption.request();
    Execution extract =
        Execution.with(Map.of(), interruption, words("extract FOLDER/story.txt -o FOLDER/out.nq"));
    assertEquals(ExitCode.INTERRUPTED, extract.exitCode());
    assertFalse(Files.exists(folder.resolve("out.nq")));
  }

  @Test
  void takesTheStoreFromTheEnvironmentUnlessAnOptionSaysOtherwise() {
    Map<String, String> environment = Map.of("DEMARCHE_STORE", folder.resolve("db").toString());
    Interruption none = new Interruption();
    assertEquals(0, Execution.with(environment, none, words("stats")).exitCode());
    assertEquals(
        3, Execution.with(environment, none, words("stats --store FOLDER/absent")).exitCode());
  }

  private Execution execute(String command) {
    return Execution.of(words(command));
  }

  private Object[] words(String command) {
    String[] words = command.isEmpty() ? new String[0] : command.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace("FOLDER", folder.toString());
    }
    return words;
  }
}
