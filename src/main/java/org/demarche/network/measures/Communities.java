package org.demarche.network.measures;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.demarche.network.Network;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GirvanNewmanClustering;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.DefaultWeightedEdge;

/** Finds groups of nodes with much weight within them and little between them. */
public final class Communities {
  private static final int ITERATIONS = 100;

  /** After so many numbers of groups that are no better, no larger one is tried. */
  private static final int PATIENCE = 10;

  private final Network network;
  private final Graph<Integer, DefaultWeightedEdge> graph;

  public Communities(Network network) {
    this.network = network;
    this.graph = PositiveTies.graph(network, DoubleUnaryOperator.identity());
  }

  /**
   * Joins the two groups that raise modularity the most, until none do (Clauset, Newman and Moore
   * 2004).
   */
  public Partition byModularity() {
    return partition(new GreedyModularity(graph).groups());
  }

  /**
   * By the betweenness of ties (Girvan and Newman 2002): the number of groups with the best
   * modularity.
   */
  public Partition byBetweenness() {
    Partition best = partition(new int[size()]);
    int since = 0;
    for (int groups = 1; groups <= size() && since < PATIENCE; groups++) {
      List<Set<Integer>> clusters =
          new GirvanNewmanClustering<>(graph, groups).getClustering().getClusters();
      Partition next = partition(groups(clusters));
      since = next.modularity() > best.modularity() + 1e-12 ? 0 : since + 1;
      best = since == 0 ? next : best;
    }
    return best;
  }

  /** By what most neighbours are (Raghavan, Albert and Kumara 2007), with a fixed chance. */
  public Partition byLabels() {
    return partition(
        groups(
            new LabelPropagationClustering<>(graph, ITERATIONS, new Random(1))
                .getClustering()
                .getClusters()));
  }

  private int size() {
    return graph.vertexSet().size();
  }

  private int[] groups(List<Set<Integer>> clusters) {
    int[] groups = new int[size()];
    for (int group = 0; group < clusters.size(); group++) {
      for (int node : clusters.get(group)) {
        groups[node] = group;
      }
    }
    return groups;
  }

  private Partition partition(int[] groups) {
    return Partition.of(PositiveTies.labels(network), groups, modularity(groups));
  }

  private double modularity(int[] groups) {
    if (graph.edgeSet().isEmpty()) {
      return 0;
    }
    int count = Arrays.stream(groups).max().orElse(-1) + 1;
    List<Set<Integer>> clusters =
        IntStream.range(0, count).<Set<Integer>>mapToObj(it -> new HashSet<>()).toList();
    for (int node = 0; node < groups.length; node++) {
      clusters.get(groups[node]).add(node);
    }
    return new UndirectedModularityMeasurer<>(graph).modularity(clusters);
  }
}
