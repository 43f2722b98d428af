package org.demarche.network.compute;

import java.util.Arrays;

/** Which of the cells (row, column, level) statements fall into, without the empty ones. */
final class Cells {
  private final Encoded encoded;
  private final long[] keys;
  private final int[] rowStarts;
  private final int[] byColumn;
  private final int[] columnStarts;

  Cells(Encoded encoded) {
    this.encoded = encoded;
    this.keys = distinct(encoded.keys());
    this.rowStarts = new int[encoded.rows().size() + 1];
    this.columnStarts = new int[encoded.columns().size() + 1];
    this.byColumn = new int[keys.length];
    index();
  }

  private static long[] distinct(long[] keys) {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  private void index() {
    for (int cell = 0; cell < keys.length; cell++) {
      rowStarts[row(cell) + 1]++;
      columnStarts[column(cell) + 1]++;
    }
    Arrays.parallelPrefix(rowStarts, Integer::sum);
    Arrays.parallelPrefix(columnStarts, Integer::sum);
    int[] next = columnStarts.clone();
    for (int cell = 0; cell < keys.length; cell++) {
      byColumn[next[column(cell)]++] = cell;
    }
  }

  Encoded encoded() {
    return encoded;
  }

  int size() {
    return keys.length;
  }

  int row(int cell) {
    return (int) (keys[cell] / encoded.levels().size() / encoded.columns().size());
  }

  int column(int cell) {
    return (int) (keys[cell] / encoded.levels().size() % encoded.columns().size());
  }

  int level(int cell) {
    return (int) (keys[cell] % encoded.levels().size());
  }

  /** Where the cells of a row begin; those of the next one begin where they end. */
  int rowStart(int row) {
    return rowStarts[row];
  }

  /** The cells of all columns, one column after the other, in each by row and level. */
  int[] byColumn() {
    return byColumn;
  }

  /** Where the cells of a column begin in {@link #byColumn}. */
  int columnStart(int column) {
    return columnStarts[column];
  }

  /** The cell of each statement. */
  int[] ofStatements() {
    int[] cells = new int[encoded.keys().length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Arrays.binarySearch(keys, encoded.keys()[i]);
    }
    return cells;
  }

  /** How many statements there are in each cell. */
  double[] counts() {
    double[] counts = new double[size()];
    for (int cell : ofStatements()) {
      counts[cell]++;
    }
    return counts;
  }
}
