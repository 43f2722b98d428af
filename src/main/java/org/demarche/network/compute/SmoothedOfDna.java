package org.demarche.network.compute;

import org.demarche.network.Normalisation;
import org.demarche.network.Settings;
import org.demarche.network.SparseMatrix;

/**
 * DNA's only normalisation of smoothed networks, which it takes for all others: times the sum of 2
 * / (n_ijk + n_i′jk) over the cells in which one of both has statements.
 */
final class SmoothedOfDna {
  private final CountArray numbers;
  private final Settings settings;

  /**
   * @param numbers of statements, which the kernel does not weigh
   */
  SmoothedOfDna(CountArray numbers, Settings settings) {
    this.numbers = numbers;
    this.settings = settings;
  }

  SparseMatrix weights(SparseMatrix raw) {
    if (settings.normalisation() == Normalisation.NO) {
      return raw;
    }
    double[] own = new double[raw.rows()];
    for (int cell = 0; cell < numbers.x().length; cell++) {
      own[numbers.cells().row(cell)] += 2 / numbers.x()[cell];
    }
    SparseMatrix both =
        new Pairs(numbers, true).sum((x, y, k, l) -> k == l ? 2 / (x + y) - 2 / x - 2 / y : 0);
    return raw.map((i, j, w) -> w * (own[i] + own[j] + both.get(i, j)));
  }
}
