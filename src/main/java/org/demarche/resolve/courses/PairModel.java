package org.demarche.resolve.courses;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells how likely two mentions are on one course of action: a logistic regression over their
 * features, whose file has one of them and its weight a line, and {@code bias}.
 */
final class PairModel {
  private static final PairModel BUILT_IN = new PairModel(read("pairs.model"));

  private final Map<String, Double> weights;

  PairModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static PairModel builtIn() {
    return BUILT_IN;
  }

  private static Map<String, Double> read(String file) {
    Map<String, Double> weights = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PairModel.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        weights.put(cells[0], Double.valueOf(cells[1]));
      }
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Above 0 where it is likelier than not. */
  double score(List<String> features) {
    double sum = weights.getOrDefault("bias", 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
