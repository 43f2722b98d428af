package org.demarche.network.measures;

import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultWeightedEdge;

/** Burt's measures of structural holes (1992), with weighted ties. */
final class StructuralHoles {
  private final Graph<Integer, DefaultWeightedEdge> graph;

  StructuralHoles(Graph<Integer, DefaultWeightedEdge> graph) {
    this.graph = graph;
  }

  private double weight(int i, int j) {
    DefaultWeightedEdge edge = graph.getEdge(i, j);
    return edge == null ? 0 : graph.getEdgeWeight(edge);
  }

  /** The part of i's ties that goes to j: p_ij. */
  private double part(int i, int j) {
    double all = graph.edgesOf(i).stream().mapToDouble(graph::getEdgeWeight).sum();
    return all == 0 ? 0 : weight(i, j) / all;
  }

  /** Σ_j (p_ij + Σ_q p_iq p_qj)², over the contacts j of i and those q of both. */
  double constraint(int i) {
    double sum = 0;
    for (int j : contacts(i)) {
      double invested = part(i, j);
      for (int q : contacts(i)) {
        invested += q == j ? 0 : part(i, q) * part(q, j);
      }
      sum += invested * invested;
    }
    return sum;
  }

  /** Σ_j (1 − Σ_q p_iq m_jq), m_jq being the weight of a tie in parts of j's strongest. */
  double effectiveSize(int i) {
    double sum = 0;
    for (int j : contacts(i)) {
      double strongest =
          graph.edgesOf(j).stream().mapToDouble(graph::getEdgeWeight).max().orElse(1);
      double redundant = 0;
      for (int q : contacts(i)) {
        redundant += q == j ? 0 : part(i, q) * weight(j, q) / strongest;
      }
      sum += 1 - redundant;
    }
    return sum;
  }

  private Set<Integer> contacts(int i) {
    return new TreeSet<>(Graphs.neighborListOf(graph, i));
  }
}
