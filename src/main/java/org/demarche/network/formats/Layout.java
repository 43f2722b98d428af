package org.demarche.network.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Where the nodes of a picture lie: those that are tied near each other (Fruchterman and Reingold
 * 1991, with a fixed chance), what hangs together in a box of its own, the largest first.
 */
final class Layout {
  private static final int ITERATIONS = 200;
  private static final int LEAST_SIDE = 90;
  private static final int MARGIN = 45;

  /** The height of a picture to its width where all hangs together. */
  private static final double FLATNESS = 0.62;

  private final int width;
  private final Map<String, Point2D> places = new HashMap<>();
  private double left;
  private double top;
  private double shelf;

  Layout(List<Node> nodes, List<Tie> ties, int width) {
    this.width = width;
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    nodes.forEach(node -> graph.addVertex(node.id()));
    for (Tie tie : ties) {
      if (!tie.from().id().equals(tie.to().id())) {
        graph.addEdge(tie.from().id(), tie.to().id());
      }
    }
    List<Set<String>> parts = new ArrayList<>();
    new ConnectivityInspector<>(graph).connectedSets().forEach(it -> parts.add(new TreeSet<>(it)));
    parts.sort(
        Comparator.comparingInt((Set<String> it) -> -it.size())
            .thenComparing(it -> it.iterator().next()));
    parts.forEach(it -> place(new AsSubgraph<>(graph, it), side(it.size(), nodes.size())));
  }

  Point2D place(Node node) {
    return places.get(node.id());
  }

  int height() {
    return (int) Math.ceil(top + shelf);
  }

  /** The area of a box goes by what is in it. */
  private double side(int some, int all) {
    return Math.max(LEAST_SIDE, width * Math.sqrt((double) some / all));
  }

  private void place(Graph<String, DefaultEdge> part, double side) {
    double high = Math.max(LEAST_SIDE, side * FLATNESS);
    if (left + side > width + 1) {
      top += shelf;
      left = 0;
      shelf = 0;
    }
    fit(part, left + MARGIN, top + MARGIN, side - 2 * MARGIN, high - 2 * MARGIN);
    left += side;
    shelf = Math.max(shelf, high);
  }

  /** Stretches what was laid out to the whole of its box. */
  private void fit(Graph<String, DefaultEdge> part, double x, double y, double wide, double high) {
    MapLayoutModel2D<String> model = new MapLayoutModel2D<>(new Box2D(1000, 1000 * FLATNESS));
    new FRLayoutAlgorithm2D<String, DefaultEdge>(
            ITERATIONS, FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR, new Random(1))
        .layout(part, model);
    Extent across = new Extent();
    Extent down = new Extent();
    for (String node : part.vertexSet()) {
      across.take(model.get(node).getX());
      down.take(model.get(node).getY());
    }
    for (String node : part.vertexSet()) {
      double right = x + across.share(model.get(node).getX()) * wide;
      places.put(node, Point2D.of(right, y + down.share(model.get(node).getY()) * high));
    }
  }

  /** From the least to the most of some numbers. */
  private static final class Extent {
    private double least = Double.MAX_VALUE;
    private double most = -Double.MAX_VALUE;

    void take(double value) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }

    double share(double value) {
      return most > least ? (value - least) / (most - least) : 0.5;
    }
  }
}
