package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user says of files, and what is said of them in the end. */
class FilesOptionTest {
  private static final String GERMAN =
      "Der Hafen bleibt zu\n\nDie Ministerin sagte am Dienstag, die Stadt brauche einen neuen Damm."
          + " „Niemand muss die Stadt verlassen“, said Helena Voss. Die Gewerkschaft forderte mehr"
          + " Lohn für die Lotsen und drohte mit einem Streik.\n";

  @TempDir private Path folder;

  @Test
  void namesColumns() throws IOException {
    Path table = folder.resolve("a.csv");
    Files.writeString(
        table, "story,printed\n\"Minister Helena Voss said the dam was safe.\",2025-03-10\n");
    Execution run =
        Execution.of("extract", table, "--columns", "text=story,date=printed", "--format", "nq");
    assertEquals(0, run.exitCode(), run::err);
    assertTrue(run.out().contains("Minister Helena Voss said the dam was safe."), run.out());
    assertTrue(run.out().contains("\"2025-03-10\""), run.out());
    Execution wrong = Execution.of("extract", table, "--columns", "story=text");
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("--columns: 'story' is none of text, headline"), wrong.err());
  }

  @Test
  void storesOtherLanguagesWithoutStatementsAndSaysSo() throws IOException {
    Path article = folder.resolve("hafen.txt");
    Files.writeString(article, GERMAN);
    Execution run = Execution.of("extract", article, "--format", "nq");
    assertEquals(0, run.exitCode(), run::err);
    assertTrue(run.err().contains("other languages than English: 1 article (de 1)"), run.err());
    assertTrue(run.err().contains(" 0 statements"), run.err());
    assertTrue(run.out().contains("inLanguage> \"de\""), run.out());
    Execution asked = Execution.of("extract", article, "--any-language", "--format", "nq");
    assertTrue(asked.err().contains(" 1 statement "), asked.err());
  }
}
