package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // a server need only be there
class DiffCommandTest {
  private static final Path TALKS = Path.of("src/test/resources/query/talks.trig");

  @TempDir private static Path folder;
  private static Path store;
  private static Path dump;
  private static Path changed;

  @BeforeAll
  static void load() throws IOException {
    store = folder.resolve("db");
    Execution loaded = Execution.of("load", TALKS, "--store", store);
    assertEquals(0, loaded.exitCode(), loaded::err);
    dump = folder.resolve("dump.nq");
    assertEquals(0, Execution.of("export", "--store", store, "-o", dump).exitCode());
    String other = Files.readString(dump).replace("stance/openTo>", "stance/rejects>");
    changed = Files.writeString(folder.resolve("changed.nq"), other);
  }

  @Test
  void nothingIsPrintedWhereNothingDiffers() {
    for (Path same : new Path[] {store, dump}) {
      Execution run = Execution.of("diff", store, same, "--exit-code");
      assertEquals("", run.out(), same::toString);
      assertEquals(0, run.exitCode(), run::err);
    }
  }

  @Test
  void countsOrRowsTellWhatDiffers() {
    Execution counts = Execution.of("diff", store, changed);
    String table = counts.out().replace("\r", "");
    assertEquals(0, counts.exitCode(), counts::err);
    assertTrue(table.startsWith("kind,change,field,rule,count\n"), table);
    assertTrue(table.contains("\nposition,changed,stance,,1\n"), table);
    Execution rows = Execution.of("diff", store, changed, "--rows", "--exit-code");
    assertEquals(ExitCode.FINDINGS, rows.exitCode(), rows::err);
    assertTrue(rows.out().contains(",stance,openTo,rejects,"), rows::out);
  }

  @Test
  void aServedStoreCanBeCompared() throws Exception {
    String here = Execution.of("diff", store, changed).out();
    try (ServedStore served = ServedStore.start(store)) {
      Execution there = Execution.of("diff", store, changed);
      assertEquals(here, there.out(), there::err);
    }
  }

  @Test
  void whatIsNoStoreAndNoDumpIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "notes");
    Execution run = Execution.of("diff", store, text);
    assertEquals(ExitCode.INPUT, run.exitCode());
    assertTrue(run.err().contains("notes.txt: not-rdf: a dump is RDF"), run::err);
    assertEquals(ExitCode.INPUT, Execution.of("diff", store, folder.resolve("none")).exitCode());
    assertEquals(ExitCode.INPUT, Execution.of("diff", store, TALKS, "--format", "nt").exitCode());
  }
}
