package org.demarche.network.compute;

import java.util.List;
import java.util.Set;
import org.demarche.model.InputException;
import org.demarche.network.Coding;
import org.demarche.network.Mode;
import org.demarche.network.Settings;
import org.demarche.network.SparseMatrix;

/** One-mode networks through some of the concepts only, all of the same nodes. */
public final class ConceptSubsets {
  private final CountArray counts;
  private final Settings settings;

  /**
   * @throws InputException where settings do not go together
   */
  public ConceptSubsets(Coding coding, Settings settings) {
    SettingsCheck.check(settings);
    if (settings.mode() != Mode.ONE_MODE) {
      throw new InputException(
          "bad-settings: a backbone of concepts is of one-mode networks; ask for one-mode");
    }
    this.settings = settings;
    this.counts = CountArray.of(Encoded.of(Sample.ofTies(coding, settings), settings));
  }

  /** All concepts, sorted. */
  public List<String> concepts() {
    return counts.cells().encoded().columns();
  }

  /** The weights through some concepts, by their numbers. */
  public SparseMatrix weights(Set<Integer> some) {
    double[] x = new double[counts.x().length];
    for (int cell = 0; cell < x.length; cell++) {
      x[cell] = some.contains(counts.cells().column(cell)) ? counts.x()[cell] : 0;
    }
    return new OneMode(new CountArray(counts.cells(), x), settings, false).weights();
  }

  /** How many statements there are on some concepts. */
  public int statements(Set<Integer> some) {
    double[] prominence = counts.prominence();
    return (int) some.stream().mapToDouble(concept -> prominence[concept]).sum();
  }
}
