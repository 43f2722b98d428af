package org.demarche.network.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarche.network.Network;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Between whom a node stands who are not tied to each other, by the groups of all three (Gould and
 * Fernandez 1989, for undirected ties), and how much its contacts are tied to each other (Burt
 * 1992).
 *
 * @param coordinator pairs of its own group
 * @param itinerant pairs of one other group
 * @param gatekeeper pairs of its own group and another one: gatekeeper and representative in one
 * @param liaison pairs of two other groups
 * @param effectiveSize contacts less how much of them is redundant
 * @param constraint from near 0 for many contacts apart to 1 and more for one, or a few who are
 *     tied; 0 without contacts
 */
public record Brokerage(
    String label,
    int group,
    int coordinator,
    int itinerant,
    int gatekeeper,
    int liaison,
    double effectiveSize,
    double constraint) {

  /** That of all nodes in the order of their labels. */
  public static List<Brokerage> of(Network network, Partition partition) {
    Graph<Integer, DefaultWeightedEdge> graph =
        PositiveTies.graph(network, DoubleUnaryOperator.identity());
    List<String> labels = PositiveTies.labels(network);
    int[] groups = labels.stream().mapToInt(partition::group).toArray();
    StructuralHoles holes = new StructuralHoles(graph);
    List<Brokerage> all = new ArrayList<>();
    for (int node = 0; node < labels.size(); node++) {
      int[] roles = roles(graph, groups, node);
      all.add(
          new Brokerage(
              labels.get(node),
              groups[node],
              roles[0],
              roles[1],
              roles[2],
              roles[3],
              holes.effectiveSize(node),
              holes.constraint(node)));
    }
    return all;
  }

  private static int[] roles(Graph<Integer, DefaultWeightedEdge> graph, int[] groups, int broker) {
    int[] roles = new int[4];
    List<Integer> contacts = Graphs.neighborListOf(graph, broker);
    for (int i = 0; i < contacts.size(); i++) {
      for (int j = i + 1; j < contacts.size(); j++) {
        if (!graph.containsEdge(contacts.get(i), contacts.get(j))) {
          roles[role(groups[broker], groups[contacts.get(i)], groups[contacts.get(j)])]++;
        }
      }
    }
    return roles;
  }

  private static int role(int own, int one, int other) {
    if (one == other) {
      return one == own ? 0 : 1;
    }
    return one == own || other == own ? 2 : 3;
  }
}
