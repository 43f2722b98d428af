package org.demarche.annotate.training;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.demarche.annotate.perceptron.FeatureWeights;

/** The weights of a perceptron while it learns, with the sums from which it is averaged. */
final class WeightTable {
  private final int scale;
  private final int least;
  private int[] keys = new int[1 << 16];
  private Row[] rows = new Row[keys.length];
  private int size;
  private long now;

  /**
   * @param scale what an averaged weight of one becomes; a byte then holds weights up to 127 /
   *     scale
   * @param least averaged and scaled weights below this are dropped
   */
  WeightTable(int scale, int least) {
    this.scale = scale;
    this.least = least;
  }

  /** Writes for each class the sum of what the features say of it. */
  void score(int[] features, int[] scores) {
    Arrays.fill(scores, 0);
    for (int feature : features) {
      Row row = rows[slot(feature)];
      if (row != null) {
        row.addTo(scores);
      }
    }
  }

  /** The class with the highest score; of equals the first. */
  static int best(int[] scores) {
    int best = 0;
    for (int type = 1; type < scores.length; type++) {
      if (scores[type] > scores[best]) {
        best = type;
      }
    }
    return best;
  }

  /** Moves the weights towards the right class; counts a step even if nothing moves. */
  void update(int[] features, int right, int guess) {
    now++;
    if (right == guess) {
      return;
    }
    for (int feature : features) {
      Row row = row(feature);
      row.add(right, 1);
      row.add(guess, -1);
    }
  }

  /** Forgets what was learned, but not for the mean. */
  void restart() {
    Arrays.stream(rows).filter(Objects::nonNull).forEach(Row::restart);
  }

  private Row row(int feature) {
    int slot = slot(feature);
    if (rows[slot] == null) {
      if (size++ > keys.length / 2) {
        grow();
        slot = slot(feature);
      }
      keys[slot] = feature;
      rows[slot] = new Row();
    }
    return rows[slot];
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = feature & mask;
    while (rows[slot] != null && keys[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    Row[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new Row[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** The mean over all steps, scaled, without what is too small. */
  FeatureWeights averaged() {
    int[] features =
        IntStream.range(0, keys.length)
            .filter(i -> rows[i] != null && rows[i].size() > 0)
            .map(i -> keys[i] ^ Integer.MIN_VALUE)
            .sorted()
            .map(feature -> feature ^ Integer.MIN_VALUE)
            .toArray();
    int[] starts = new int[features.length + 1];
    for (int i = 0; i < features.length; i++) {
      starts[i + 1] = starts[i] + row(features[i]).size();
    }
    byte[] classes = new byte[starts[features.length]];
    byte[] weights = new byte[starts[features.length]];
    for (int i = 0; i < features.length; i++) {
      row(features[i]).write(starts[i], classes, weights);
    }
    return new FeatureWeights(features, starts, classes, weights);
  }

  /** The weights of one feature. */
  private final class Row {
    private int[] classes = new int[2];
    private int[] weights = new int[2];
    private long[] sums = new long[2];
    private long[] since = new long[2];
    private int size;

    void addTo(int[] scores) {
      for (int i = 0; i < size; i++) {
        scores[classes[i]] += weights[i];
      }
    }

    void add(int tag, int change) {
      int i = place(tag);
      sums[i] += weights[i] * (now - since[i]);
      since[i] = now;
      weights[i] += change;
    }

    void restart() {
      for (int i = 0; i < size; i++) {
        add(classes[i], -weights[i]);
      }
    }

    int size() {
      int count = 0;
      for (int i = 0; i < size; i++) {
        count += scaled(i) == 0 ? 0 : 1;
      }
      return count;
    }

    void write(int start, byte[] outClasses, byte[] outWeights) {
      int next = start;
      for (int i = 0; i < size; i++) {
        int weight = scaled(i);
        if (weight != 0) {
          outClasses[next] = (byte) classes[i];
          outWeights[next++] = (byte) weight;
        }
      }
    }

    private int scaled(int i) {
      long sum = sums[i] + weights[i] * (now - since[i]);
      long weight = Math.floorDiv(2 * sum * scale + now, 2 * now);
      long bounded = Math.max(-127, Math.min(127, weight));
      return Math.abs(bounded) < least ? 0 : (int) bounded;
    }

    private int place(int tag) {
      for (int i = 0; i < size; i++) {
        if (classes[i] == tag) {
          return i;
        }
      }
      if (size == classes.length) {
        grow();
      }
      classes[size] = tag;
      return size++;
    }

    private void grow() {
      classes = Arrays.copyOf(classes, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
      sums = Arrays.copyOf(sums, size * 2);
      since = Arrays.copyOf(since, size * 2);
    }
  }
}
