package org.demarche.network.agreement;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Krippendorff's alpha (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 − D_o /
 * D_e. With n_c values c among all that can be paired, n in all, o_ck = Σ_u (pairs of c and k in
 * the unit u)/(m_u − 1) of its m_u values, and δ the difference of two values, D_o = Σ o_ck δ² / n
 * and D_e = Σ n_c n_k δ² / (n (n − 1)).
 */
final class Alpha {
  private Alpha() {}

  /** What makes two values different. */
  enum Metric {
    /** They are not the same: 1, else 0. */
    NOMINAL,
    /** The square of their difference. */
    INTERVAL
  }

  /**
   * That of any number of coders.
   *
   * @param units the values of those who coded each unit; units with fewer than two do not count
   * @return empty where no two values that can be paired differ
   */
  static OptionalDouble of(List<List<String>> units, Metric metric) {
    Map<String, Double> numbers = new TreeMap<>();
    double observed = 0;
    double n = 0;
    for (List<String> unit : units) {
      if (unit.size() < 2) {
        continue;
      }
      n += unit.size();
      unit.forEach(value -> numbers.merge(value, 1.0, Double::sum));
      for (String a : unit) {
        for (String b : unit) {
          observed += difference(a, b, metric) / (unit.size() - 1);
        }
      }
    }
    double expected = 0;
    for (Map.Entry<String, Double> a : numbers.entrySet()) {
      for (Map.Entry<String, Double> b : numbers.entrySet()) {
        expected += a.getValue() * b.getValue() * difference(a.getKey(), b.getKey(), metric);
      }
    }
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (n - 1) * observed / expected);
  }

  private static double difference(String a, String b, Metric metric) {
    if (metric == Metric.NOMINAL) {
      return a.equals(b) ? 0 : 1;
    }
    double difference = Double.parseDouble(a) - Double.parseDouble(b);
    return difference * difference;
  }
}
