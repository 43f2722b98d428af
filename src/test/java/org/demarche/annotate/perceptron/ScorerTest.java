package org.demarche.annotate.perceptron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {
  private static final int CLASSES = 41;
  private static final int ROWS = 300;
  private static final int FEATURES = 123;

  /** Of ten classes, of how many a row speaks: pairs, lists and vectors. */
  private static final int[] SHARES = {0, 1, 2, 8};

  @Test
  void findsTheClassThatPlainAdditionFinds() {
    Random random = new Random(7);
    FeatureWeights weights = weights(random);
    Scorer scorer = new Scorer(new ScoreTable(weights, CLASSES), FEATURES);
    for (int round = 0; round < 2000; round++) {
      int[] features = features(random);
      assertEquals(bestByPlainAddition(weights, features), scorer.best(features));
    }
  }

  @Test
  void ofEqualsGivesTheFirst() {
    FeatureWeights none = new FeatureWeights(new int[0], new int[] {0}, new byte[0], new byte[0]);
    Scorer scorer = new Scorer(new ScoreTable(none, CLASSES), 3);
    assertEquals(0, scorer.best(new int[] {1, 2, 3}));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 12, 13, 128})
  void holdsTheGreatestSums(int length) {
    int last = 127;
    int[] features = IntStream.rangeClosed(1, FEATURES).toArray();
    int[] starts = IntStream.rangeClosed(0, FEATURES).map(row -> row * length).toArray();
    byte[] classes = new byte[FEATURES * length];
    byte[] weights = new byte[FEATURES * length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = (byte) (last - i % length);
      weights[i] = (byte) (i % length == 0 ? 127 : -128);
    }
    FeatureWeights most = new FeatureWeights(features, starts, classes, weights);
    Scorer scorer = new Scorer(new ScoreTable(most, last + 1), FEATURES);
    assertEquals(last, scorer.best(features));
  }

  @Test
  void refusesMoreClassesThanAnEntryHolds() {
    FeatureWeights none = new FeatureWeights(new int[0], new int[] {0}, new byte[0], new byte[0]);
    assertThrows(IllegalArgumentException.class, () -> new ScoreTable(none, 129));
  }

  /** Features of which some have no row. */
  private static int[] features(Random random) {
    return random.ints(FEATURES, 0, ROWS + 50).map(ScorerTest::feature).toArray();
  }

  /** Those of even rows lead to the first slot of a table, the others to the last. */
  private static int feature(int row) {
    return row % 2 == 0 ? row + 1 : -row;
  }

  /** Row {@code r} is that of {@code feature(r)}; a quarter of the rows speak of most classes. */
  private static FeatureWeights weights(Random random) {
    int[] features = new int[ROWS];
    int[] starts = new int[ROWS + 1];
    byte[] classes = new byte[ROWS * CLASSES];
    byte[] weights = new byte[ROWS * CLASSES];
    int next = 0;
    for (int row = 0; row < ROWS; row++) {
      features[row] = feature(row);
      for (int type = 0; type < CLASSES; type++) {
        if (random.nextInt(10) < SHARES[row % SHARES.length]) {
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
      int row = feature > 0 ? feature - 1 : -feature;
      if (row < ROWS) {
        for (int i = weights.starts()[row]; i < weights.starts()[row + 1]; i++) {
          scores[weights.classes()[i] & 0xff] += weights.weights()[i];
        }
      }
    }
    int best = 0;
    for (int type = 0; type < CLASSES; type++) {
      best = scores[type] > scores[best] ? type : best;
    }
    return best;
  }
}
