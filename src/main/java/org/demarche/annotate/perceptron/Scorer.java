package org.demarche.annotate.perceptron;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Adds up what the features of one decision after the other say of each class. Holds the arrays for
 * it, so that each sentence has its own.
 */
public final class Scorer {
  private final ScoreTable table;
  private final int[] all;
  private final long[] scores;
  private final int[] rows;
  private final int[] keys;
  private final int[] vectors;

  /** Scores decisions with at most so many features each. */
  public Scorer(ScoreTable table, int features) {
    if (features > ScoreTable.MOST_FEATURES) {
      throw new IllegalArgumentException("too many features: " + features);
    }
    this.table = table;
    all = IntStream.range(0, table.classes()).toArray();
    scores = new long[table.width()];
    rows = new int[features];
    keys = new int[features];
    vectors = new int[features];
  }

  /** The class with the highest sum of weights; of equals the first. */
  public int best(int[] features) {
    return best(features, all);
  }

  /**
   * The one of some classes that has the highest sum of weights; of equals the first.
   *
   * @param among the classes, at least one
   */
  public int best(int[] features, int[] among) {
    Arrays.fill(scores, 0);
    add(features, scores);
    return best(scores, among);
  }

  /** What features say, to be a part of the scores of several decisions. */
  public long[] sums(int[] features) {
    long[] sums = new long[scores.length];
    add(features, sums);
    return sums;
  }

  /** Adds what features say to the sums that others have come to. */
  public void add(int[] features, long[] sums) {
    table.find(features, rows, keys);
    int count = 0;
    for (int i = 0; i < features.length; i++) {
      int row = rows[i];
      if (ScoreRow.isPair(row)) {
        ScoreTable.addPair(row, sums);
      } else if (ScoreRow.isVector(row)) {
        vectors[count++] = ScoreRow.place(row);
      } else {
        table.addList(row, sums);
      }
    }
    addVectors(count, sums);
  }

  private void addVectors(int count, long[] sums) {
    int i = 0;
    for (; i + 3 < count; i += 4) {
      table.addVectors(vectors[i], vectors[i + 1], vectors[i + 2], vectors[i + 3], sums);
    }
    for (; i < count; i++) {
      table.addVector(vectors[i], sums);
    }
  }

  /**
   * The one of some classes with the highest of these sums; of equals the first. Score and class
   * are compared as one number, in which the first class is the greatest.
   */
  public static int best(long[] sums, int[] among) {
    int best = 0;
    for (int type : among) {
      best = Math.max(best, ScoreTable.score(sums, type) << Byte.SIZE | 0xff - type);
    }
    return 0xff - (best & 0xff);
  }
}
