package org.demarche.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.reports.Copies.Origin;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies among more texts that are alike than lead one another. */
class LikeTextsTest {
  private final Map<String, String> texts = new TreeMap<>();

  @Test
  void ofHoweverManyEqualTextsAllAreCopies() {
    for (int i = 0; i < 1200; i++) {
      texts.put("a" + i, text(0, 0));
    }
    try (GraphStore store = GraphStore.inMemory()) {
      ReportMemory memory = whole(store);
      assertEquals(texts.keySet(), memory.withCopies());
      Copies copies = new Copies(memory::copiesOf, memory::origin);
      assertEquals(texts.keySet(), copies.of("a7").orElseThrow().articles());
    }
  }

  /** Those that lead come and go, by ones and by many, and texts change their kin. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theyComeAboutByAndByAsAtOnce(long seed) {
    Random random = new Random(seed);
    int most = 0;
    change(80, random);
    try (GraphStore store = GraphStore.inMemory()) {
      ReportMemory memory = whole(store);
      for (int step = 0; step < 20; step++) {
        Set<String> changed = change(1 + random.nextInt(4), random);
        new Update(memory, new ClaimMemory(store.memory()), this::read, texts::get).take(changed);
        try (GraphStore other = GraphStore.inMemory()) {
          assertEquals(pairs(whole(other)), pairs(memory), "seed " + seed + ", step " + step);
        }
        most = Math.max(most, pairs(memory).values().stream().mapToInt(Map::size).max().orElse(0));
      }
    }
    assertTrue(most > Overlaps.LEADING, "more are alike than lead: " + most);
  }

  /** Writes and takes away some texts. */
  private Set<String> change(int number, Random random) {
    Set<String> changed = new TreeSet<>();
    for (int i = 0; i < number; i++) {
      int id = random.nextInt(100);
      changed.add("a" + id);
      if (number < 5 && random.nextInt(3) == 0) {
        texts.remove("a" + id);
      } else {
        texts.put("a" + id, text(id + 1, random.nextInt(1 << 8) & random.nextInt(1 << 8)));
      }
    }
    return changed;
  }

  /**
   * A text of eight paragraphs.
   *
   * @param own the bits of those that are its own
   */
  private static String text(int id, int own) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      for (int j = 0; j < 12; j++) {
        text.append((own >> i & 1) * id).append('p').append(i).append((char) ('a' + j)).append(' ');
      }
    }
    return text.toString();
  }

  /** Of all texts together. */
  private ReportMemory whole(GraphStore store) {
    ReportMemory memory = new ReportMemory(store.memory());
    Overlaps overlaps = new Overlaps(memory, texts::get);
    for (String graph : texts.keySet()) {
      memory.keep(read(graph).orElseThrow(), overlaps.prints(read(graph).orElseThrow()));
      overlaps.compareLed(graph);
    }
    return memory;
  }

  private Optional<StoredArticle> read(String graph) {
    return Optional.ofNullable(texts.get(graph))
        .map(
            it ->
                new StoredArticle(
                    graph, new Origin("", "", false), it, Optional.empty(), List.of(), List.of()));
  }

  private Map<String, Map<String, Double>> pairs(ReportMemory memory) {
    Map<String, Map<String, Double>> pairs = new TreeMap<>();
    texts.keySet().forEach(it -> pairs.put(it, memory.copiesOf(it)));
    return pairs;
  }
}
