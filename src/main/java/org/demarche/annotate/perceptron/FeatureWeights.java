package org.demarche.annotate.perceptron;

/**
 * Rows of (class, weight), one row a feature.
 *
 * @param features the hash of each row's feature, ascending as unsigned numbers, never 0
 * @param starts where each row begins in the two columns below, and at last where the last one ends
 * @param classes which class an entry speaks of
 * @param weights for it or against it
 */
@SuppressWarnings("ArrayRecordComponent")
public record FeatureWeights(int[] features, int[] starts, byte[] classes, byte[] weights) {

  /** The number of features. */
  public int size() {
    return features.length;
  }

  public int feature(int row) {
    return features[row];
  }

  /** The number of a row's entries. */
  public int length(int row) {
    return starts[row + 1] - starts[row];
  }

  /** The class of an entry of a row. */
  public int type(int row, int entry) {
    return classes[starts[row] + entry] & 0xff;
  }

  public int weight(int row, int entry) {
    return weights[starts[row] + entry];
  }
}
