package org.demarche.network.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * A picture of a network as SVG: nodes that are tied lie near each other (Fruchterman and Reingold
 * 1991, with a fixed chance), strong ties are thick, negative ones red.
 */
final class Drawing {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 700;
  private static final int MARGIN = 60;
  private static final int ITERATIONS = 200;
  private static final int MOST_LABELLED = 150;

  private final List<Node> nodes;
  private final List<Tie> ties;
  private final String rows;
  private final LayoutModel2D<String> places;

  /**
   * @param rows the variable whose nodes are round; others are square
   */
  Drawing(List<Node> nodes, List<Tie> ties, String rows) {
    this.nodes = nodes;
    this.ties = ties;
    this.rows = rows;
    this.places = places();
  }

  private LayoutModel2D<String> places() {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    nodes.forEach(node -> graph.addVertex(node.id()));
    for (Tie tie : ties) {
      if (!tie.from().id().equals(tie.to().id())) {
        graph.addEdge(tie.from().id(), tie.to().id());
      }
    }
    LayoutModel2D<String> model =
        new MapLayoutModel2D<>(new Box2D(WIDTH - 2.0 * MARGIN, HEIGHT - 2.0 * MARGIN));
    if (!nodes.isEmpty()) {
      new FRLayoutAlgorithm2D<String, DefaultEdge>(
              ITERATIONS, FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR, new Random(1))
          .layout(graph, model);
    }
    return model;
  }

  String svg() {
    StringBuilder svg =
        new StringBuilder(
            "<svg class=\"network\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
                .formatted(WIDTH, HEIGHT));
    double strongest = ties.stream().mapToDouble(it -> Math.abs(it.weight())).max().orElse(1);
    ties.forEach(tie -> tie(tie, strongest, svg));
    Map<String, Integer> degrees = new HashMap<>();
    for (Tie tie : ties) {
      degrees.merge(tie.from().id(), 1, Integer::sum);
      degrees.merge(tie.to().id(), 1, Integer::sum);
    }
    nodes.forEach(node -> node(node, degrees.getOrDefault(node.id(), 0), svg));
    return svg.append("</svg>\n").toString();
  }

  private void tie(Tie tie, double strongest, StringBuilder svg) {
    svg.append(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke-width=\"%s\"><title>%s – %s: %s</title></line>\n"
            .formatted(
                tie.sign(),
                x(tie.from()),
                y(tie.from()),
                x(tie.to()),
                y(tie.to()),
                number(0.5 + 5.5 * Math.abs(tie.weight()) / strongest),
                Xml.escaped(tie.from().label()),
                Xml.escaped(tie.to().label()),
                Numbers.rounded(tie.weight())));
  }

  private void node(Node node, int degree, StringBuilder svg) {
    double size = 5 + Math.sqrt(degree);
    String title = "<title>%s</title>".formatted(Xml.escaped(node.label()));
    svg.append(
        node.variable().equals(rows)
            ? "<circle cx=\"%s\" cy=\"%s\" r=\"%s\">%s</circle>\n"
                .formatted(x(node), y(node), number(size), title)
            : "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\">%s</rect>\n"
                .formatted(
                    number(place(node).getX() + MARGIN - size),
                    number(place(node).getY() + MARGIN - size),
                    number(2 * size),
                    number(2 * size),
                    title));
    if (nodes.size() <= MOST_LABELLED) {
      svg.append(
          "<text x=\"%s\" y=\"%s\">%s</text>\n"
              .formatted(
                  x(node),
                  number(place(node).getY() + MARGIN - size - 3),
                  Xml.escaped(node.label())));
    }
  }

  private Point2D place(Node node) {
    return places.get(node.id());
  }

  private String x(Node node) {
    return number(place(node).getX() + MARGIN);
  }

  private String y(Node node) {
    return number(place(node).getY() + MARGIN);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
