package org.demarche.link.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairSorterTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {40, 100, 1024, 5000})
  void sortsUnsignedAndHandsEqualPairsOnOnce(int run) throws IOException {
    Random random = new Random(run);
    TreeSet<String> expected = new TreeSet<>();
    List<String> sorted = new ArrayList<>();
    try (PairSorter sorter = new PairSorter(folder.resolve("pairs"), run)) {
      for (int i = 0; i < 3000; i++) {
        long first = random.nextInt(4) == 0 ? random.nextInt(9) : random.nextLong();
        long second = random.nextInt(2) == 0 ? random.nextInt(3) : random.nextLong();
        sorter.add(first, second);
        expected.add(text(first, second));
      }
      sorter.forEach((first, second) -> sorted.add(text(first, second)));
    }
    assertEquals(List.copyOf(expected), sorted);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void handsNothingOnWhereNothingWasAdded() {
    try (PairSorter sorter = new PairSorter(folder.resolve("pairs"), 8)) {
      sorter.forEach((first, second) -> assertEquals("nothing", text(first, second)));
    }
  }

  private static String text(long first, long second) {
    return String.format("%016x %016x", first, second);
  }
}
