package org.demarche.reports;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds which articles are copies of one another by what their texts have in common.
 *
 * <p>Of all texts with a print, in the order of their graphs, the first few lead: each of the
 * others is compared with these alone. So it takes time in proportion to the texts, however many
 * are alike, and copies are still connected with one another through those that lead. What is
 * compared depends on nothing but which texts there are: in the order of their graphs, those that
 * lead are there when another one comes.
 */
final class Overlaps {
  /** How many texts lead; where no more have a print, each is compared with each. */
  static final int LEADING = 24;

  /** How much of the prints have to be common before texts are compared in full. */
  private static final double LEAST_PRINTS = Copies.SHARED_OF_AGENCY / 2;

  /** Texts, each of as many numbers as it has words; each is compared with many. */
  private static final int KEPT = 5000;

  private final ReportMemory memory;
  private final Function<String, String> texts;
  private final Map<String, ArticleText> kept = latest();
  private final Map<String, Set<String>> prints = latest();

  /**
   * @param texts of articles by their graphs
   */
  Overlaps(ReportMemory memory, Function<String, String> texts) {
    this.memory = memory;
    this.texts = texts;
  }

  private static <T> Map<String, T> latest() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > KEPT;
      }
    };
  }

  /** By what an article is found. */
  Set<String> prints(StoredArticle article) {
    if (article.text().isEmpty()) {
      return Set.of();
    }
    ArticleText text = ArticleText.of(article.text());
    Set<String> its = text.prints();
    kept.put(article.graph(), text);
    prints.put(article.graph(), its);
    return its;
  }

  /** Notes of which articles that lead one is a copy; enough where all are asked for. */
  void compareLed(String graph) {
    Set<String> leading = new HashSet<>();
    for (String print : prints(graph)) {
      leading.addAll(memory.having(print, LEADING));
    }
    compare(graph, leading);
  }

  /** Notes of which articles one is a copy, whether it leads or is led. */
  void compare(String graph) {
    compare(graph, candidates(graph, prints(graph)));
  }

  private void compare(String graph, Set<String> candidates) {
    Set<String> own = prints(graph);
    candidates.remove(graph);
    for (String other : candidates) {
      Set<String> others = prints(other);
      long common = others.stream().filter(own::contains).count();
      if (common >= LEAST_PRINTS * Math.min(own.size(), others.size())) {
        compare(graph, other);
      }
    }
  }

  /** Those that an article has a print in common with, and leads or is led by. */
  private Set<String> candidates(String graph, Collection<String> prints) {
    Set<String> candidates = new HashSet<>();
    for (String print : prints) {
      List<String> leading = memory.having(print, LEADING);
      candidates.addAll(
          leading.contains(graph) ? memory.having(print, Integer.MAX_VALUE) : leading);
    }
    return candidates;
  }

  /**
   * Which others begin or cease to lead when articles come and go, to be compared anew.
   *
   * @param gone the prints of those that go, by their graphs
   * @param come those of the ones that come; one that changes does both
   */
  static Set<String> led(
      ReportMemory memory, Map<String, Set<String>> gone, Map<String, Set<String>> come) {
    Set<String> prints = new TreeSet<>();
    gone.values().forEach(prints::addAll);
    come.values().forEach(prints::addAll);
    Set<String> changed = new TreeSet<>();
    for (String print : prints) {
      List<String> before = memory.having(print, LEADING + gone.size());
      TreeSet<String> after = new TreeSet<>(before);
      gone.keySet().forEach(after::remove);
      come.forEach(
          (graph, its) -> {
            if (its.contains(print)) {
              after.add(graph);
            }
          });
      Set<String> led = new HashSet<>(before.subList(0, Math.min(LEADING, before.size())));
      after.stream().limit(LEADING).filter(it -> !led.remove(it)).forEach(changed::add);
      changed.addAll(led);
    }
    changed.removeAll(gone.keySet());
    changed.removeAll(come.keySet());
    return changed;
  }

  private void compare(String one, String other) {
    ArticleText text = text(one);
    ArticleText otherText = text(other);
    if (Copies.areCopies(text, memory.origin(one), otherText, memory.origin(other))) {
      memory.keepCopies(one, other, text.shared(otherText));
    }
  }

  private Set<String> prints(String graph) {
    return prints.computeIfAbsent(graph, it -> new HashSet<>(memory.prints(it)));
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
