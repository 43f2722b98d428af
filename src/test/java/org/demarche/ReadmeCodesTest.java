package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.cli.Execution;
import org.junit.jupiter.api.Test;

/** Whoever meets a code in a message finds it as a heading of the README. */
class ReadmeCodesTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "demarche");
  private static final List<String> WITH_CODES =
      List.of(
          "knowledge/SeedCheck.java",
          "knowledge/SeedParser.java",
          "knowledge/Seeds.java",
          "read/UnreadableException.java",
          "pipeline/Run.java",
          "pipeline/Outcome.java");

  /** A code is an argument of its own. */
  private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)*)\",(?= |\\n)");

  @Test
  void everyCodeHasAHeading() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String source : WITH_CODES) {
      Matcher matcher = CODE.matcher(Files.readString(SOURCES.resolve(source)));
      while (matcher.find()) {
        codes.add(matcher.group(1));
      }
    }
    assertTrue(codes.contains("duplicate-id") && codes.contains("empty-file"), codes::toString);
    codes.remove("read"); // the name of a stage
    codes.removeAll(headings());
    assertEquals(Set.of(), codes);
  }

  @Test
  void everyCommandHasAHeading() throws IOException {
    Set<String> commands = new TreeSet<>();
    Execution.of("--help")
        .out()
        .lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .filter(line -> line.matches("  \\w.*"))
        .forEach(line -> commands.add(line.strip().split(" ")[0]));
    assertTrue(commands.size() > 10, commands::toString);
    commands.remove("generate-completion");
    commands.removeAll(headings());
    assertEquals(Set.of(), commands);
  }

  private static Set<String> headings() throws IOException {
    Set<String> headings = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith("###")) {
        headings.add(line.replaceFirst("^#+ ", ""));
      }
    }
    return headings;
  }
}
