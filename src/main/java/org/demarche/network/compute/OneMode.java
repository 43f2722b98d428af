package org.demarche.network.compute;

import org.demarche.network.Aggregation;
import org.demarche.network.Field;
import org.demarche.network.Normalisation;
import org.demarche.network.Settings;
import org.demarche.network.SparseMatrix;

/**
 * Ties between values of the first variable through those of the second.
 *
 * <p>Formulae: Leifeld (2017), extended to integers by 1 - |k - l| / R; see docs/networks.md.
 */
final class OneMode {
  private final CountArray counts;
  private final Settings settings;
  private final Pairs pairs;
  private final boolean smoothed;

  /**
   * @param smoothed whether counts are weights of a kernel: nodes have ties with themselves then,
   *     and two statements with other texts make a conflict, as those with other numbers do
   */
  OneMode(CountArray counts, Settings settings, boolean smoothed) {
    this.counts = counts;
    this.settings = settings;
    this.smoothed = smoothed;
    this.pairs = new Pairs(counts, smoothed);
  }

  SparseMatrix weights() {
    SparseMatrix raw = raw();
    double[] activity = counts.activity();
    return switch (settings.normalisation()) {
      case AVERAGE -> raw.map((i, j, w) -> quotient(w, (activity[i] + activity[j]) / 2));
      case COSINE -> raw.map((i, j, w) -> quotient(w, activity[i] * activity[j]));
      case JACCARD -> jaccard(raw, activity);
      case VECTOR_COSINE -> vectorCosine(raw);
      case NO, ACTIVITY, PROMINENCE -> raw;
    };
  }

  static double quotient(double weight, double divisor) {
    return divisor == 0 ? 0 : weight / divisor;
  }

  SparseMatrix raw() {
    Aggregation how = settings.aggregation();
    if (how == Aggregation.IGNORE) {
      return pairs.sum((x, y, k, l) -> x * y);
    }
    boolean text = counts.cells().encoded().levels().kind() == Field.Kind.TEXT;
    if (text && !smoothed && how != Aggregation.CONGRUENCE) {
      return different(how);
    }
    double[][] alike = counts.cells().encoded().levels().similarities();
    return switch (how) {
      case CONGRUENCE -> pairs.sum((x, y, k, l) -> x * y * alike[k][l]);
      case CONFLICT -> pairs.sum((x, y, k, l) -> x * y * (1 - alike[k][l]));
      default -> pairs.sum((x, y, k, l) -> x * y * (2 * alike[k][l] - 1));
    };
  }

  /**
   * Of texts each level counts that only one of both uses; under subtract, what both use less that.
   */
  private SparseMatrix different(Aggregation how) {
    double[] activity = counts.activity();
    SparseMatrix shared = pairs.sum((x, y, k, l) -> k == l ? x + y : 0);
    SparseMatrix same = pairs.sum((x, y, k, l) -> k == l ? x * y : 0);
    SparseMatrix.Builder result = new SparseMatrix.Builder(activity.length, activity.length);
    for (int i = 0; i < activity.length; i++) {
      for (int j = 0; j < activity.length; j++) {
        double conflict = activity[i] + activity[j] - shared.get(i, j);
        if (i != j) {
          result.add(i, j, how == Aggregation.CONFLICT ? conflict : same.get(i, j) - conflict);
        }
      }
    }
    return result.build();
  }

  /** Divides by Σ [y=0]x + [x=0]y + xy over all (column, level). */
  private SparseMatrix jaccard(SparseMatrix raw, double[] activity) {
    SparseMatrix both = pairs.sum((x, y, k, l) -> k == l ? x * y - x - y : 0);
    return raw.map((i, j, w) -> quotient(w, activity[i] + activity[j] + both.get(i, j)));
  }

  /**
   * Divides by √(c_ii · c_jj), c being the congruence of a node with itself, or what it shares with
   * itself where the qualifier is ignored: the cosine in the space where congruence is the inner
   * product.
   */
  private SparseMatrix vectorCosine(SparseMatrix raw) {
    Aggregation inner =
        settings.aggregation() == Aggregation.IGNORE ? Aggregation.IGNORE : Aggregation.CONGRUENCE;
    Settings plain = settings.aggregation(inner).normalisation(Normalisation.NO);
    double[] lengths = new SelfTies(counts, plain).lengths();
    return raw.map((i, j, w) -> quotient(w, lengths[i] * lengths[j]));
  }
}
