package org.demarche.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Finds which articles are copies of one another by what their texts have in common. */
final class Overlaps {
  /**
   * A run of words of so many articles, such as what a house writes below all of its own, says
   * nothing.
   */
  private static final int MOST_ARTICLES = 1000;

  /** How much of the prints have to be common before texts are compared in full. */
  private static final double LEAST_PRINTS = Copies.SHARED_OF_AGENCY / 2;

  /** Texts, each of as many numbers as it has words; each is compared with many. */
  private static final int KEPT = 5000;

  private final ReportMemory memory;
  private final Function<String, String> texts;
  private final Map<String, ArticleText> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ArticleText> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param texts of articles by their graphs
   */
  Overlaps(ReportMemory memory, Function<String, String> texts) {
    this.memory = memory;
    this.texts = texts;
  }

  /** Takes an article that {@link #prints} into the memory, and notes of which it is a copy. */
  void compare(String graph) {
    int own = memory.prints(graph).size();
    memory
        .alike(memory.prints(graph), MOST_ARTICLES)
        .forEach(
            (other, common) -> {
              int least = Math.min(own, memory.prints(other).size());
              if (!other.equals(graph) && common >= LEAST_PRINTS * least) {
                compare(graph, other);
              }
            });
  }

  private void compare(String one, String other) {
    ArticleText text = text(one);
    ArticleText otherText = text(other);
    if (Copies.areCopies(text, memory.origin(one), otherText, memory.origin(other))) {
      memory.keepCopies(one, other, text.shared(otherText));
    }
  }

  private ArticleText text(String graph) {
    ArticleText text = kept.get(graph);
    if (text == null) {
      text = ArticleText.of(texts.apply(graph));
      kept.put(graph, text);
    }
    return text;
  }
}
