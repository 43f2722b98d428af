package org.demarche.annotate;

import java.util.Arrays;

/**
 * A linear model over hashed features, read-only.
 *
 * <p>An open-addressing table leads from the hash of a feature to its row: the classes it speaks
 * for or against, and how much. All arithmetic is on integers, so the result is the same on every
 * machine.
 */
public final class LinearModel {
  private final FeatureWeights weights;
  private final int[] keys;
  private final int[] rows;

  public LinearModel(FeatureWeights weights) {
    this.weights = weights;
    int capacity = Integer.highestOneBit(Math.max(4, weights.size())) * 4;
    keys = new int[capacity];
    rows = new int[capacity];
    for (int row = 0; row < weights.size(); row++) {
      int slot = slot(weights.feature(row));
      keys[slot] = weights.feature(row);
      rows[slot] = row;
    }
  }

  FeatureWeights weights() {
    return weights;
  }

  /** Writes for each class the sum of what the features say of it. */
  public void score(int[] features, int[] scores) {
    Arrays.fill(scores, 0);
    for (int feature : features) {
      int slot = slot(feature);
      if (keys[slot] != 0) {
        weights.addTo(scores, rows[slot]);
      }
    }
  }

  /** The class with the highest score; of equals the first. */
  public static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = feature & mask;
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
