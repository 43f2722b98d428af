package org.demarche.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
  private static final int CLASSES = 41;
  private static final int ROWS = 300;

  @Test
  void findsTheClassThatPlainAdditionFinds() {
    Random random = new Random(7);
    FeatureWeights weights = weights(random);
    ScoreTable table = new ScoreTable(weights, CLASSES);
    long[] scores = new long[table.width()];
    for (int round = 0; round < 2000; round++) {
      int[] features = random.ints(33, 1, ROWS + 50).toArray();
      assertEquals(bestByPlainAddition(weights, features), table.best(features, scores));
    }
  }

  @Test
  void ofEqualsGivesTheFirst() {
    FeatureWeights none = new FeatureWeights(new int[0], new int[] {0}, new byte[0], new byte[0]);
    ScoreTable table = new ScoreTable(none, CLASSES);
    assertEquals(0, table.best(new int[] {1, 2, 3}, new long[table.width()]));
  }

  @Test
  void holdsTheGreatestSums() {
    int[] features = new int[33];
    int[] starts = new int[34];
    byte[] classes = new byte[66];
    byte[] weights = new byte[66];
    for (int row = 0; row < 33; row++) {
      features[row] = row + 1;
      starts[row + 1] = 2 * row + 2;
      classes[2 * row] = 4;
      weights[2 * row] = -128;
      classes[2 * row + 1] = 5;
      weights[2 * row + 1] = 127;
    }
    ScoreTable table = new ScoreTable(new FeatureWeights(features, starts, classes, weights), 8);
    assertEquals(5, table.best(features, new long[table.width()]));
  }

  /** Row {@code r} is that of feature {@code r + 1}; a third of the rows speak of most classes. */
  private static FeatureWeights weights(Random random) {
    int[] features = new int[ROWS];
    int[] starts = new int[ROWS + 1];
    byte[] classes = new byte[ROWS * CLASSES];
    byte[] weights = new byte[ROWS * CLASSES];
    int next = 0;
    for (int row = 0; row < ROWS; row++) {
      features[row] = row + 1;
      for (int type = 0; type < CLASSES; type++) {
        if (random.nextInt(10) < (row % 3 == 0 ? 8 : 1)) {
          classes[next] = (byte) type;
          weights[next++] = (byte) random.nextInt(256);
        }
      }
      starts[row + 1] = next;
    }
    return new FeatureWeights(features, starts, classes, weights);
  }

  private static int bestByPlainAddition(FeatureWeights weights, int[] features) {
    int[] scores = new int[CLASSES];
    for (int feature : features) {
      if (feature <= ROWS) {
        for (int i = weights.starts()[feature - 1]; i < weights.starts()[feature]; i++) {
          scores[weights.classes()[i] & 0xff] += weights.weights()[i];
        }
      }
    }
    int best = 0;
    for (int type = 1; type < CLASSES; type++) {
      best = scores[type] > scores[best] ? type : best;
    }
    return best;
  }
}
