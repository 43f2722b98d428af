package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the console blocks of the README one after the other in one folder, with the launcher and
 * the jar as built. {@code -Dreadme.update=true} writes what they print into the README instead of
 * comparing; read the difference before you commit it.
 */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final Path JAR = Path.of("target", "demarche.jar").toAbsolutePath();
  private static final boolean UPDATE = Boolean.getBoolean("readme.update");

  @TempDir static Path folder;

  @BeforeAll
  static void layOut() throws IOException {
    for (String name : List.of("demarche", "seeds", "queries", "ontology")) {
      Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyBlockPrintsWhatItSays() throws IOException {
    List<ConsoleBlock> blocks = ConsoleBlock.of(Files.readAllLines(README));
    assertTrue(blocks.size() > 5, "the README shows how it is used");
    if (UPDATE) {
      update(blocks);
      return Stream.empty();
    }
    return blocks.stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.steps().get(0).command(),
                    () -> {
                      for (ConsoleBlock.Step step : block.steps()) {
                        assertEquals(step, run(step.command()));
                      }
                    }));
  }

  private static void update(List<ConsoleBlock> blocks) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(README));
    List<List<String>> printed = new ArrayList<>();
    for (ConsoleBlock block : blocks) {
      List<String> content = new ArrayList<>();
      for (ConsoleBlock.Step step : block.steps()) {
        ConsoleBlock.Step now = run(step.command());
        content.add("$ " + now.command());
        content.addAll(now.output());
        if (now.exitCode() != 0) {
          content.add("[exit code " + now.exitCode() + "]");
        }
      }
      printed.add(content);
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      int first = blocks.get(i).line();
      int end = first + lines.subList(first, lines.size()).indexOf("```");
      lines.subList(first, end).clear();
      lines.addAll(first, printed.get(i));
    }
    Files.write(README, lines);
  }

  /** Standard error goes to the log: it has times in it. */
  private static ConsoleBlock.Step run(String command) throws IOException {
    File log = folder.resolve("stderr.log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command).directory(folder.toFile()).redirectError(log);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("DEMARCHE_JAR", JAR.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertTrue(process.waitFor(2, TimeUnit.MINUTES), command);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    List<String> lines = new ArrayList<>(out.lines().toList());
    if (process.exitValue() == 3) {
      lines.addAll(Files.readAllLines(log.toPath()));
    }
    return new ConsoleBlock.Step(command, lines, process.exitValue());
  }
}
