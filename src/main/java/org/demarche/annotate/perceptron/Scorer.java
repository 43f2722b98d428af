package org.demarche.annotate.perceptron;

import java.util.Arrays;

/**
 * Adds up what the features of one decision after the other say of each class. Holds the arrays for
 * it, so that each sentence has its own.
 */
public final class Scorer {
  private final ScoreTable table;
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
    scores = new long[table.width()];
    rows = new int[features];
    keys = new int[features];
    vectors = new int[features];
  }

  /** The class with the highest sum of weights; of equals the first. */
  public int best(int[] features) {
    Arrays.fill(scores, 0);
    add(features);
    return highest();
  }

  private void add(int[] features) {
    table.find(features, rows, keys);
    int count = 0;
    for (int i = 0; i < features.length; i++) {
      int row = rows[i];
      if (ScoreRow.isPair(row)) {
        ScoreTable.addPair(row, scores);
      } else if (ScoreRow.isVector(row)) {
        vectors[count++] = ScoreRow.place(row);
      } else {
        table.addList(row, scores);
      }
    }
    addVectors(count);
  }

  private void addVectors(int count) {
    int i = 0;
    for (; i + 3 < count; i += 4) {
      table.addVectors(vectors[i], vectors[i + 1], vectors[i + 2], vectors[i + 3], scores);
    }
    for (; i < count; i++) {
      table.addVector(vectors[i], scores);
    }
  }

  /** Score and class are compared as one number, in which the first class is the greatest. */
  private int highest() {
    int best = 0;
    for (int type = 0; type < table.classes(); type++) {
      best = Math.max(best, ScoreTable.score(scores, type) << Byte.SIZE | 0xff - type);
    }
    return 0xff - (best & 0xff);
  }
}
