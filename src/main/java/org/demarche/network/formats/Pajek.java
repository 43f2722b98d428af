package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.network.Network;

/** Pajek's list of vertices and edges; of two-mode networks the number of rows, too. */
final class Pajek implements NetworkWriter {
  @Override
  public void write(Export export, OutputStream out) throws IOException {
    Network network = export.networks().get(0);
    Elements elements = new Elements(export);
    Map<String, Integer> numbers = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (Node node : elements.nodes()) {
      numbers.put(node.id(), numbers.size() + 1);
      lines.add("%d \"%s\"".formatted(numbers.size(), node.label().replaceAll("[\"\\s]+", " ")));
    }
    lines.add(
        0,
        "*Vertices " + numbers.size() + (network.isOneMode() ? "" : " " + network.rows().size()));
    lines.add("*Edges");
    for (Tie tie : elements.ties(network)) {
      lines.add(
          "%d %d %s"
              .formatted(
                  numbers.get(tie.from().id()),
                  numbers.get(tie.to().id()),
                  Numbers.exact(tie.weight())));
    }
    out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
