package org.demarche.network.measures;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Agglomerates nodes by modularity: joining the groups i and j raises it by 2(e_ij − a_i a_j), e_ij
 * being the part of all weight between them in one direction, a_i that of the ends at i.
 */
final class GreedyModularity {
  private final double[][] between;
  private final double[] ends;
  private final boolean[] gone;
  private final int[] groups;

  GreedyModularity(Graph<Integer, DefaultWeightedEdge> graph) {
    int size = graph.vertexSet().size();
    this.between = new double[size][size];
    this.ends = new double[size];
    this.gone = new boolean[size];
    this.groups = IntStream.range(0, size).toArray();
    double total = graph.edgeSet().stream().mapToDouble(graph::getEdgeWeight).sum();
    for (DefaultWeightedEdge edge : graph.edgeSet()) {
      int i = graph.getEdgeSource(edge);
      int j = graph.getEdgeTarget(edge);
      double part = graph.getEdgeWeight(edge) / total / 2;
      between[i][j] += part;
      between[j][i] += part;
      ends[i] += part;
      ends[j] += part;
    }
  }

  /** The group of each node; of joins that help alike the first is made. */
  int[] groups() {
    boolean joined = true;
    while (joined) {
      joined = joinBest();
    }
    return Partition.numbered(groups);
  }

  private boolean joinBest() {
    double best = 1e-12;
    int first = -1;
    int second = -1;
    for (int i = 0; i < ends.length; i++) {
      for (int j = i + 1; j < ends.length && !gone[i]; j++) {
        double gain = between[i][j] - ends[i] * ends[j];
        if (!gone[j] && between[i][j] > 0 && gain > best + 1e-12) {
          best = gain;
          first = i;
          second = j;
        }
      }
    }
    if (first >= 0) {
      join(first, second);
    }
    return first >= 0;
  }

  private void join(int first, int second) {
    for (int k = 0; k < ends.length; k++) {
      between[first][k] += between[second][k];
      between[k][first] = between[first][k];
    }
    ends[first] += ends[second];
    gone[second] = true;
    Arrays.setAll(groups, node -> groups[node] == second ? first : groups[node]);
  }
}
