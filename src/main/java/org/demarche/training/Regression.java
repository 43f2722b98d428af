package org.demarche.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;

/** Logistic regressions with L2 regularisation, by LIBLINEAR; the same input, the same weights. */
final class Regression {
  private Regression() {}

  /**
   * A point: indexes from 1, ascending, and the answer 1 or -1.
   *
   * @param features the bias among them
   */
  record Point(Feature[] features, double answer) {}

  /** The weight of each index. */
  static double[] weights(List<Point> points, int size, double cost, double precision) {
    Problem problem = new Problem();
    problem.l = points.size();
    problem.n = size;
    problem.x = points.stream().map(Point::features).toArray(Feature[][]::new);
    problem.y = points.stream().mapToDouble(Point::answer).toArray();
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, precision));
    double sign = model.getLabels()[0] > 0 ? 1 : -1;
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = sign * model.getFeatureWeights()[i];
    }
    return weights;
  }

  /** Slope and offset of the regression on one number (Platt scaling). */
  static double[] line(List<double[]> scored) {
    List<Point> points =
        scored.stream()
            .map(
                s ->
                    new Point(
                        new Feature[] {new FeatureNode(1, s[0]), new FeatureNode(2, 1)}, s[1]))
            .toList();
    return weights(points, 2, 100, 0.0001);
  }

  /**
   * With one more of each answer where the other one is on average, so that few points never make
   * for certainty, as Platt (1999) has it.
   */
  static List<double[]> smoothed(List<double[]> scored) {
    if (!hasBoth(scored)) {
      return scored;
    }
    List<double[]> all = new ArrayList<>(scored);
    for (double answer : new double[] {-1, 1}) {
      double mean =
          scored.stream().filter(s -> s[1] == -answer).mapToDouble(s -> s[0]).average().orElse(0);
      all.add(new double[] {mean, answer});
    }
    return all;
  }

  /** Whether there is something to tell apart. */
  static boolean hasBoth(List<double[]> scored) {
    return scored.stream().mapToDouble(s -> s[1]).distinct().count() == 2;
  }
}
