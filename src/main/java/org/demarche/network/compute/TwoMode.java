package org.demarche.network.compute;

import org.demarche.network.Aggregation;
import org.demarche.network.Settings;
import org.demarche.network.SparseMatrix;

/** Ties from values of the first variable to those of the second. */
final class TwoMode {
  private final CountArray counts;
  private final Settings settings;

  TwoMode(CountArray counts, Settings settings) {
    this.counts = counts;
    this.settings = settings;
  }

  SparseMatrix weights() {
    double[] activity = counts.activity();
    double[] prominence = counts.prominence();
    return switch (settings.normalisation()) {
      case ACTIVITY -> raw().map((i, j, w) -> OneMode.quotient(w, activity[i]));
      case PROMINENCE -> raw().map((i, j, w) -> OneMode.quotient(w, prominence[j]));
      default -> raw();
    };
  }

  private SparseMatrix raw() {
    Cells cells = counts.cells();
    int rows = cells.encoded().rows().size();
    SparseMatrix.Builder result = new SparseMatrix.Builder(rows, cells.encoded().columns().size());
    int cell = 0;
    while (cell < cells.size()) {
      int row = cells.row(cell);
      int column = cells.column(cell);
      double sum = 0;
      for (; cell < cells.size() && isIn(cell, row, column); cell++) {
        sum += value(counts.x()[cell], cells.level(cell));
      }
      result.add(row, column, sum);
    }
    return result.build();
  }

  private boolean isIn(int cell, int row, int column) {
    return counts.cells().row(cell) == row && counts.cells().column(cell) == column;
  }

  private double value(double x, int level) {
    Levels levels = counts.cells().encoded().levels();
    if (settings.aggregation() == Aggregation.SUBTRACT) {
      return x * levels.value(level);
    }
    return settings.aggregation() == Aggregation.COMBINE
        ? Math.scalb(1.0, levels.size() - 1 - level)
        : x;
  }
}
