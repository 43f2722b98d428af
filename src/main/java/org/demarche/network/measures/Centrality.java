package org.demarche.network.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.demarche.network.Network;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultUndirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * How central a node is, by ties of positive weight.
 *
 * @param degree to how many others it is tied
 * @param strength the sum of their weights
 * @param betweenness how many shortest ways between others lead over it, a tie being as long as 1
 *     divided by its weight
 * @param closeness the mean of 1 divided by the distance to the others (harmonic)
 * @param eigenvector by how central those are to which it is tied; squares sum up to 1
 * @param pageRank the same by chance walks, with jumps in 15 of 100 cases; sums up to 1
 * @param core the greatest k for which it belongs to a set of nodes with k ties each in it
 */
public record Centrality(
    String label,
    int degree,
    double strength,
    double betweenness,
    double closeness,
    double eigenvector,
    double pageRank,
    int core) {
  private static final int ITERATIONS = 10_000;
  private static final double TOLERANCE = 1e-12;

  /** That of all nodes in the order of their labels, rows first. */
  public static List<Centrality> of(Network network) {
    Graph<Integer, DefaultWeightedEdge> near =
        PositiveTies.graph(network, DoubleUnaryOperator.identity());
    if (near.vertexSet().isEmpty()) {
      return List.of();
    }
    Graph<Integer, DefaultWeightedEdge> far = PositiveTies.graph(network, weight -> 1 / weight);
    Map<Integer, Double> betweenness = new BetweennessCentrality<>(far).getScores();
    Map<Integer, Double> closeness = new HarmonicCentrality<>(far).getScores();
    Map<Integer, Double> eigenvector =
        new EigenvectorCentrality<>(withLoops(near), ITERATIONS, TOLERANCE).getScores();
    Map<Integer, Double> pageRank =
        new PageRank<>(near, PageRank.DAMPING_FACTOR_DEFAULT, ITERATIONS, TOLERANCE).getScores();
    Map<Integer, Integer> core = new Coreness<>(near).getScores();
    List<String> labels = PositiveTies.labels(network);
    List<Centrality> all = new ArrayList<>();
    for (int node = 0; node < labels.size(); node++) {
      double strength = near.edgesOf(node).stream().mapToDouble(near::getEdgeWeight).sum();
      all.add(
          new Centrality(
              labels.get(node),
              near.degreeOf(node),
              strength,
              betweenness.get(node),
              labels.size() == 1 ? 0 : closeness.get(node),
              strength == 0 ? 0 : eigenvector.get(node),
              pageRank.get(node),
              core.get(node)));
    }
    return all;
  }

  /** Loops leave eigenvectors as they are, and let those of two-mode networks be found, too. */
  private static Graph<Integer, DefaultWeightedEdge> withLoops(
      Graph<Integer, DefaultWeightedEdge> graph) {
    Graph<Integer, DefaultWeightedEdge> looped =
        new DefaultUndirectedWeightedGraph<>(DefaultWeightedEdge.class);
    graph.vertexSet().forEach(looped::addVertex);
    double most = 1e-300;
    for (DefaultWeightedEdge edge : graph.edgeSet()) {
      double weight = graph.getEdgeWeight(edge);
      looped.setEdgeWeight(
          looped.addEdge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)), weight);
      most = Math.max(most, weight);
    }
    for (int node : graph.vertexSet()) {
      looped.setEdgeWeight(looped.addEdge(node, node), most);
    }
    return looped;
  }
}
