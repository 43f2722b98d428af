package org.demarche.network.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarche.network.Network;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Networks as graphs of JGraphT: nodes by number, columns of two-mode networks after rows. */
final class PositiveTies {
  private PositiveTies() {}

  /** The labels of all nodes in order. */
  static List<String> labels(Network network) {
    List<String> labels = new ArrayList<>(network.rows());
    if (!network.isOneMode()) {
      labels.addAll(network.columns());
    }
    return labels;
  }

  /** Ties of positive weight, their weights changed. */
  static Graph<Integer, DefaultWeightedEdge> graph(Network network, DoubleUnaryOperator weight) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    for (int i = 0; i < labels(network).size(); i++) {
      graph.addVertex(i);
    }
    int offset = network.isOneMode() ? 0 : network.rows().size();
    network
        .weights()
        .forEach(
            (i, j, w) -> {
              boolean once = !network.isOneMode() || i < j;
              if (w > 0 && once) {
                graph.setEdgeWeight(graph.addEdge(i, j + offset), weight.applyAsDouble(w));
              }
            });
    return graph;
  }
}
