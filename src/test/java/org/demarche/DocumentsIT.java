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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the console blocks of the README and of the pages under docs, each page's one after the
 * other in a folder of its own, two pages at a time, with the launcher and the jar as built. A page
 * under docs begins with what the README leaves behind, so that its store is made once and no other
 * page disturbs it.
 *
 * <p>{@code -Dreadme.update=true} writes what the blocks print into the pages instead of comparing;
 * read the difference before you commit it.
 */
@DisabledOnOs(OS.WINDOWS)
class DocumentsIT {
  private static final Path JAR = Path.of("target", "demarche.jar").toAbsolutePath();
  private static final boolean UPDATE = Boolean.getBoolean("readme.update");

  /** Short runs take half the processor time when nothing is compiled to the utmost. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "JAVA_HOME", System.getProperty("java.home"),
          "DEMARCHE_JAR", JAR.toString(),
          "DEMARCHE_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

  /** So many pages run at once; a page is one command after the other. */
  private static final int AT_ONCE = 2;

  private static final ExecutorService PAGES = Executors.newFixedThreadPool(AT_ONCE);
  private static final Map<String, Future<List<List<ConsoleBlock.Step>>>> RUNS =
      new ConcurrentHashMap<>();

  @TempDir static Path folders;

  @TestFactory
  Stream<DynamicContainer> everyBlockPrintsWhatItSays() {
    List<Page> pages = Page.forUsers();
    assertTrue(blocks(pages.get(0)).size() > 1, "the README shows how it is used");
    List<Page> run = pages.stream().filter(page -> !blocks(page).isEmpty()).toList();
    return run.stream()
        .map(page -> DynamicContainer.dynamicContainer(page.name(), tests(page, run)));
  }

  private static Stream<DynamicTest> tests(Page page, List<Page> all) {
    Path folder = folders.resolve(page.name());
    if (UPDATE) {
      return Stream.of(
          DynamicTest.dynamicTest("lays out its folder", () -> layOut(folder)),
          DynamicTest.dynamicTest("writes", () -> update(page, folder)));
    }
    DynamicTest begins = DynamicTest.dynamicTest("begins", () -> begin(page, all));
    List<ConsoleBlock> blocks = blocks(page);
    return Stream.concat(
        Stream.of(begins),
        IntStream.range(0, blocks.size()).mapToObj(i -> test(page, i, blocks.get(i))));
  }

  private static DynamicTest test(Page page, int number, ConsoleBlock block) {
    return DynamicTest.dynamicTest(
        block.steps().get(0).command(),
        () -> assertEquals(block.steps(), RUNS.get(page.name()).get().get(number)));
  }

  /** The README begins by itself; the other pages do together, when it has come to its end. */
  private static void begin(Page page, List<Page> all) throws Exception {
    Page readme = all.get(0);
    if (page.equals(readme)) {
      RUNS.put(page.name(), PAGES.submit(() -> steps(page)));
    } else if (!RUNS.containsKey(page.name())) {
      RUNS.get(readme.name()).get();
      all.stream()
          .skip(1)
          .forEach(other -> RUNS.put(other.name(), PAGES.submit(() -> steps(other))));
    }
  }

  private static List<List<ConsoleBlock.Step>> steps(Page page) throws IOException {
    Path folder = folders.resolve(page.name());
    layOut(folder);
    List<List<ConsoleBlock.Step>> found = new ArrayList<>();
    for (ConsoleBlock block : blocks(page)) {
      List<ConsoleBlock.Step> now = new ArrayList<>();
      for (ConsoleBlock.Step step : block.steps()) {
        now.add(run(step.command(), folder));
      }
      found.add(now);
    }
    return found;
  }

  private static List<ConsoleBlock> blocks(Page page) {
    return ConsoleBlock.of(page.lines());
  }

  /** The folders are deleted, and with a warning for each link that leads out of them. */
  @AfterAll
  static void unlink() throws IOException {
    PAGES.shutdownNow();
    try (Stream<Path> files = Files.walk(folders)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  private static void layOut(Path folder) throws IOException {
    Path readme = folders.resolve("README");
    if (folder.equals(readme)) {
      Files.createDirectory(folder);
      for (String name : List.of("demarche", "seeds", "queries", "ontology")) {
        Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
      }
    } else {
      assertEquals(0, run("cp -RP . '" + folder + "'", readme).exitCode());
    }
  }

  private static void update(Page page, Path folder) throws IOException {
    List<ConsoleBlock> blocks = blocks(page);
    List<List<String>> printed = new ArrayList<>();
    for (ConsoleBlock block : blocks) {
      List<String> content = new ArrayList<>();
      for (ConsoleBlock.Step step : block.steps()) {
        ConsoleBlock.Step now = run(step.command(), folder);
        content.add("$ " + now.command());
        content.addAll(now.output());
        if (now.exitCode() != 0) {
          content.add("[exit code " + now.exitCode() + "]");
        }
      }
      printed.add(content);
    }
    List<String> lines = new ArrayList<>(page.lines());
    for (int i = blocks.size() - 1; i >= 0; i--) {
      int first = blocks.get(i).line();
      int end = first + lines.subList(first, lines.size()).indexOf("```");
      lines.subList(first, end).clear();
      lines.addAll(first, printed.get(i));
    }
    Files.write(page.path(), lines);
  }

  /** Standard error goes to the log: it has times in it. */
  private static ConsoleBlock.Step run(String command, Path folder) throws IOException {
    File log = folder.resolveSibling(folder.getFileName() + ".log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command).directory(folder.toFile()).redirectError(log);
    builder.environment().putAll(ENVIRONMENT);
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
