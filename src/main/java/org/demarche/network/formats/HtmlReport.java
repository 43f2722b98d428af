package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.network.Network;

/** A page that stands alone: a picture of the network, what is in it, and how it was made. */
final class HtmlReport implements NetworkWriter {
  private static final int LARGEST_MATRIX = 40;
  private static final int STRONGEST = 30;

  @Override
  public void write(Export export, OutputStream out) throws IOException {
    Elements elements = new Elements(export);
    StringBuilder page = new StringBuilder(head(export.title()));
    if (export.isOverTime()) {
      page.append("<h2>Over time</h2>\n").append(new TimeChart(export.networks()).svg());
      page.append(periods(export.networks()));
    } else {
      one(export, elements, page);
    }
    page.append(method(export.method()));
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What a page begins with. */
  static String head(String title) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <h1>%1$s</h1>
        """
        .formatted(Xml.escaped(title), Resources.text("report.css"));
  }

  /** What it ends with: how its numbers were made. */
  static String method(Map<String, String> method) {
    StringBuilder end = new StringBuilder("<h2>Method</h2>\n<dl>\n");
    method.forEach(
        (name, value) ->
            end.append(
                "<dt>%s</dt><dd>%s</dd>\n".formatted(Xml.escaped(name), Xml.escaped(value))));
    return end.append("</dl>\n</body>\n</html>\n").toString();
  }

  private static void one(Export export, Elements elements, StringBuilder page) {
    Network network = export.networks().get(0);
    List<Tie> ties = elements.ties(network);
    page.append(
        "<p>%d nodes, %d ties, %d statements. Names that have no room show where one points at a node.</p>\n"
            .formatted(elements.nodes().size(), ties.size(), network.statements()));
    page.append(new Drawing(elements.nodes(), ties, export.rows()).svg());
    page.append("<h2>Strongest ties</h2>\n<table>\n<tr><th>from<th>to<th>weight</tr>\n");
    ties.stream()
        .sorted(Comparator.comparingDouble((Tie it) -> -Math.abs(it.weight())))
        .limit(STRONGEST)
        .forEach(
            it ->
                page.append(row(it.from().label(), it.to().label(), Numbers.rounded(it.weight()))));
    page.append("</table>\n<h2>Nodes</h2>\n").append(nodes(export, elements.nodes()));
    if (network.rows().size() <= LARGEST_MATRIX && network.columns().size() <= LARGEST_MATRIX) {
      page.append("<h2>Matrix</h2>\n").append(matrix(network));
    }
  }

  private static String row(String... cells) {
    return cells(List.of(cells), "td");
  }

  private static String cells(List<String> cells, String kind) {
    return cells.stream()
        .map(cell -> "<" + kind + ">" + Xml.escaped(cell))
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  /** Without what is known of none of them. */
  private static String nodes(Export export, List<Node> nodes) {
    List<Integer> shown =
        IntStream.range(0, export.attributes().size())
            .filter(i -> nodes.stream().anyMatch(it -> !it.values().get(i).isEmpty()))
            .boxed()
            .toList();
    StringBuilder table = new StringBuilder("<table>\n<tr><th>label<th>variable");
    shown.forEach(i -> table.append("<th>").append(Xml.escaped(export.attributes().get(i).name())));
    table.append("</tr>\n");
    for (Node node : nodes) {
      table.append("<tr><td>").append(Xml.escaped(node.label()));
      table.append("<td>").append(Xml.escaped(node.variable()));
      shown.forEach(i -> table.append("<td>").append(shown(export, node, i)));
      table.append("</tr>\n");
    }
    return table.append("</table>\n").toString();
  }

  private static String shown(Export export, Node node, int attribute) {
    boolean number = export.attributes().get(attribute).type() == Export.Attribute.Type.NUMBER;
    String value = node.values().get(attribute);
    return number && !value.isEmpty()
        ? Numbers.rounded(Double.parseDouble(value))
        : Xml.escaped(value);
  }

  private static String matrix(Network network) {
    StringBuilder table = new StringBuilder("<table class=\"matrix\">\n<tr><td>");
    network.columns().forEach(it -> table.append("<th>").append(Xml.escaped(it)));
    table.append("</tr>\n");
    for (int i = 0; i < network.rows().size(); i++) {
      table.append("<tr><th>").append(Xml.escaped(network.rows().get(i)));
      for (int j = 0; j < network.columns().size(); j++) {
        double weight = network.weights().get(i, j);
        table.append("<td>").append(weight == 0 ? "" : Numbers.rounded(weight));
      }
      table.append("</tr>\n");
    }
    return table.append("</table>\n").toString();
  }

  private static String periods(List<Network> networks) {
    StringBuilder table =
        new StringBuilder(
            "<table>\n<tr><th>step<th>start<th>mid<th>stop<th>statements<th>nodes<th>ties<th>sum of weights</tr>\n");
    for (Network network : networks) {
      network
          .period()
          .ifPresent(
              it ->
                  table.append(
                      row(
                          "" + it.step(),
                          "" + it.start(),
                          "" + it.mid(),
                          "" + it.stop(),
                          "" + network.statements(),
                          "" + network.rows().size(),
                          "" + network.weights().size() / (network.isOneMode() ? 2 : 1),
                          Numbers.rounded(
                              network.weights().sum() / (network.isOneMode() ? 2 : 1)))));
    }
    return table.append("</table>\n").toString();
  }
}
