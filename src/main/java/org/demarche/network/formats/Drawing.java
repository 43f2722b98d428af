package org.demarche.network.formats;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * A picture of a network as SVG: strong ties are thick, negative ones red; those with most ties are
 * named first, and the others where they have room.
 */
final class Drawing {
  private static final int WIDTH = 1000;
  private static final int MOST_LABELLED = 150;

  private final List<Node> nodes;
  private final List<Tie> ties;
  private final String rows;
  private final Layout layout;
  private final NamePlates names;

  /**
   * @param rows the variable whose nodes are round; others are square
   */
  Drawing(List<Node> nodes, List<Tie> ties, String rows) {
    this.nodes = nodes;
    this.ties = ties;
    this.rows = rows;
    this.layout = new Layout(nodes, ties, WIDTH);
    this.names = new NamePlates(WIDTH, layout.height());
  }

  String svg() {
    StringBuilder svg =
        new StringBuilder(
            "<svg class=\"network\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
                .formatted(WIDTH, layout.height()));
    double strongest = ties.stream().mapToDouble(it -> Math.abs(it.weight())).max().orElse(1);
    ties.forEach(tie -> tie(tie, strongest, svg));
    Map<String, Integer> degrees = new HashMap<>();
    for (Tie tie : ties) {
      degrees.merge(tie.from().id(), 1, Integer::sum);
      degrees.merge(tie.to().id(), 1, Integer::sum);
    }
    for (Node node : nodes) {
      Point2D place = layout.place(node);
      names.keepFree(place.getX(), place.getY(), size(degrees.getOrDefault(node.id(), 0)));
    }
    nodes.stream()
        .sorted(Comparator.comparingInt(it -> -degrees.getOrDefault(it.id(), 0)))
        .forEach(node -> node(node, degrees.getOrDefault(node.id(), 0), svg));
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
    double size = size(degree);
    String title = "<title>%s</title>".formatted(Xml.escaped(node.label()));
    svg.append(
        node.variable().equals(rows)
            ? "<circle cx=\"%s\" cy=\"%s\" r=\"%s\">%s</circle>\n"
                .formatted(x(node), y(node), number(size), title)
            : "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\">%s</rect>\n"
                .formatted(
                    number(layout.place(node).getX() - size),
                    number(layout.place(node).getY() - size),
                    number(2 * size),
                    number(2 * size),
                    title));
    if (nodes.size() <= MOST_LABELLED) {
      names
          .at(node.label(), layout.place(node).getX(), layout.place(node).getY(), size)
          .ifPresent(
              it ->
                  svg.append(
                      "<text x=\"%s\" y=\"%s\">%s</text>\n"
                          .formatted(number(it.x()), number(it.y()), Xml.escaped(it.text()))));
    }
  }

  private static double size(int degree) {
    return 5 + Math.sqrt(degree);
  }

  private String x(Node node) {
    return number(layout.place(node).getX());
  }

  private String y(Node node) {
    return number(layout.place(node).getY());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
