package org.demarche.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of word classes can be read: no word twice in a class, no class twice. */
class WordClassFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/demarche/lexicon/classes");

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
}
