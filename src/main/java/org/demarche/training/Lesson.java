package org.demarche.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.CandidateRows.Row;
import org.demarche.training.Regression.Point;

/**
 * Fits the weights of {@code positions.model}: a logistic regression over the features of
 * candidates, and one for each stance over those that are positions. Where a model is there to
 * begin with, its sum counts as one more feature whose weight costs next to nothing, so that few
 * examples move it only as far as they have reason to.
 */
final class Lesson {
  private static final double COST = 0.25;
  private static final double PRECISION = 0.001;

  /** Lighter features change nothing but the size of the file. */
  private static final double SMALLEST = 0.02;

  /** Makes the sum of the former model so large that its weight is small and costs little. */
  private static final double SCALE = 10;

  private static final String BIAS = "bias";

  private final Map<String, Double> before;

  /**
   * @param before the weights to begin with; empty for none
   */
  Lesson(Map<String, Double> before) {
    this.before = before;
  }

  /** The weights by name, those of the whole first; without slope and offset. */
  Map<String, Double> learn(List<Example> examples) {
    List<Example> usable = examples.stream().filter(it -> it.label() != 0).toList();
    TreeMap<String, Integer> index = index(usable);
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.putAll(column("", usable, Example::label, index));
    List<Example> right = usable.stream().filter(it -> it.label() > 0).toList();
    for (Stance stance : Stance.values()) {
      ToDoubleFunction<Example> answer = it -> it.stance().orElseThrow() == stance ? 1 : -1;
      weights.putAll(column(stance.notation() + "|", right, answer, index));
    }
    return weights;
  }

  private static TreeMap<String, Integer> index(List<Example> usable) {
    TreeMap<String, Integer> index = new TreeMap<>();
    usable.forEach(it -> it.row().features().forEach(f -> index.put(f, 0)));
    int next = 1;
    for (Map.Entry<String, Integer> feature : index.entrySet()) {
      feature.setValue(next++);
    }
    return index;
  }

  private Map<String, Double> column(
      String prefix,
      List<Example> some,
      ToDoubleFunction<Example> answer,
      TreeMap<String, Integer> index) {
    Map<String, Double> former = former(prefix);
    if (some.stream().mapToDouble(answer).distinct().count() < 2) {
      return former;
    }
    int size = index.size() + (former.isEmpty() ? 1 : 2);
    List<Point> points =
        some.stream()
            .map(it -> new Point(vector(it.row(), index, former, prefix), answer.applyAsDouble(it)))
            .toList();
    double[] fitted = Regression.weights(points, size, COST, PRECISION);
    double kept = former.isEmpty() ? 0 : SCALE * fitted[index.size()];
    Map<String, Double> column = new LinkedHashMap<>();
    column.put(prefix + BIAS, fitted[size - 1] + kept * former.getOrDefault(prefix + BIAS, 0.0));
    TreeSet<String> names = new TreeSet<>(index.keySet());
    former.keySet().forEach(name -> names.add(name.substring(prefix.length())));
    names.remove(BIAS);
    for (String name : names) {
      double moved = index.containsKey(name) ? fitted[index.get(name) - 1] : 0;
      column.put(prefix + name, moved + kept * former.getOrDefault(prefix + name, 0.0));
    }
    return column;
  }

  /** The former weights of the whole or of a stance. */
  private Map<String, Double> former(String prefix) {
    Map<String, Double> former = new LinkedHashMap<>();
    before.forEach(
        (name, weight) -> {
          boolean ofStance = isOfStance(name);
          if (prefix.isEmpty() ? !ofStance && !isScale(name) : name.startsWith(prefix)) {
            former.put(name, weight);
          }
        });
    return former;
  }

  private static boolean isOfStance(String name) {
    for (Stance stance : Stance.values()) {
      if (name.startsWith(stance.notation() + "|")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isScale(String name) {
    return name.equals("slope") || name.equals("offset");
  }

  private static Feature[] vector(
      Row row, Map<String, Integer> index, Map<String, Double> former, String prefix) {
    List<Feature> vector = new ArrayList<>();
    row.features().stream()
        .distinct()
        .map(index::get)
        .sorted()
        .forEach(i -> vector.add(new FeatureNode(i, 1)));
    int next = index.size() + 1;
    if (!former.isEmpty()) {
      vector.add(new FeatureNode(next++, SCALE * sum(former, row, prefix)));
    }
    vector.add(new FeatureNode(next, 1));
    return vector.toArray(Feature[]::new);
  }

  /** The sum by which a candidate is judged. */
  static double sum(Map<String, Double> weights, Row row) {
    return sum(weights, row, "");
  }

  private static double sum(Map<String, Double> weights, Row row, String prefix) {
    double sum = weights.getOrDefault(prefix + BIAS, 0.0);
    for (String feature : new TreeSet<>(row.features())) {
      sum += weights.getOrDefault(prefix + feature, 0.0);
    }
    return sum;
  }

  /**
   * The lines of the file.
   *
   * @param scaling slope and offset
   */
  static String text(Map<String, Double> weights, double[] scaling) {
    StringBuilder text = new StringBuilder();
    line(text, BIAS, weights.get(BIAS));
    line(text, "slope", scaling[0]);
    line(text, "offset", scaling[1]);
    weights.forEach(
        (name, weight) -> {
          if (!name.equals(BIAS)) {
            line(text, name, weight);
          }
        });
    return text.toString();
  }

  private static void line(StringBuilder text, String name, double weight) {
    if (Math.abs(weight) >= SMALLEST) {
      text.append(name)
          .append('\t')
          .append(String.format(Locale.ROOT, "%.3f", weight))
          .append('\n');
    }
  }
}
