package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file in {@code src/test/resources/golden} with what came out when somebody last looked at it.
 * {@code -Dgolden.update=true} writes what comes out now, for a reader of the diff to judge.
 */
public record GoldenFile(String name) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  /** Fails at the first line that differs. */
  public void check(List<String> lines) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(file, text(lines));
      }
      List<String> expected = Files.readAllLines(file);
      for (int i = 0; i < Math.min(expected.size(), lines.size()); i++) {
        assertEquals(expected.get(i), lines.get(i), name + ", line " + (i + 1));
      }
      assertEquals(expected.size(), lines.size(), name + ": number of lines");
      assertEquals(text(lines), Files.readString(file), name + ": bytes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
