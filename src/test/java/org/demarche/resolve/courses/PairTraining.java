package org.demarche.resolve.courses;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.resolve.courses.CourseArticles.Pairs;

/**
 * Learns which positions of an article are on one course of action, from groups that people made.
 *
 * <p>Arguments: the folder of marked articles, a folder of other articles and the file of their
 * positions, and the model to write; or, without a model to write, how well it groups what it did
 * not learn from (five folds, by article).
 */
public final class PairTraining {
  /** Lighter features change nothing but the size of the file. */
  private static final double SMALLEST = 0.02;

  private static final double COST = 0.2;
  private static final int FOLDS = 5;

  /** What occurs less often is left out. */
  private static final int RARE = 3;

  /** Of an article with more pairs, as many are taken, evenly. */
  private static final int MOST = 400;

  private PairTraining() {}

  public static void main(String[] args) throws IOException {
    List<Pairs> articles = CourseArticles.readMarked(Path.of(args[0]));
    articles.addAll(CourseArticles.read(Path.of(args[1]), Path.of(args[2])));
    if (args.length > 3) {
      Files.writeString(Path.of(args[3]), written(weights(articles)));
    }
    if (args.length != 4) {
      for (double least : new double[] {-0.5, -0.25, 0, 0.25, 0.5}) {
        validate(articles, least);
      }
    }
  }

  private static final Map<Integer, PairModel> MODELS = new HashMap<>();

  private static void validate(List<Pairs> articles, double least) {
    GroupScore before = new GroupScore();
    GroupScore after = new GroupScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      List<Pairs> learned = new ArrayList<>();
      List<Pairs> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % FOLDS == left ? others : learned).add(articles.get(i));
      }
      PairModel model = MODELS.computeIfAbsent(fold, f -> new PairModel(weights(learned)));
      for (Pairs article : others) {
        before.add(article, article.demands());
        after.add(article, article.grouped(model, least));
      }
    }
    System.out.printf(
        Locale.ROOT, "%.2f: demands as they are %s, joined %s%n", least, before, after);
  }

  private static String written(Map<String, Double> weights) {
    StringBuilder out = new StringBuilder();
    weights.forEach(
        (name, weight) -> {
          if (Math.abs(weight) >= SMALLEST) {
            out.append(String.format(Locale.ROOT, "%s\t%.3f%n", name, weight));
          }
        });
    return out.toString();
  }

  private static Map<String, Double> weights(List<Pairs> articles) {
    List<CourseArticles.Pair> rows = new ArrayList<>();
    for (Pairs article : articles) {
      List<CourseArticles.Pair> open = article.undecided();
      int step = 1 + open.size() / MOST;
      for (int i = 0; i < open.size(); i += step) {
        rows.add(open.get(i));
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach(
        row -> row.features().stream().distinct().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.values().removeIf(n -> n < RARE);
    Map<String, Integer> index = new TreeMap<>();
    counts.keySet().forEach(f -> index.put(f, index.size() + 1));
    Model model = train(rows, index);
    double sign = model.getLabels()[0] > 0 ? 1 : -1;
    Map<String, Double> weights = new TreeMap<>();
    weights.put("bias", sign * model.getFeatureWeights()[index.size()]);
    index.forEach((f, i) -> weights.put(f, sign * model.getFeatureWeights()[i - 1]));
    return weights;
  }

  private static Model train(List<CourseArticles.Pair> rows, Map<String, Integer> index) {
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = index.size() + 1;
    problem.x = rows.stream().map(row -> vector(row, index)).toArray(Feature[][]::new);
    problem.y = rows.stream().mapToDouble(row -> row.same() ? 1 : -1).toArray();
    Linear.disableDebugOutput();
    return Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 0.001));
  }

  private static Feature[] vector(CourseArticles.Pair row, Map<String, Integer> index) {
    List<Feature> vector = new ArrayList<>();
    row.features().stream()
        .distinct()
        .filter(index::containsKey)
        .map(index::get)
        .sorted()
        .forEach(i -> vector.add(new FeatureNode(i, 1)));
    vector.add(new FeatureNode(index.size() + 1, 1));
    return vector.toArray(Feature[]::new);
  }
}
