package org.demarche.resolve.courses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts mentions together: those that share a demand to begin with, then, again and again, the two
 * groups whose mentions are likeliest the same: most on average, a little by the two that are the
 * likeliest, since a mere {@code it} is like one of many.
 *
 * <p>Groups that contradict each other are never joined.
 */
final class Clusters {
  static final double NEVER = -1000;

  /** How much the likeliest two count beside the average. */
  private static final double LIKELIEST = 0.3;

  private final double[][] scores;
  private final List<List<Integer>> groups;

  /**
   * Begins with the demands as they are.
   *
   * @param demands of the mentions, by their notations
   * @param scores of each two mentions; {@link #NEVER} or less where they contradict each other
   */
  Clusters(List<String> demands, double[][] scores) {
    this.scores = scores;
    Map<String, List<Integer>> first = new LinkedHashMap<>();
    for (int n = 0; n < demands.size(); n++) {
      first.computeIfAbsent(demands.get(n), d -> new ArrayList<>()).add(n);
    }
    this.groups = new ArrayList<>(first.values());
  }

  /** The groups after all joins that score at least {@code least}. */
  List<List<Integer>> joined(double least) {
    if (groups.isEmpty()) {
      return List.of();
    }
    double[][] linked = new double[groups.size()][groups.size()];
    for (int a = 0; a < groups.size(); a++) {
      update(linked, a);
    }
    for (int[] best = best(linked); linked[best[0]][best[1]] >= least; best = best(linked)) {
      groups.get(best[0]).addAll(groups.get(best[1]));
      groups.set(best[1], List.of());
      update(linked, best[0]);
      update(linked, best[1]);
    }
    return groups.stream().filter(group -> !group.isEmpty()).map(List::copyOf).toList();
  }

  private void update(double[][] linked, int a) {
    for (int b = 0; b < groups.size(); b++) {
      double link = a == b ? NEVER : link(groups.get(a), groups.get(b));
      linked[a][b] = link;
      linked[b][a] = link;
    }
  }

  private static int[] best(double[][] linked) {
    int[] best = {0, 0};
    for (int a = 0; a < linked.length; a++) {
      for (int b = a + 1; b < linked.length; b++) {
        if (linked[a][b] > linked[best[0]][best[1]]) {
          best = new int[] {a, b};
        }
      }
    }
    return best;
  }

  private double link(List<Integer> these, List<Integer> those) {
    if (these.isEmpty() || those.isEmpty()) {
      return NEVER;
    }
    double sum = 0;
    double most = NEVER;
    for (int a : these) {
      for (int b : those) {
        if (scores[a][b] <= NEVER) {
          return NEVER;
        }
        sum += scores[a][b];
        most = Math.max(most, scores[a][b]);
      }
    }
    double average = sum / (these.size() * those.size());
    return LIKELIEST * most + (1 - LIKELIEST) * average;
  }
}
