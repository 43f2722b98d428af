package org.demarche.link.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed without warning, and the last one gives what one alone would. */
class KilledIndexTest {
  private static final int KILLS = 10;
  private static final int PAUSE = 60;

  @TempDir private Path folder;

  /** Indexes slowly, so that it can be killed anywhere. */
  static final class Slow implements Indexer.Progress {
    public static void main(String[] args) {
      new Indexer(Dumps.SMALL, new Slow()).run(Path.of(args[0]), Path.of(args[1]));
    }

    @Override
    public void read(long bytes) {
      try {
        Thread.sleep(PAUSE);
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
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      boolean isLast = i == KILLS - 1;
      killed += kill(dump, register, random.nextInt(30 * PAUSE), isLast) ? 1 : 0;
    }
    assertEquals(KILLS, killed, "some came to their end");
    long parts = parts(register);
    assertTrue(parts > 0, "nothing was kept");
    new Indexer(Dumps.SMALL, Stopping.NEVER).run(dump, register).orElseThrow();
    assertEquals(-1, Files.mismatch(expected, register));
    assertEquals(0, parts(register));
  }

  /**
   * Kills a process some time after it has begun to write; whether it was still running.
   *
   * @param keeps whether to wait until something is kept, however slow the computer is
   */
  private boolean kill(Path dump, Path register, int milliseconds, boolean keeps) throws Exception {
    Path aside = folder.resolve(".register.parts");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Slow.class.getName(),
                dump.toString(),
                register.toString())
            .inheritIO()
            .start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while ((!isWriting(aside) || keeps && parts(register) == 0)
        && System.nanoTime() < deadline
        && process.isAlive()) {
      Thread.sleep(5);
    }
    Thread.sleep(milliseconds);
    process.destroyForcibly();
    return process.waitFor() == 137 && !Files.exists(register);
  }

  private static boolean isWriting(Path aside) throws IOException {
    return Files.isDirectory(aside) && files(aside, ".*\\.aside") > 0;
  }

  private long parts(Path register) throws IOException {
    Path aside = register.resolveSibling("." + register.getFileName() + ".parts");
    return Files.isDirectory(aside) ? files(aside, "\\d+") : 0;
  }

  private static long files(Path folder, String name) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).count();
    }
  }
}
