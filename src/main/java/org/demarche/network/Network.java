package org.demarche.network;

import java.util.List;
import java.util.Optional;

/**
 * A network: labelled nodes and weighted ties.
 *
 * @param mode in one-mode networks rows and columns are the same, and weights symmetric
 * @param rows labels in the order of their characters' codes
 * @param columns the same of the columns
 * @param weights one row for each of the rows
 * @param statements how many it is made of
 * @param period its time, where there are several
 */
public record Network(
    Mode mode,
    List<String> rows,
    List<String> columns,
    SparseMatrix weights,
    int statements,
    Optional<Period> period) {
  public Network {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  public boolean isOneMode() {
    return mode == Mode.ONE_MODE;
  }

  /** The same with other weights. */
  public Network with(SparseMatrix others) {
    return new Network(mode, rows, columns, others, statements, period);
  }

  /** The same for a period. */
  public Network during(Period when) {
    return new Network(mode, rows, columns, weights, statements, Optional.of(when));
  }

  /** The weight between two labels; 0 where there is no such tie or no such node. */
  public double weight(String row, String column) {
    int i = rows.indexOf(row);
    int j = columns.indexOf(column);
    return i < 0 || j < 0 ? 0 : weights.get(i, j);
  }
}
