package org.demarche.annotate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Adds up what the features of one decision after the other say of each class. Holds the arrays for
 * it, so that each sentence has its own.
 */
final class Scorer {
  /**
   * Where a sum begins in each of the four lanes of a {@code long}: so far above zero that no lane
   * borrows from the next one in the end. It suffices for 128 features.
   */
  private static final long ZERO = 0x4000_4000_4000_4000L;

  private final ScoreTable table;
  private final int[] all;
  private final long[] scores;
  private final int[] rows;
  private final int[] keys;
  private final int[] vectors;

  /** Scores decisions with so many features each. */
  Scorer(ScoreTable table, int features) {
    this.table = table;
    all = IntStream.range(0, table.classes()).toArray();
    scores = new long[table.width()];
    rows = new int[features];
    keys = new int[features];
    vectors = new int[features];
  }

  /** The class with the highest sum of weights; of equals the first. */
  int best(int[] features) {
    return best(features, all);
  }

  /**
   * The one of some classes that has the highest sum of weights; of equals the first.
   *
   * @param among the classes, at least one
   */
  int best(int[] features, int[] among) {
    Arrays.fill(scores, ZERO);
    add(features);
    return highest(among);
  }

  private void add(int[] features) {
    table.find(features, rows, keys);
    int count = 0;
    for (int row : rows) {
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
  private int highest(int[] among) {
    int best = 0;
    for (int type : among) {
      best = Math.max(best, ScoreTable.score(scores, type) << Byte.SIZE | 0xff - type);
    }
    return 0xff - (best & 0xff);
  }
}
