package org.demarche.network.compute;

/**
 * The numbers of statements x_ijk.
 *
 * @param x one for each cell
 */
record CountArray(Cells cells, double[] x) {

  static CountArray of(Encoded encoded) {
    Cells cells = new Cells(encoded);
    return new CountArray(cells, cells.counts());
  }

  /** The statements of each row: A_i. */
  double[] activity() {
    double[] sums = new double[cells.encoded().rows().size()];
    for (int cell = 0; cell < x.length; cell++) {
      sums[cells.row(cell)] += x[cell];
    }
    return sums;
  }

  /** The statements of each column: P_j. */
  double[] prominence() {
    double[] sums = new double[cells.encoded().columns().size()];
    for (int cell = 0; cell < x.length; cell++) {
      sums[cells.column(cell)] += x[cell];
    }
    return sums;
  }
}
