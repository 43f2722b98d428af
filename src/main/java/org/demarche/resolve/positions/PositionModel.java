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
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.demarche.knowledge.OwnWeights;
import org.demarche.model.Stance;

/**
 * Tells how sure it is that a candidate is a position: a logistic regression over its features.
 *
 * <p>Its file has one feature and its weight a line; {@code bias}, and {@code slope} and {@code
 * offset}, by which its sum becomes a share of right rows (Platt scaling). Those that begin with a
 * stance tell which stance a position takes.
 */
public final class PositionModel {
  /** What counts for the stance of the lexicon, before anything was learned. */
  private static final double LEXICON = 1;

  private static final String FILE = "positions.model";
  private static final int WHOLE = Stance.values().length;
  private static final double[] UNKNOWN = new double[WHOLE + 1];
  private static final Map<String, Stance> STANCES =
      Arrays.stream(Stance.values()).collect(Collectors.toMap(Stance::notation, it -> it));
  private static final PositionModel BUILT_IN = shippedModel();

  /** The weights of each feature: one for each stance, then the one for the whole. */
  private final Map<String, double[]> rows = new HashMap<>();

  PositionModel(Map<String, Double> weights) {
    weights.forEach(this::put);
  }

  private static PositionModel shippedModel() {
    PositionModel model = new PositionModel(Map.of());
    read(model::put);
    return model;
  }

  private void put(String name, double weight) {
    int bar = name.indexOf('|');
    Stance stance = bar < 0 ? null : STANCES.get(name.substring(0, bar));
    String feature = stance == null ? name : name.substring(bar + 1);
    int column = stance == null ? WHOLE : stance.ordinal();
    rows.computeIfAbsent(feature, f -> new double[WHOLE + 1])[column] = weight;
  }

  static PositionModel builtIn() {
    return BUILT_IN;
  }

  /** The user's own, where there is one. */
  public static PositionModel of(OwnWeights learned) {
    return learned.positions().isEmpty() ? BUILT_IN : new PositionModel(learned.positions());
  }

  /** The weights of what comes along, by feature. */
  public static Map<String, Double> shipped() {
    Map<String, Double> weights = new HashMap<>();
    read(weights::put);
    return weights;
  }

  private static void read(BiConsumer<String, Double> weights) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PositionModel.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        weights.accept(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the model knows of each of the features. */
  List<double[]> rows(List<String> features) {
    return features.stream().map(this::row).toList();
  }

  /** The likeliest stance of the same polarity as the one that the words show by themselves. */
  Stance stance(List<double[]> rows, Stance shown) {
    return Arrays.stream(Stance.values())
        .filter(stance -> stance.polarity() == shown.polarity())
        .max(
            Comparator.comparingDouble(
                stance -> sum(rows, stance.ordinal()) + (stance == shown ? LEXICON : 0)))
        .orElse(shown);
  }

  private double sum(List<double[]> rows, int column) {
    return row("bias")[column] + rows.stream().mapToDouble(row -> row[column]).sum();
  }

  private double[] row(String feature) {
    return rows.getOrDefault(feature, UNKNOWN);
  }

  /** The sum of the weights of all features. */
  double sum(List<double[]> rows) {
    return sum(rows, WHOLE);
  }

  /** From 0 to 1, in hundredths: of the candidates with 0.8 eight in ten are positions. */
  double confidence(List<double[]> rows) {
    double logit = row("slope")[WHOLE] * sum(rows) + row("offset")[WHOLE];
    return Math.round(100 / (1 + Math.exp(-logit))) / 100.0;
  }
}
