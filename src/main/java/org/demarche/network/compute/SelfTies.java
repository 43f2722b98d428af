package org.demarche.network.compute;

import org.demarche.network.Aggregation;
import org.demarche.network.Settings;

/** The ties of nodes with themselves, without those between different nodes. */
final class SelfTies {
  private final CountArray counts;
  private final Settings settings;

  SelfTies(CountArray counts, Settings settings) {
    this.counts = counts;
    this.settings = settings;
  }

  /** The square root of each. */
  double[] lengths() {
    Cells cells = counts.cells();
    double[][] alike = cells.encoded().levels().similarities();
    boolean ignore = settings.aggregation() == Aggregation.IGNORE;
    double[] x = counts.x();
    double[] sums = new double[cells.encoded().rows().size()];
    for (int a = 0; a < x.length; a++) {
      int row = cells.row(a);
      for (int b = cells.rowStart(row); b < cells.rowStart(row + 1); b++) {
        if (cells.column(a) == cells.column(b)) {
          sums[row] += x[a] * x[b] * (ignore ? 1 : alike[cells.level(a)][cells.level(b)]);
        }
      }
    }
    for (int row = 0; row < sums.length; row++) {
      sums[row] = Math.sqrt(sums[row]);
    }
    return sums;
  }
}
