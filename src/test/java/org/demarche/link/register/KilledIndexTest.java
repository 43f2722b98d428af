package org.demarche.link.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed without warning, and the last one gives what one alone would. */
class KilledIndexTest {
  private static final int KILLS = 10;

  /**
   * How many blocks a process may read; all of them together do not come to the end of the dump.
   */
  private static final int BLOCKS = 16;

  /** In milliseconds, between two blocks. */
  private static final int PAUSE = 10;

  private static final int KILLED = 137;

  @TempDir private Path folder;

  /** Tells of each block that it has read, and waits for its end behind the last. */
  static final class Slow implements Indexer.Progress {
    private int blocks;

    public static void main(String[] args) {
      new Indexer(Dumps.SMALL, new Slow()).run(Path.of(args[0]), Path.of(args[1]));
    }

    @Override
    public void read(long bytes) {
      System.out.print('.');
      System.out.flush();
      try {
        Thread.sleep(++blocks < BLOCKS ? PAUSE : Long.MAX_VALUE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public boolean isToEnd() {
      return false;
    }
  }

  @Test
  void givesTheSameBytesAfterProcessesWereKilled() throws Exception {
    Path dump =
        Dumps.gzip(folder.resolve("dump.json.gz"), Dumps.lines(Items.of(9000, new Random(9))), 2);
    Path expected = folder.resolve("expected");
    new Indexer(Dumps.SMALL, Stopping.NEVER).run(dump, expected).orElseThrow();
    Path register = folder.resolve("register");
    Random random = new Random(10);
    for (int i = 0; i < KILLS; i++) {
      assertEquals(KILLED, kill(dump, register, random), "it came to its end");
      assertTrue(Files.notExists(register));
    }
    assertTrue(parts(register) > 0, "nothing was kept");
    new Indexer(Dumps.SMALL, Stopping.NEVER).run(dump, register).orElseThrow();
    assertEquals(-1, Files.mismatch(expected, register));
    assertEquals(0, parts(register));
  }

  /** Kills a process some time after it has read some block; its exit code. */
  private static int kill(Path dump, Path register, Random random) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Slow.class.getName(),
                dump.toString(),
                register.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream out = process.getInputStream()) {
      out.readNBytes(1 + random.nextInt(BLOCKS));
      Thread.sleep(random.nextInt(2 * PAUSE));
      return process.destroyForcibly().waitFor();
    }
  }

  private static long parts(Path register) throws IOException {
    Path aside = register.resolveSibling("." + register.getFileName() + ".parts");
    return Files.isDirectory(aside) ? files(aside, "\\d+") : 0;
  }

  private static long files(Path folder, String name) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).count();
    }
  }
}
