package org.demarche.network.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Cohen's kappa (Cohen 1960, "A Coefficient of Agreement for Nominal Scales"): (p_o − p_e) / (1 −
 * p_e), p_o being the share of units with the same value, p_e = Σ_k p_1k p_2k the one that chance
 * would give two coders who use the values as often as these do.
 */
final class Kappa {
  private Kappa() {}

  /**
   * That of two coders.
   *
   * @param units the values of both for each unit
   * @return empty without units, and where both use one value only
   */
  static OptionalDouble of(List<List<String>> units) {
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> second = new HashMap<>();
    double same = 0;
    for (List<String> unit : units) {
      first.merge(unit.get(0), 1, Integer::sum);
      second.merge(unit.get(1), 1, Integer::sum);
      same += unit.get(0).equals(unit.get(1)) ? 1 : 0;
    }
    double n = units.size();
    double chance =
        first.keySet().stream()
            .sorted()
            .mapToDouble(it -> first.get(it) / n * (second.getOrDefault(it, 0) / n))
            .sum();
    return units.isEmpty() || chance > 1 - 1e-12
        ? OptionalDouble.empty()
        : OptionalDouble.of((same / n - chance) / (1 - chance));
  }
}
