package org.demarche.resolve.positions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
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
  private final Map<Stance, Map<String, Double>> byStance = new EnumMap<>(Stance.class);

  PositionModel(Map<String, Double> weights) {
    this.weights = new HashMap<>(weights);
    for (Stance stance : Stance.values()) {
      byStance.put(stance, of(stance, weights));
    }
  }

  private static Map<String, Double> of(Stance stance, Map<String, Double> weights) {
    String prefix = stance.notation() + "|";
    Map<String, Double> found = new HashMap<>();
    weights.forEach(
        (name, weight) -> {
          if (name.startsWith(prefix)) {
            found.put(name.substring(prefix.length()), weight);
          }
        });
    return found;
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
        .max(Comparator.comparingDouble(stance -> sum(byStance.get(stance), features)))
        .orElse(shown);
  }

  private static double sum(Map<String, Double> weights, List<String> features) {
    return weights.getOrDefault("bias", 0.0)
        + features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
  }

  private double weight(String name) {
    return weights.getOrDefault(name, 0.0);
  }

  /** The sum of the weights of all features. */
  double sum(List<String> features) {
    return sum(weights, features);
  }

  /** From 0 to 1, in hundredths: of the candidates with 0.8 eight in ten are positions. */
  double confidence(List<String> features) {
    double logit = weight("slope") * sum(features) + weight("offset");
    return Math.round(100 / (1 + Math.exp(-logit))) / 100.0;
  }
}
