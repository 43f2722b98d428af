package org.demarche.annotate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weights laid out for speed, because half the time of reading an article goes into adding them up.
 *
 * <p>Scores of four classes share a {@code long}, 16 bits each. Most of what there is to add stands
 * in few rows, those of frequent features, which speak of nearly every class: they are kept as
 * whole vectors, so that an addition serves four classes. The other rows are lists of (class,
 * weight).
 */
final class ScoreTable {
  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final int LANE_MASK = 0xffff;

  /** Keeps a sum of weights above zero, so that no lane borrows from the next one in the end. */
  private static final long ZERO = 0x4000_4000_4000_4000L;

  /** A row with more entries is kept as a vector. */
  private static final int LONGEST_LIST = 12;

  /** Open addressing: a feature, or 0, and beside it where its row begins. */
  private final int[] slots;

  /**
   * Rows one after the other: the number of entries, then class and weight in one number; at 0
   * none.
   */
  private final short[] lists;

  /** Rows one after the other, each {@link #width} long. */
  private final long[] vectors;

  private final int[] all;
  private final int width;

  ScoreTable(FeatureWeights weights, int classes) {
    all = IntStream.range(0, classes).toArray();
    width = (classes + LANES - 1) / LANES;
    slots = new int[2 * 4 * Integer.highestOneBit(Math.max(4, weights.size()))];
    lists = new short[1 + weights.size() + weights.classes().length];
    vectors = new long[width * longRows(weights)];
    int list = 1;
    int vector = 0;
    for (int row = 0; row < weights.size(); row++) {
      int slot = slot(weights.feature(row));
      slots[slot] = weights.feature(row);
      if (isLong(weights, row)) {
        slots[slot + 1] = ~vector;
        vector = addVector(weights, row, vector);
      } else {
        slots[slot + 1] = list;
        list = addList(weights, row, list);
      }
    }
  }

  /** The class with the highest sum of weights; of equals the first. */
  int best(int[] features, long[] scores) {
    return best(features, scores, all);
  }

  /**
   * The one of some classes that has the highest sum of weights; of equals the first.
   *
   * @param among the classes, at least one
   */
  int best(int[] features, long[] scores, int[] among) {
    int[] rows = rows(features);
    Arrays.fill(scores, 0, width, ZERO);
    for (int row : rows) {
      add(row, scores);
    }
    return highest(scores, among);
  }

  /** Where the features' rows begin; looked up together, so that memory is waited for once. */
  private int[] rows(int[] features) {
    int[] rows = new int[features.length];
    for (int i = 0; i < features.length; i++) {
      rows[i] = slots[slot(features[i]) + 1];
    }
    return rows;
  }

  /** How long an array of scores must be. */
  int width() {
    return width;
  }

  private void add(int row, long[] scores) {
    if (row < 0) {
      addVector(~row, scores);
    } else {
      addList(row, scores);
    }
  }

  private void addVector(int begin, long[] scores) {
    for (int i = 0; i < width; i++) {
      scores[i] += vectors[begin + i];
    }
  }

  private void addList(int begin, long[] scores) {
    int end = begin + 1 + lists[begin];
    for (int i = begin + 1; i < end; i++) {
      int type = lists[i] >> 8 & 0xff;
      scores[type / LANES] += lane((byte) lists[i], type);
    }
  }

  private static int highest(long[] scores, int[] among) {
    int best = 0;
    for (int type : among) {
      int score = (int) (scores[type / LANES] >> type % LANES * LANE_BITS) & LANE_MASK;
      best = Math.max(best, score << 8 | 0xff - type);
    }
    return 0xff - (best & 0xff);
  }

  private int slot(int feature) {
    int mask = slots.length - 1;
    int slot = feature << 1 & mask;
    while (slots[slot] != 0 && slots[slot] != feature) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private int addVector(FeatureWeights weights, int row, int begin) {
    for (int i = weights.starts()[row]; i < weights.starts()[row + 1]; i++) {
      int type = weights.classes()[i] & 0xff;
      vectors[begin + type / LANES] += lane(weights.weights()[i], type);
    }
    return begin + width;
  }

  private int addList(FeatureWeights weights, int row, int begin) {
    int next = begin + 1;
    for (int i = weights.starts()[row]; i < weights.starts()[row + 1]; i++) {
      lists[next++] = (short) (weights.classes()[i] << 8 | weights.weights()[i] & 0xff);
    }
    lists[begin] = (short) (next - begin - 1);
    return next;
  }

  private static long lane(int weight, int type) {
    return (long) weight << type % LANES * LANE_BITS;
  }

  private static int longRows(FeatureWeights weights) {
    int rows = 0;
    for (int row = 0; row < weights.size(); row++) {
      rows += isLong(weights, row) ? 1 : 0;
    }
    return rows;
  }

  private static boolean isLong(FeatureWeights weights, int row) {
    return weights.starts()[row + 1] - weights.starts()[row] > LONGEST_LIST;
  }
}
