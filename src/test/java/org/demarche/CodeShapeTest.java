package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the code readable: short files, few branches, and no word lists in Java. */
class CodeShapeTest {
  private static final Path MAIN = Path.of("src", "main", "java", "org", "demarche");

  private static List<Path> rooms(String... names) {
    return Stream.of(names).map(MAIN::resolve).toList();
  }

  @Test
  void noFileIsLongerThanThreeHundredLines() throws IOException {
    Map<String, Integer> longer = new TreeMap<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines > 300) {
          longer.put(file.toString(), lines);
        }
      }
    }
    assertEquals(Map.of(), longer);
  }

  @Test
  void whatIsKnownOfWordsStandsInFiles() throws IOException {
    CodeShape shape =
        CodeShape.of(
            rooms("names", "lexicon", "knowledge", "annotate", "syntax", "extract", "resolve"));
    assertEquals(List.of(), shape.wordLists());
  }

  @Test
  void methodsHaveFewBranches() throws IOException {
    Map<String, Integer> branches = CodeShape.of(rooms("syntax", "extract", "resolve")).branches();
    assertTrue(branches.size() > 1000, "looks at the methods");
    Map<String, Integer> many = new TreeMap<>(branches);
    many.values().removeIf(count -> count < 10);
    assertEquals(Map.of(), many);
  }
}
