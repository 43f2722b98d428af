package org.demarche.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordClassTest {
  private static final Path FILES = Path.of("src/main/resources/org/demarche/lexicon/classes");

  @Test
  void readsTheWordsOfAClassInOrder() {
    assertEquals(
        List.of("must", "should", "need", "needs", "ought", "shall"),
        List.copyOf(WordClass.of("syntax.obliging")));
  }

  @Test
  void makesAlternativesOfThem() {
    assertTrue("must".matches(WordClass.alternatives("syntax.obliging")));
  }

  @Test
  void refusesWhatThereIsNot() {
    assertThrows(IllegalStateException.class, () -> WordClass.of("syntax.no-such-class"));
    assertThrows(IllegalStateException.class, () -> WordClass.of("nofile.words"));
  }

  @Test
  void everyClassCanBeReadAndIsUsed() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(source));
      }
    }
    try (Stream<Path> files = Files.list(FILES)) {
      for (Path file : files.sorted().toList()) {
        String stem = file.getFileName().toString().replace(".txt", "");
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("[")) {
            String name = stem + "." + line.substring(1, line.indexOf(']'));
            assertTrue(!WordClass.of(name).isEmpty(), name + " has no words");
            boolean byKind = code.indexOf("\"" + stem + ".\"") >= 0;
            boolean used = byKind || code.indexOf("\"" + name + "\"") >= 0;
            assertTrue(used, "nobody uses the class " + name);
          }
        }
      }
    }
  }
}
