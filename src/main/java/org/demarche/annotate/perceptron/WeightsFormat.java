package org.demarche.annotate.perceptron;

import java.io.DataInputStream;
import java.io.IOException;

/** Weights as bytes, column by column; of the features only the distance to the one before. */
public final class WeightsFormat {
  private WeightsFormat() {}

  public static FeatureWeights read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] features = new int[size];
    for (int row = 0; row < size; row++) {
      features[row] = readVarint(in) + (row == 0 ? 0 : features[row - 1]);
    }
    int[] starts = new int[size + 1];
    for (int row = 0; row < size; row++) {
      starts[row + 1] = starts[row] + in.readUnsignedByte();
    }
    byte[] classes = new byte[starts[size]];
    byte[] weights = new byte[starts[size]];
    in.readFully(classes);
    in.readFully(weights);
    return new FeatureWeights(features, starts, classes, weights);
  }

  private static int readVarint(DataInputStream in) throws IOException {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = in.readUnsignedByte();
      value |= (next & 0x7f) << shift;
      shift += 7;
    } while ((next & 0x80) != 0);
    return value;
  }
}
