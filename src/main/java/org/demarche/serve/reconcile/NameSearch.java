package org.demarche.serve.reconcile;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.names.NameLetters;

/**
 * Finds entities by name: by all of it, by its words in any order, and by words that are spelled
 * alike. Rare words weigh more than common ones (inverse document frequency). Unchangeable, and so
 * safe for use by many threads.
 */
final class NameSearch {
  /** What a name of the same words in another order is worth, of that of an equal one. */
  private static final double REORDERED = 0.94;

  /** A name that has less in common with the text than this is not found. */
  private static final double LEAST = 0.4;

  /** No name has more words; what follows in a long text is not looked at. */
  private static final int MOST_WORDS = 40;

  private final int entities;
  private final NameTable names;
  private final WordCounts counts;
  private final double[] sums;

  /**
   * What was found for a text.
   *
   * @param scores for each entity, by its number, from 0 to 100
   * @param entities the numbers of those whose score is not 0
   */
  public record Found(double[] scores, int[] entities) {}

  /**
   * @param names those that may be meant
   * @param counts of all there are
   */
  NameSearch(NameTable names, int entities, WordCounts counts) {
    this.names = names;
    this.entities = entities;
    this.counts = counts;
    this.sums = IntStream.range(0, names.size()).mapToDouble(this::sum).toArray();
  }

  private static double weight(int frequency, WordCounts counts) {
    return Math.log(1 + (double) counts.names() / Math.max(1, frequency));
  }

  /** What a word of a text weighs; as much as the word that it stands for. */
  static double weight(String word, WordCounts counts) {
    return weight(counts.likest(word).map(counts::with).orElse(1), counts);
  }

  /** What a name must have of a text with words of this weight to be found. */
  static double leastCommon(double wanted) {
    return wanted * LEAST / (2 - LEAST);
  }

  private double sum(int name) {
    return names.row(name).words().stream()
        .distinct()
        .mapToDouble(word -> weight(counts.with(word), counts))
        .sum();
  }

  /** All entities with a name like the text. */
  Found search(String text) {
    Best best = new Best(entities);
    addAlike(NameLetters.words(text), best);
    for (int name : names.equalTo(text)) {
      best.raise(names.row(name).entity(), names.row(name).kind().score());
    }
    return new Found(best.scores, best.found.build().toArray());
  }

  /** The numbers of the entities with a name that equals the text. */
  int[] equal(String text) {
    return Arrays.stream(names.equalTo(text)).map(name -> names.row(name).entity()).toArray();
  }

  private void addAlike(List<String> words, Best best) {
    Shared shared = new Shared(names.size());
    for (String word : distinct(words)) {
      List<WordIndex.Like> alike = names.vocabulary().like(word);
      double weight = weight(word, counts);
      shared.nextWord(weight);
      for (WordIndex.Like like : alike) {
        for (int name : names.withWord(like.word())) {
          shared.add(name, weight * like.likeness(), like.initial());
        }
      }
    }
    for (int name : shared.touched.build().toArray()) {
      double common = shared.common(name, sums[name]);
      if (common >= LEAST) {
        NameTable.Row row = names.row(name);
        best.raise(row.entity(), common * REORDERED * row.kind().score());
      }
    }
  }

  static Set<String> distinct(List<String> words) {
    return new LinkedHashSet<>(words.subList(0, Math.min(MOST_WORDS, words.size())));
  }

  /** How much of the text each name has, word by word; each word of the text counts once. */
  private static final class Shared {
    private final double[] weights;
    private final int[] lastWord;
    private final boolean[] wordy;
    private final IntStream.Builder touched = IntStream.builder();
    private double wanted;
    private int word;

    Shared(int names) {
      weights = new double[names];
      lastWord = new int[names];
      wordy = new boolean[names];
    }

    void nextWord(double weight) {
      wanted += weight;
      word++;
    }

    void add(int name, double weight, boolean initial) {
      if (lastWord[name] == 0) {
        touched.add(name);
      }
      if (lastWord[name] != word) {
        lastWord[name] = word;
        weights[name] += weight;
        wordy[name] |= !initial;
      }
    }

    /** Dice's coefficient of the weighted words, from 0 to 1; initials alone are nothing. */
    double common(int name, double sum) {
      if (!wordy[name]) {
        return 0;
      }
      return 2 * Math.min(weights[name], Math.min(sum, wanted)) / (wanted + sum);
    }
  }

  /** The best score of each entity. */
  private static final class Best {
    private final double[] scores;
    private final IntStream.Builder found = IntStream.builder();

    Best(int entities) {
      scores = new double[entities];
    }

    void raise(int entity, double score) {
      if (scores[entity] == 0) {
        found.add(entity);
      }
      scores[entity] = Math.max(scores[entity], score);
    }
  }
}
