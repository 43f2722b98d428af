package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One article in 95 layouts of pages: how many of its words are read, and how many of those that
 * are read are not its own. Byline and day count neither way.
 */
class PageLayoutsTest {
  private static final Path LAYOUTS = Path.of("src/test/resources/read/layouts");
  private static final double LEAST_WORDS = 0.97;
  private static final double MOST_FURNITURE = 0.02;

  @TempDir Path folder;

  /** What came of a page, in words. */
  private record Score(int own, int read, int furniture) {
    Score plus(Score other) {
      return new Score(own + other.own, read + other.read, furniture + other.furniture);
    }

    double recall() {
      return (double) read / own;
    }

    double share() {
      return (double) furniture / Math.max(1, read + furniture);
    }

    @Override
    public String toString() {
      return String.format("%.3f of the words, %.3f furniture", recall(), share());
    }
  }

  @Test
  void readsTheWordsOfTheArticleAndNoOthers() throws IOException {
    Map<String, String> parts = parts();
    Score all = new Score(0, 0, 0);
    List<String> each = new ArrayList<>();
    List<Path> layouts = layouts();
    assertEquals(95, layouts.size());
    for (Path layout : layouts) {
      Score score = score(layout, parts);
      all = all.plus(score);
      each.add(layout.getFileName() + " " + score);
    }
    String report = all + "\n" + String.join("\n", each);
    assertTrue(all.recall() >= LEAST_WORDS && all.share() <= MOST_FURNITURE, report);
    assertTrue(each.stream().noneMatch(line -> line.matches(".* 0\\.[0-8].* of .*")), report);
  }

  private static List<Path> layouts() throws IOException {
    try (Stream<Path> files = Files.list(LAYOUTS)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Map<String, String> parts() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String line : Files.readAllLines(LAYOUTS.resolve("article.txt"))) {
      parts.put("{" + line.substring(0, 1) + "}", line.substring(2));
    }
    return parts;
  }

  private Score score(Path layout, Map<String, String> parts) throws IOException {
    String template = Files.readString(layout);
    String page = template;
    Map<String, Integer> left = new HashMap<>();
    int own = 0;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      page = page.replace(part.getKey(), part.getValue());
      boolean counts = !part.getKey().matches("\\{[bd]\\}") && template.contains(part.getKey());
      for (String word : counts ? words(part.getValue()) : List.<String>of()) {
        left.merge(word, 1, Integer::sum);
        own++;
      }
    }
    Path file = Reads.write(folder, layout.getFileName().toString(), page);
    int read = 0;
    int furniture = 0;
    for (String word : read(Reads.article(file), parts)) {
      boolean known = left.merge(word, -1, Integer::sum) >= 0;
      read += known ? 1 : 0;
      furniture += known ? 0 : 1;
    }
    return new Score(own, read, furniture);
  }

  /** The words of what is not told to be furniture. */
  private static List<String> read(Article article, Map<String, String> parts) {
    List<String> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      String text = block.span().of(article.text());
      if (block.kind() != Block.Kind.FURNITURE) {
        words.addAll(words(text.replace(parts.get("{b}"), "").replace(parts.get("{d}"), "")));
      }
    }
    return words;
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[^\\p{L}\\d]+")).filter(word -> !word.isEmpty()).toList();
  }
}
