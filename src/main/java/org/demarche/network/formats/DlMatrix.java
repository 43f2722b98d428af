package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.network.Network;

/** The DL format of UCINET, a full matrix, as DNA writes it. */
final class DlMatrix implements NetworkWriter {
  @Override
  public void write(Export export, OutputStream out) throws IOException {
    Network network = export.networks().get(0);
    boolean whole = DnaMatrix.isWhole(export);
    List<String> lines = new ArrayList<>();
    if (network.isOneMode()) {
      lines.add("dl n = %d, format = fullmatrix".formatted(network.rows().size()));
      lines.add("labels:");
      network.rows().forEach(label -> lines.add(quoted(label)));
    } else {
      lines.add(
          "dl nr = %d, nc = %d, format = fullmatrix"
              .formatted(network.rows().size(), network.columns().size()));
      lines.add("row labels:");
      network.rows().forEach(label -> lines.add(quoted(label)));
      lines.add("col labels:");
      network.columns().forEach(label -> lines.add(quoted(label)));
    }
    lines.add("data:");
    for (int i = 0; i < network.rows().size(); i++) {
      int row = i;
      lines.add(
          IntStream.range(0, network.columns().size())
              .mapToObj(j -> " " + Numbers.dna(network.weights().get(row, j), whole))
              .collect(Collectors.joining()));
    }
    out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** No quotation marks can stand in it. */
  private static String quoted(String label) {
    return '"' + label.replaceAll("[\"']", "").replace('\n', ' ') + '"';
  }
}
