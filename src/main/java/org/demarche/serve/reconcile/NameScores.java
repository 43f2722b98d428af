package org.demarche.serve.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** How well the entities fit one condition on names, from 0 to 100. */
final class NameScores {
  private static final double FULL = 100;

  private final MatchCondition condition;
  private final List<double[]> scores = new ArrayList<>();
  private final BitSet found = new BitSet();

  NameScores(MatchCondition condition, EntityIndex register) {
    this.condition = condition;
    for (String value : condition.values()) {
      scores.add(condition.finds() ? search(value, register) : equal(value, register));
    }
  }

  private double[] search(String text, EntityIndex register) {
    NameSearch.Found result = register.names().search(text);
    Arrays.stream(result.entities()).forEach(found::set);
    for (int entity : register.identified(text)) {
      result.scores()[entity] = FULL;
      found.set(entity);
    }
    return result.scores();
  }

  private static double[] equal(String text, EntityIndex register) {
    double[] scores = new double[register.size()];
    for (int entity : register.names().equal(text)) {
      scores[entity] = FULL;
    }
    return scores;
  }

  /** The entities that one of the values found. */
  BitSet found() {
    return found;
  }

  double of(int entity) {
    IntStream values = IntStream.range(0, scores.size());
    return switch (condition.quantifier()) {
      case ANY -> values.mapToDouble(value -> scores.get(value)[entity]).max().orElse(0);
      case ALL -> values.mapToDouble(value -> scores.get(value)[entity]).min().orElse(0);
      case NONE -> values.allMatch(value -> scores.get(value)[entity] == 0) ? FULL : 0;
    };
  }

  /** Whether the entity may be a candidate as far as this condition goes. */
  boolean admits(int entity) {
    return !condition.required() || of(entity) > 0;
  }
}
