package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.demarche.Demarche;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ErrorStrategyTest {
  @TempDir Path folder;

  @Test
  void namesWhatTheMachineGaveUpOn() {
    assertEquals("3 nested-too-deep:", begin(new StackOverflowError()));
    assertEquals("3 out-of-memory:", begin(new OutOfMemoryError("Java heap space")));
    assertEquals("3 cannot-write:", begin(new InternalError("a fault in unsafe memory access")));
    assertEquals("1 a", begin(new AssertionError("no such case")));
  }

  /** The program waits for whoever interrupts it, but not for a command that has failed. */
  @Test
  void endsAtOnceWhereAnInputIsTooDeep() throws IOException, InterruptedException {
    Path deep = folder.resolve("deep.ttl");
    Files.writeString(deep, "<u:a> <u:b> " + "[ <u:c> ".repeat(100_000));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Demarche.class.getName(),
                "load",
                deep.toString(),
                "--store",
                folder.resolve("db").toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertTrue(process.waitFor(50, TimeUnit.SECONDS));
      String said = new String(process.getInputStream().readAllBytes());
      assertEquals(3, process.exitValue(), said);
      assertTrue(said.contains("deep.ttl: nested-too-deep: "), said);
      assertFalse(said.contains("\tat "), said);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String begin(Error error) {
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new Failing(error));
    line.setErr(new PrintWriter(err, true)).setExecutionStrategy(new ErrorStrategy());
    return line.execute() + " " + err.toString().split(" ")[0];
  }

  @Command
  private record Failing(Error error) implements Callable<Integer> {
    @Override
    public Integer call() {
      throw error;
    }
  }
}
