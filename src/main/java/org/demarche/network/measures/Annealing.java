package org.demarche.network.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.demarche.model.InputException;

/**
 * Looks for the set of concepts with the least loss by simulated annealing.
 *
 * <p>Of T rounds, round t has the temperature 1 − 1/(1 + e^(−(−5 + 12t/T))), and takes a worse set
 * with the probability e^(−(new − old)) · temperature.
 */
final class Annealing {
  private final Backbone backbone;
  private final Random random;
  private final int rounds;
  private final Map<Set<Integer>, Double> known = new HashMap<>();

  Annealing(Backbone backbone, long seed, int rounds) {
    this.backbone = backbone;
    this.random = new Random(seed);
    this.rounds = rounds;
  }

  Set<Integer> ofSize(int size) {
    int all = backbone.concepts().size();
    if (size < 1 || size > all) {
      throw new InputException(
          "bad-settings: a backbone of %d concepts; there are %d".formatted(size, all));
    }
    Set<Integer> first = new TreeSet<>();
    while (first.size() < size) {
      first.add(random.nextInt(all));
    }
    return anneal(first, this::loss, false);
  }

  Set<Integer> ofPrice(double price) {
    int all = backbone.concepts().size();
    Set<Integer> first = new TreeSet<>();
    while (first.isEmpty() && all > 0) {
      first.add(random.nextInt(all));
    }
    return anneal(first, set -> loss(set) * Math.exp(-price * (all - set.size()) / all), true);
  }

  private double loss(Set<Integer> set) {
    return known.computeIfAbsent(Set.copyOf(set), backbone::loss);
  }

  private Set<Integer> anneal(
      Set<Integer> first, ToDoubleFunction<Set<Integer>> loss, boolean anySize) {
    Set<Integer> now = first;
    Set<Integer> best = first;
    for (int round = 1; round <= rounds; round++) {
      double temperature = 1 - 1 / (1 + Math.exp(5 - 12.0 * round / rounds));
      Set<Integer> next = moved(now, anySize);
      double worse = loss.applyAsDouble(next) - loss.applyAsDouble(now);
      if (worse <= 0 || random.nextDouble() < Math.exp(-worse) * temperature) {
        now = next;
      }
      best = loss.applyAsDouble(now) < loss.applyAsDouble(best) ? now : best;
    }
    return best;
  }

  /** Adds one, takes one away, or puts one in the place of another. */
  private Set<Integer> moved(Set<Integer> now, boolean anySize) {
    List<Integer> in = new ArrayList<>(now);
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < backbone.concepts().size(); i++) {
      if (!now.contains(i)) {
        out.add(i);
      }
    }
    int move = anySize ? random.nextInt(3) : 2;
    Set<Integer> next = new TreeSet<>(now);
    if (move != 0 && !in.isEmpty() && !(move == 1 && in.size() == 1)) {
      next.remove(in.get(random.nextInt(in.size())));
    }
    if (move != 1 && !out.isEmpty()) {
      next.add(out.get(random.nextInt(out.size())));
    }
    return next.isEmpty() ? now : next;
  }
}
