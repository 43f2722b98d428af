package org.demarche.network.formats;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.network.Network;

/** The strongest ties of a network that is too large to be looked at as a matrix. */
public final class Digest {
  /** Ties that are written. */
  public static final int TIES = 20;

  /** Cells of a matrix that still can be looked at. */
  private static final int CELLS = 1000;

  private Digest() {}

  /** Whether its matrix is too large to be looked at. */
  public static boolean suits(Network network) {
    return (long) network.rows().size() * network.columns().size() > CELLS;
  }

  private record Tie(double weight, String row, String column) {}

  /** Writes a line for each: weight, row, column. */
  public static void write(Network network, OutputStream out) {
    List<Tie> ties = new ArrayList<>();
    network
        .weights()
        .forEach(
            (row, column, weight) -> {
              if (!network.isOneMode() || row < column) {
                ties.add(new Tie(weight, network.rows().get(row), network.columns().get(column)));
              }
            });
    ties.sort(
        Comparator.<Tie>comparingDouble(it -> -Math.abs(it.weight()))
            .thenComparing(Tie::row)
            .thenComparing(Tie::column));
    PrintWriter lines = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    ties.stream()
        .limit(TIES)
        .forEach(it -> lines.printf("%8s  %s — %s%n", number(it.weight()), it.row(), it.column()));
    lines.flush();
  }

  private static String number(double weight) {
    return BigDecimal.valueOf(weight)
        .round(new MathContext(4))
        .stripTrailingZeros()
        .toPlainString();
  }
}
