package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that look like something else are taken by their letters, or refused by name. */
class OddArgumentsTest {
  @TempDir private Path folder;

  @Test
  void takesQuotationMarksAsTheyAre() {
    Path missing = folder.resolve("missing");
    Execution run =
        Execution.of("query", "demands-of", "-p", "actor=a\" b'", "--store", missing.toString());
    assertEquals(ExitCode.INPUT, run.exitCode());
    assertFalse(run.err().contains("quotes"), run.err());
  }

  @Test
  void namesAParameterWithoutValue() {
    Execution run =
        Execution.of("query", "demands-of", "-p", "actor", "--endpoint", "http://localhost:9/");
    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("'actor' has no '='"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"@x <", "e", "en us", "en-", "../x"})
  void refusesWhatIsNoLanguage(String tag) {
    Execution run = Execution.of("extract", "x.txt", "--language", tag, "-o", "x.nq");
    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("--language"), run.err());
  }
}
