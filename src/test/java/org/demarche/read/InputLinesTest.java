package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputLinesTest {
  private static final int LIMIT = 150_000;

  /** Lines of every length around the size of a buffer. */
  @Test
  void cutsWhereverTheLineFeedStands() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int length : new int[] {0, 1, 65_533, 65_534, 65_535, 65_536, 65_537, 131_072, 3}) {
      lines.add("x".repeat(length));
    }
    assertEquals(lines, read(String.join("\n", lines)));
    assertEquals(lines, read(String.join("\n", lines) + "\n"));
    assertEquals(List.of(), read(""));
    assertEquals(List.of(""), read("\n"));
  }

  @Test
  void keepsTheBeginningOfALineThatIsTooLong() throws IOException {
    String fits = "a".repeat(LIMIT);
    assertEquals(List.of(fits, fits + "…", "b"), read(fits + "\n" + fits + "a\nb"));
  }

  private static List<String> read(String text) throws IOException {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    List<String> found = new ArrayList<>();
    try (InputLines lines = new InputLines(in, LIMIT)) {
      Optional<InputLines.Line> line = lines.next();
      while (line.isPresent()) {
        String words = new String(line.get().bytes(), StandardCharsets.UTF_8);
        found.add(words + (line.get().cut() ? "…" : ""));
        line = lines.next();
      }
    }
    return found;
  }
}
