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
import org.demarche.resolve.positions.CandidateArticles.Row;

/**
 * Learns which candidates are positions, from positions that people found.
 *
 * <p>Arguments: the folder of the articles, the file of their positions, a folder of articles to
 * leave out because a test uses them, and the model to write. A candidate whose words overlap a
 * position of its holder with its polarity is one; doubtful positions are neither. The sum of the
 * weights becomes a share by Platt scaling over five folds, in articles with three positions or
 * more, since an article with none teaches nothing about them.
 */
public final class PositionTraining {
  private static final double COST = 1;
  private static final int FOLDS = 5;
  private static final int FEWEST = 3;

  private final List<Row> rows = new ArrayList<>();
  private final List<GoldPosition> gold;
  private final Map<String, Integer> features = new TreeMap<>();

  private PositionTraining(List<GoldPosition> gold) {
    this.gold = gold;
  }

  public static void main(String[] args) throws IOException {
    PositionTraining training = new PositionTraining(GoldPosition.read(Path.of(args[1])));
    Set<String> leftOut = headlines(Path.of(args[2]));
    CandidateArticles.read(
        Path.of(args[0]),
        article -> {
          if (!leftOut.contains(headline(article.article().text()))) {
            training.rows.addAll(article.rows());
          }
        });
    training.write(Path.of(args[3]));
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
    double[] platt = platt(usable);
    Model model = train(usable);
    StringBuilder out = new StringBuilder();
    line(out, "bias", weight(model, features.size() + 1));
    line(out, "slope", platt[0]);
    line(out, "offset", platt[1]);
    features.forEach((name, i) -> line(out, name, weight(model, i)));
    Files.writeString(file, out);
  }

  private static double weight(Model model, int index) {
    double sign = model.getLabels()[0] > 0 ? 1 : -1;
    return sign * model.getFeatureWeights()[index - 1];
  }

  private static void line(StringBuilder out, String name, double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    if (!text.matches("-?0\\.000")) {
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
    Problem problem = new Problem();
    problem.l = some.size();
    problem.n = features.size() + 1;
    problem.x = some.stream().map(this::vector).toArray(Feature[][]::new);
    problem.y = some.stream().mapToDouble(this::label).toArray();
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

  private double[] platt(List<Row> usable) {
    List<String> articles = usable.stream().map(Row::article).distinct().sorted().toList();
    List<double[]> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Set<String> test =
          new HashSet<>(
              articles.stream().filter(a -> articles.indexOf(a) % FOLDS == held).toList());
      Model model = train(usable.stream().filter(r -> !test.contains(r.article())).toList());
      usable.stream()
          .filter(r -> test.contains(r.article()) && positionsOf(r.article()) >= FEWEST)
          .forEach(r -> scored.add(new double[] {sum(model, r), label(r)}));
    }
    return fit(scored);
  }

  private long positionsOf(String article) {
    return gold.stream().filter(it -> it.sure() && it.article().equals(article)).count();
  }

  private double sum(Model model, Row row) {
    double sum = weight(model, features.size() + 1);
    for (String feature : new TreeSet<>(row.features())) {
      sum += weight(model, features.get(feature));
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
