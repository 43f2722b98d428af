package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  private static final String MEANS = "means";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("memory");
  }

  private Memory open() {
    return new Memory(Optional.of(file));
  }

  private static LastRun run(Memory memory) {
    return new LastRun(memory, "things", "1");
  }

  @Test
  void whatIsCommittedIsThereAgain() {
    try (Memory memory = open()) {
      memory.notes("kind").put("a", List.of(List.of("b", "c")));
      run(memory).commit(1, MEANS, List.of(5));
    }
    try (Memory memory = open()) {
      assertEquals(Optional.of(List.of(List.of("b", "c"))), memory.notes("kind").get("a"));
      assertEquals(Optional.of(List.of(5)), run(memory).counts(1, MEANS));
    }
  }

  @Test
  void whatFailsIsForgotten() {
    try (Memory memory = open()) {
      run(memory).commit(1, MEANS, List.of(5));
      assertThrows(IllegalStateException.class, () -> memory.take(() -> fail(memory)));
      assertEquals(0, memory.notes("kind").size());
      assertEquals(Optional.of(List.of(5)), run(memory).counts(1, MEANS));
    }
  }

  private static Void fail(Memory memory) {
    memory.notes("kind").add("a");
    throw new IllegalStateException();
  }

  /** What is made anew may be more than the heap holds; where it breaks off no run counts. */
  @Test
  void muchIsWrittenAsItComes() throws IOException {
    try (Memory memory = open()) {
      run(memory).commit(1, MEANS, List.of(5));
      run(memory).begin();
      long before = Files.size(file);
      note(memory.notes("kind"), 90);
      assertTrue(Files.size(file) > before + (32 << 20), () -> "" + file.toFile().length());
    }
    try (Memory memory = open()) {
      assertEquals(Optional.empty(), run(memory).counts(1, MEANS));
      run(memory).begin();
      memory.notes("kind").clear();
      note(memory.notes("kind"), 1);
      run(memory).commit(2, MEANS, List.of(6));
    }
    try (Memory memory = open()) {
      assertEquals(Optional.of(List.of(6)), run(memory).counts(2, MEANS));
      assertEquals(64, memory.notes("kind").size());
    }
  }

  /** Megabytes that cannot be packed. */
  private static void note(Notes notes, int megabytes) {
    Random random = new Random(1);
    for (int i = 0; i < 64 * megabytes; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < 16 << 10; c++) {
        text.append((char) (' ' + random.nextInt(90)));
      }
      notes.put("" + i, List.of(List.of(text.toString())));
    }
  }
}
