package org.demarche.annotate.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.demarche.annotate.TagWeights;

/** The weights of a perceptron while it learns, with the sums from which it is averaged. */
final class WeightTable {
  /** What an averaged weight of one becomes; a byte then holds weights up to 127 / SCALE. */
  private static final int SCALE = 3;

  /** Averaged and scaled weights below this are dropped. */
  private static final int LEAST = 1;

  private final Map<Integer, Row> rows = new HashMap<>();
  private int[] scores = new int[0];
  private long now;

  int best(int[] features, int classes) {
    if (scores.length != classes) {
      scores = new int[classes];
    }
    Arrays.fill(scores, 0);
    for (int feature : features) {
      Row row = rows.get(feature);
      if (row != null) {
        row.addTo(scores);
      }
    }
    int best = 0;
    for (int i = 1; i < classes; i++) {
      if (scores[i] > scores[best]) {
        best = i;
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
      Row row = rows.computeIfAbsent(feature, key -> new Row());
      row.add(right, 1, now);
      row.add(guess, -1, now);
    }
  }

  TagWeights averaged() {
    int[] features =
        rows.entrySet().stream()
            .filter(entry -> entry.getValue().size(now) > 0)
            .mapToInt(entry -> entry.getKey() ^ Integer.MIN_VALUE)
            .sorted()
            .map(feature -> feature ^ Integer.MIN_VALUE)
            .toArray();
    int[] starts = new int[features.length + 1];
    for (int i = 0; i < features.length; i++) {
      starts[i + 1] = starts[i] + rows.get(features[i]).size(now);
    }
    byte[] classes = new byte[starts[features.length]];
    byte[] weights = new byte[starts[features.length]];
    for (int i = 0; i < features.length; i++) {
      rows.get(features[i]).write(now, starts[i], classes, weights);
    }
    return new TagWeights(features, starts, classes, weights);
  }

  /** The weights of one feature. */
  private static final class Row {
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

    void add(int tag, int change, long now) {
      int i = place(tag);
      sums[i] += weights[i] * (now - since[i]);
      since[i] = now;
      weights[i] += change;
    }

    int size(long now) {
      int count = 0;
      for (int i = 0; i < size; i++) {
        count += scaled(i, now) == 0 ? 0 : 1;
      }
      return count;
    }

    void write(long now, int start, byte[] outClasses, byte[] outWeights) {
      int next = start;
      for (int i = 0; i < size; i++) {
        int weight = scaled(i, now);
        if (weight != 0) {
          outClasses[next] = (byte) classes[i];
          outWeights[next++] = (byte) weight;
        }
      }
    }

    private int scaled(int i, long now) {
      long sum = sums[i] + weights[i] * (now - since[i]);
      long weight = Math.floorDiv(2 * sum * SCALE + now, 2 * now);
      long bounded = Math.max(-127, Math.min(127, weight));
      return Math.abs(bounded) < LEAST ? 0 : (int) bounded;
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
