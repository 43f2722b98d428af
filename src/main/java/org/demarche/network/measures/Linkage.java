package org.demarche.network.measures;

import java.util.stream.IntStream;

/**
 * Groups by average linkage (Sokal and Michener 1958): joins the two groups whose members lie
 * nearest on average, and cuts where modularity is greatest.
 */
final class Linkage {
  private final double[][] distances;
  private final double[][] similar;

  /**
   * @param groups the group of each member, numbered by which comes first
   */
  record Cut(int[] groups, double modularity) {}

  Linkage(double[][] distances) {
    this.distances = distances;
    this.similar = similarities(distances);
  }

  private static double[][] similarities(double[][] distances) {
    double most = 0;
    for (double[] row : distances) {
      for (double distance : row) {
        most = Math.max(most, distance);
      }
    }
    double[][] similar = new double[distances.length][distances.length];
    for (int i = 0; i < similar.length; i++) {
      for (int j = 0; j < similar.length; j++) {
        similar[i][j] = i == j ? 0 : most == 0 ? 1 : 1 - distances[i][j] / most;
      }
    }
    return similar;
  }

  Cut best() {
    int[] groups = IntStream.range(0, distances.length).toArray();
    Cut best = new Cut(groups.clone(), modularity(groups));
    for (int left = distances.length; left > 1; left--) {
      joinNearest(groups);
      double modularity = modularity(groups);
      if (modularity > best.modularity() + 1e-12) {
        best = new Cut(groups.clone(), modularity);
      }
    }
    return new Cut(Partition.numbered(best.groups()), best.modularity());
  }

  /** A group has the number of its first member. */
  private void joinNearest(int[] groups) {
    double least = Double.MAX_VALUE;
    int first = 0;
    int second = 0;
    for (int a = 0; a < groups.length; a++) {
      for (int b = a + 1; b < groups.length; b++) {
        if (groups[a] == a && groups[b] == b) {
          double distance = distance(groups, a, b);
          if (distance < least - 1e-12) {
            least = distance;
            first = a;
            second = b;
          }
        }
      }
    }
    for (int i = 0; i < groups.length; i++) {
      groups[i] = groups[i] == second ? first : groups[i];
    }
  }

  private double distance(int[] groups, int a, int b) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < groups.length; j++) {
        if (groups[i] == a && groups[j] == b) {
          sum += distances[i][j];
          pairs++;
        }
      }
    }
    return sum / pairs;
  }

  /** Σ (s_ij − k_i k_j / 2m) / 2m over the pairs in one group (Newman 2004). */
  private double modularity(int[] groups) {
    double[] ends = new double[groups.length];
    double total = 0;
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < groups.length; j++) {
        ends[i] += similar[i][j];
      }
      total += ends[i];
    }
    double sum = 0;
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < groups.length && total > 0; j++) {
        sum += groups[i] == groups[j] ? (similar[i][j] - ends[i] * ends[j] / total) / total : 0;
      }
    }
    return sum;
  }
}
