package org.demarche.resolve.positions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Stance;

/**
 * Tells how sure it is that a candidate is a position: a logistic regression over its features.
 *
 * <p>Its file has one feature and its weight a line; {@code bias}, and {@code slope} and {@code
 * offset}, by which its sum becomes a share of right rows (Platt scaling). Those that begin with a
 * stance tell which stance a position takes.
 */
final class PositionModel {
  private static final String FILE = "positions.model";
  private static final PositionModel BUILT_IN = new PositionModel(read());

  private final Map<String, Double> weights;

  PositionModel(Map<String, Double> weights) {
    this.weights = new HashMap<>(weights);
  }

  static PositionModel builtIn() {
    return BUILT_IN;
  }

  private static Map<String, Double> read() {
    Map<String, Double> weights = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PositionModel.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        weights.put(cells[0], Double.valueOf(cells[1]));
      }
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The likeliest stance of the same polarity as the one that the words show by themselves. */
  Stance stance(List<String> features, Stance shown) {
    return Arrays.stream(Stance.values())
        .filter(stance -> stance.polarity() == shown.polarity())
        .max(Comparator.comparingDouble(stance -> sum(stance, features)))
        .orElse(shown);
  }

  private double sum(Stance stance, List<String> features) {
    String prefix = stance.notation() + "|";
    return weight(prefix + "bias") + features.stream().mapToDouble(f -> weight(prefix + f)).sum();
  }

  private double weight(String name) {
    return weights.getOrDefault(name, 0.0);
  }

  /** The sum of the weights of all features. */
  double sum(List<String> features) {
    return weight("bias") + features.stream().mapToDouble(this::weight).sum();
  }

  /** From 0 to 1, in hundredths: of the candidates with 0.8 eight in ten are positions. */
  double confidence(List<String> features) {
    double logit = weight("slope") * sum(features) + weight("offset");
    return Math.round(100 / (1 + Math.exp(-logit))) / 100.0;
  }
}
