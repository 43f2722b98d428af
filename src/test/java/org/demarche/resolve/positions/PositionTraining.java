package org.demarche.resolve.positions;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.CandidateArticles.Row;

/**
 * Learns which candidates are positions, from positions that people found.
 *
 * <p>Arguments: the folder of the articles, the file of their positions, a folder of other articles
 * and the file of theirs, the folder of marked articles, and the model to write. What was marked in
 * articles that we invented counts half. A candidate whose words overlap a position of its holder
 * with its polarity is one; doubtful positions are neither. The other articles are left out of
 * learning, by their headlines; every second of them, in the order of their names, tells which
 * share of the candidates with one sum of weights is right (Platt scaling).
 */
public final class PositionTraining {
  /** Lighter features change nothing but the size of the file. */
  private static final double SMALLEST = 0.02;

  private static final double COST = 0.25;

  private final List<Row> rows = new ArrayList<>();
  private final List<Row> others = new ArrayList<>();
  private final List<GoldPosition> gold;
  private final Map<String, Integer> features = new TreeMap<>();

  private PositionTraining(List<GoldPosition> gold) {
    this.gold = gold;
  }

  public static void main(String[] args) throws IOException {
    List<GoldPosition> gold = new ArrayList<>(GoldPosition.read(Path.of(args[1])));
    gold.addAll(GoldPosition.read(Path.of(args[3])));
    PositionTraining training = new PositionTraining(gold);
    Set<String> leftOut = headlines(Path.of(args[2]));
    CandidateArticles.read(Path.of(args[2]), article -> training.others.addAll(article.rows()));
    CandidateArticles.read(
        Path.of(args[0]),
        article -> {
          if (!leftOut.contains(headline(article.article().text()))) {
            training.rows.addAll(article.rows());
          }
        });
    training.rows.addAll(List.copyOf(training.rows));
    training.learnMarked(Path.of(args[4]));
    training.write(Path.of(args[5]));
  }

  private void learnMarked(Path marked) throws IOException {
    Path folder = Files.createTempDirectory("marked");
    gold.addAll(MarkedArticles.unpack(marked, folder));
    CandidateArticles.read(folder, article -> rows.addAll(article.rows()));
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static Set<String> headlines(Path folder) throws IOException {
    Set<String> found = new HashSet<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        found.add(headline(Files.readString(file)));
      }
    }
    return found;
  }

  private static String headline(String text) {
    return text.strip().split("\\R", 2)[0].strip();
  }

  private void write(Path file) throws IOException {
    List<Row> usable = rows.stream().filter(row -> label(row) != 0).toList();
    for (Row row : usable) {
      row.features().forEach(f -> features.putIfAbsent(f, 0));
    }
    int index = 1;
    for (Map.Entry<String, Integer> feature : features.entrySet()) {
      feature.setValue(index++);
    }
    Model model = train(usable);
    double[] platt = platt(model);
    StringBuilder out = new StringBuilder();
    line(out, "bias", weight(model, features.size() + 1));
    line(out, "slope", platt[0]);
    line(out, "offset", platt[1]);
    features.forEach((name, i) -> line(out, name, weight(model, i)));
    for (Stance stance : Stance.values()) {
      stance(usable, stance, out);
    }
    Files.writeString(file, out);
  }

  /** What tells one stance from the others, of the candidates that are positions. */
  private void stance(List<Row> usable, Stance stance, StringBuilder out) {
    List<Row> right = usable.stream().filter(row -> label(row) > 0).toList();
    Model model = train(right, row -> stanceOf(row).equals(stance.notation()) ? 1 : -1);
    line(out, stance.notation() + "|bias", weight(model, features.size() + 1));
    features.forEach((name, i) -> line(out, stance.notation() + "|" + name, weight(model, i)));
  }

  private String stanceOf(Row row) {
    return gold.stream()
        .filter(it -> it.sure() && it.overlaps(row) && it.isTold(row))
        .map(GoldPosition::stance)
        .findFirst()
        .orElseThrow();
  }

  private static double weight(Model model, int index) {
    double sign = model.getLabels()[0] > 0 ? 1 : -1;
    return sign * model.getFeatureWeights()[index - 1];
  }

  private static void line(StringBuilder out, String name, double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    if (Math.abs(value) >= SMALLEST) {
      out.append(name).append('\t').append(text).append('\n');
    }
  }

  /** 1 for a position, -1 for none, 0 for what is doubtful. */
  private int label(Row row) {
    int label = -1;
    for (GoldPosition it : gold) {
      if (it.overlaps(row) && it.isTold(row)) {
        label = Math.max(label, it.sure() ? 1 : 0);
      }
    }
    return label;
  }

  private Model train(List<Row> some) {
    return train(some, this::label);
  }

  private Model train(List<Row> some, ToDoubleFunction<Row> answer) {
    Problem problem = new Problem();
    problem.l = some.size();
    problem.n = features.size() + 1;
    problem.x = some.stream().map(this::vector).toArray(Feature[][]::new);
    problem.y = some.stream().mapToDouble(answer).toArray();
    Linear.disableDebugOutput();
    return Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 0.001));
  }

  private Feature[] vector(Row row) {
    List<Feature> vector = new ArrayList<>();
    row.features().stream()
        .distinct()
        .map(features::get)
        .sorted()
        .forEach(i -> vector.add(new FeatureNode(i, 1)));
    vector.add(new FeatureNode(features.size() + 1, 1));
    return vector.toArray(Feature[]::new);
  }

  /** Of every second of the other articles. */
  private double[] platt(Model model) {
    List<String> articles = others.stream().map(Row::article).distinct().sorted().toList();
    List<double[]> scored = new ArrayList<>();
    for (Row row : others) {
      if (articles.indexOf(row.article()) % 2 == 0 && label(row) != 0) {
        scored.add(new double[] {sum(model, row), label(row)});
      }
    }
    return fit(scored);
  }

  private double sum(Model model, Row row) {
    double sum = weight(model, features.size() + 1);
    for (String feature : new TreeSet<>(row.features())) {
      sum += features.containsKey(feature) ? weight(model, features.get(feature)) : 0;
    }
    return sum;
  }

  /** A logistic regression with the sum as its only feature. */
  private static double[] fit(List<double[]> scored) {
    Problem problem = new Problem();
    problem.l = scored.size();
    problem.n = 2;
    problem.x =
        scored.stream()
            .map(s -> new Feature[] {new FeatureNode(1, s[0]), new FeatureNode(2, 1)})
            .toArray(Feature[][]::new);
    problem.y = scored.stream().mapToDouble(s -> s[1]).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, 100, 0.0001));
    return new double[] {weight(model, 1), weight(model, 2)};
  }
}
