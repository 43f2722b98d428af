package org.demarche.network.compute;

import java.util.Arrays;
import org.demarche.network.SparseMatrix;

/** Sums over all that two rows have to do with the same columns. */
final class Pairs {
  private final CountArray counts;
  private final boolean diagonal;

  /**
   * @param diagonal whether a row makes a pair with itself, too
   */
  Pairs(CountArray counts, boolean diagonal) {
    this.counts = counts;
    this.diagonal = diagonal;
  }

  /** What x statements of the level k and y ones of the level l add; neither is 0. */
  interface Term {
    double of(double x, double y, int k, int l);
  }

  /** For each two rows the sum of a term over their cells in the same columns. */
  SparseMatrix sum(Term term) {
    Cells cells = counts.cells();
    int rows = cells.encoded().rows().size();
    int[] rowOf = new int[cells.size()];
    int[] levelOf = new int[cells.size()];
    for (int cell = 0; cell < cells.size(); cell++) {
      rowOf[cell] = cells.row(cell);
      levelOf[cell] = cells.level(cell);
    }
    double[] sums = new double[rows];
    SparseMatrix.Builder result = new SparseMatrix.Builder(rows, rows);
    for (int row = 0; row < rows; row++) {
      Arrays.fill(sums, 0);
      for (int cell = cells.rowStart(row); cell < cells.rowStart(row + 1); cell++) {
        add(cell, cells.column(cell), term, rowOf, levelOf, sums);
      }
      for (int other = 0; other < rows; other++) {
        if (diagonal || other != row) {
          result.add(row, other, sums[other]);
        }
      }
    }
    return result.build();
  }

  private void add(int cell, int column, Term term, int[] rowOf, int[] levelOf, double[] sums) {
    Cells cells = counts.cells();
    double[] x = counts.x();
    if (x[cell] == 0) {
      return;
    }
    int[] byColumn = cells.byColumn();
    int end = cells.columnStart(column + 1);
    for (int at = cells.columnStart(column); at < end; at++) {
      int other = byColumn[at];
      if (x[other] != 0) {
        sums[rowOf[other]] += term.of(x[cell], x[other], levelOf[cell], levelOf[other]);
      }
    }
  }
}
