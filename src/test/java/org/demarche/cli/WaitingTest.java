package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.demarche.SampleStore;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command waits for another one that has the store open. */
class WaitingTest {
  @TempDir private Path folder;

  /** Has a store open for a while. */
  static final class Having {
    public static void main(String[] args) throws InterruptedException {
      try (GraphStore store = GraphStore.openExisting(Path.of(args[0]))) {
        System.out.println(store.revision());
        Thread.sleep(Long.parseLong(args[1]));
      }
    }
  }

  @Test
  void waitsForItsTurnAndNoLongerThanItIsTold() throws Exception {
    Path db = folder.resolve("db");
    SampleStore.copyTo(db);
    Process other = having(db, 3_000);
    try {
      Execution hasty = Execution.of("stats", "--store", db, "--wait", "0");
      assertEquals(3, hasty.exitCode());
      assertTrue(hasty.err().contains("store-in-use"), hasty.err());
      Execution patient = Execution.of("stats", "--store", db, "--wait", "60");
      assertEquals(0, patient.exitCode(), patient::err);
      assertEquals(0, other.waitFor());
    } finally {
      other.destroyForcibly();
    }
  }

  private static Process having(Path store, int millis) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Having.class.getName(),
                store.toString(),
                String.valueOf(millis))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertTrue(process.getInputStream().read() > 0, "it has the store");
    return process;
  }
}
