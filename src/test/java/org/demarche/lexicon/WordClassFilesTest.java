package org.demarche.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of word classes can be read: no word twice in a class, no class twice, none unread.
 */
class WordClassFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/demarche/lexicon/classes");
  private static final Path SOURCES = Path.of("src/main/java");
  private static String sources;

  @BeforeAll
  static void readSources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(WordClassFilesTest::text)
              .collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Path> files() throws IOException {
    return Files.list(FOLDER).sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void reads(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".txt", "");
    String first =
        Files.readAllLines(file).stream().filter(line -> line.startsWith("[")).findFirst().get();
    String section = first.substring(1, first.indexOf(']'));
    assertFalse(WordClass.of(name + "." + section).isEmpty());
  }

  /** A class is named whole, or its name is made from that of the file. */
  @ParameterizedTest
  @MethodSource("files")
  void everyClassIsRead(Path file) {
    String name = file.getFileName().toString().replace(".txt", "");
    List<String> unread =
        text(file)
            .lines()
            .filter(line -> line.startsWith("["))
            .map(line -> name + "." + line.substring(1, line.indexOf(']')))
            .filter(section -> !sources.contains("\"" + section + "\""))
            .filter(section -> !sources.contains("\"" + name + ".\" + "))
            .toList();
    assertEquals(List.of(), unread);
  }
}
