package org.demarche.cli;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What both took for the same text. */
record Comparison(long tokens, Effort demarche, Effort openNlp) {

  /** Demarche's tokens a second. */
  double demarcheSpeed() {
    return tokens * 1e9 / demarche.elapsedNanos();
  }

  /** OpenNLP's tokens a second. */
  double openNlpSpeed() {
    return tokens * 1e9 / openNlp.elapsedNanos();
  }

  /** Demarche's speed as a part of OpenNLP's. */
  double ratio() {
    return (double) openNlp.elapsedNanos() / demarche.elapsedNanos();
  }

  /** The same, by processor time. */
  double cpuRatio() {
    return (double) openNlp.cpuNanos() / demarche.cpuNanos();
  }

  static double median(List<Comparison> comparisons, ToDoubleFunction<Comparison> figure) {
    double[] sorted = comparisons.stream().mapToDouble(figure).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
