package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.demarche.link.register.MappedRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  private static final String CITY =
      """
      {"type":"item","id":"Q9000001","labels":{"en":{"language":"en","value":"Nowhere"}},\
      "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"entity-type":"item","id":"Q515"}}},\
      "rank":"normal"}]}}
      """;

  @TempDir private Path folder;

  @Test
  void indexesAndVerifies() throws IOException {
    Path dump = Files.writeString(folder.resolve("dump.json"), "[\n" + CITY + "]\n");
    Path register = folder.resolve("register");
    Execution index = Execution.of("index", dump, "-o", register);
    assertEquals(0, index.exitCode(), index.err());
    assertEquals("index  1 entities  1 items  0 problems\n       1 region\n", index.err());
    assertEquals("", index.out());
    assertEquals(1, MappedRegister.open(register).named("nowhere", 5).size());
    assertEquals(0, Execution.of("index", "--verify", register).exitCode());
  }

  @Test
  void namesBrokenLinesEvenWhereItIsToBeQuiet() throws IOException {
    Path dump = Files.writeString(folder.resolve("dump.json"), CITY + "{\"type\":\n");
    Execution index = Execution.of("index", dump, "-o", folder.resolve("register"), "--quiet");
    assertEquals(0, index.exitCode());
    assertTrue(index.err().startsWith(dump + ":2: broken-entity: "), index.err());
  }

  @Test
  void saysWhatTheUserCanMend() throws IOException {
    Path register = folder.resolve("register");
    Execution missing = Execution.of("index", folder.resolve("dump.json"), "-o", register);
    assertEquals(3, missing.exitCode());
    assertTrue(missing.err().contains("dump.json: unreadable: "), missing.err());
    Files.writeString(register, "text");
    Execution foreign = Execution.of("index", "--verify", register);
    assertEquals(3, foreign.exitCode());
    assertTrue(foreign.err().contains("register: no-register: "), foreign.err());
    assertEquals(2, Execution.of("index").exitCode());
    assertEquals(2, Execution.of("index", folder.resolve("dump.json")).exitCode());
  }

  @Test
  void endsWhereItIsInterrupted() throws IOException {
    Path dump = Files.writeString(folder.resolve("dump.json"), CITY);
    Path register = folder.resolve("register");
    Interruption interruption = new Interruption();
    interruption.request();
    assertEquals(
        ExitCode.INTERRUPTED,
        Execution.with(Map.of(), interruption, "index", dump, "-o", register).exitCode());
    assertFalse(Files.exists(register));
    assertEquals(0, Execution.of("index", dump, "-o", register).exitCode());
  }
}
