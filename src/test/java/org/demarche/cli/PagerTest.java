package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagerTest {
  private static final Terminal TERMINAL = new Terminal(true, true, 80, 5);

  @TempDir private Path folder;

  @Test
  void printsWhatFits() throws IOException {
    assertEquals("1\n2\n3\n4\n", printed(pager(), 4));
    assertEquals(false, Files.exists(folder.resolve("paged")));
  }

  @Test
  void givesThePagerWhatIsLonger() throws IOException {
    assertEquals("", printed(pager(), 1000));
    assertEquals(1000, Files.readAllLines(folder.resolve("paged")).size());
  }

  @Test
  void mindsNotThatTheReaderLeaves() throws IOException {
    assertEquals("", printed(Pager.of(TERMINAL, Map.of("PAGER", "true")), 100_000));
  }

  @Test
  void isNoneWithoutATerminalOrWhereNoneIsWanted() {
    assertEquals(Pager.NONE, Pager.of(Terminal.NONE, Map.of("PAGER", "less")));
    OutputStream there = new ByteArrayOutputStream();
    assertEquals(there, Pager.of(TERMINAL, Map.of("DEMARCHE_PAGER", "")).over(there));
  }

  private Pager pager() {
    return Pager.of(TERMINAL, Map.of("PAGER", "cat > '" + folder.resolve("paged") + "'"));
  }

  private static String printed(Pager pager, int lines) throws IOException {
    ByteArrayOutputStream there = new ByteArrayOutputStream();
    try (OutputStream out = pager.over(there)) {
      for (int i = 1; i <= lines; i++) {
        out.write((i + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return there.toString(StandardCharsets.UTF_8);
  }
}
