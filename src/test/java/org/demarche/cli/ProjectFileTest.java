package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder for a study: what is made, and which options commands in it use. */
class ProjectFileTest {
  @TempDir private Path folder;

  @Test
  void commandsUseTheFileOfTheNearestFolder() throws IOException {
    Path study = folder.resolve("my study");
    assertEquals(0, Execution.of("init", study).exitCode());
    Path below = Files.createDirectories(study.resolve("articles").resolve("2025"));
    Map<String, String> environment = ProjectFile.in(below, Map.of("DEMARCHE_SEEDS", "mine"));
    assertEquals(
        Map.of(
            "DEMARCHE_STORE", study.resolve("db").toString(),
            "DEMARCHE_SEEDS", "mine",
            "DEMARCHE_DECISIONS", study.resolve("decisions.ttl").toString()),
        environment);
    Files.writeString(below.resolve("one.txt"), "Tavi Orlo urged Finland to close the ferry line.");
    Map<String, String> here = ProjectFile.in(study, Map.of());
    Execution load = Execution.with(here, new Interruption(), "load", below, "--date=2025-01-10");
    assertEquals(0, load.exitCode(), load::err);
    assertTrue(Files.isDirectory(study.resolve("db")), "the store of the project");
    Execution again = Execution.of("init", study);
    assertEquals(3, again.exitCode());
    assertTrue(again.err().contains("project-exists"), again::err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stroe = db", "store = \\u00zz"})
  void saysWhatIsWrongWithTheFile(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("demarche.properties"), line);
    InputException e = assertThrows(InputException.class, () -> ProjectFile.in(folder, Map.of()));
    assertTrue(e.getMessage().startsWith(file + ": bad-project: "), e::getMessage);
  }

  @Test
  void noFileChangesNothing() {
    assertEquals(Map.of("HOME", "h"), ProjectFile.in(folder, Map.of("HOME", "h")));
  }
}
