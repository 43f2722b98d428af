package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.network.Network;

/** A matrix as DNA writes it: semicolons, labels in quotation marks, no end of the last line. */
final class DnaMatrix implements NetworkWriter {
  @Override
  public void write(Export export, OutputStream out) throws IOException {
    Network network = export.networks().get(0);
    boolean whole = isWhole(export);
    List<String> lines = new ArrayList<>();
    lines.add(
        "\"\""
            + network.columns().stream().map(it -> ";" + quoted(it)).collect(Collectors.joining()));
    for (int i = 0; i < network.rows().size(); i++) {
      int row = i;
      lines.add(
          quoted(network.rows().get(i))
              + IntStream.range(0, network.columns().size())
                  .mapToObj(j -> ";" + Numbers.dna(network.weights().get(row, j), whole))
                  .collect(Collectors.joining()));
    }
    out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String quoted(String label) {
    return '"' + label.replace('"', '\'').replace('\n', ' ') + '"';
  }

  /** Whether no weight has a part after the point. */
  static boolean isWhole(Export export) {
    boolean[] whole = {export.whole()};
    export
        .networks()
        .get(0)
        .weights()
        .forEach((i, j, value) -> whole[0] &= value == Math.rint(value));
    return whole[0];
  }
}
