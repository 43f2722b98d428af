package org.demarche.resolve.readings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/**
 * How sure a position is that a second reader has a say in: as if rules and reader erred by
 * themselves, and then, where the reader was measured, by the share that was right of what was as
 * sure.
 */
public final class Sureness {
  /** As much as one of the rules, as long as nobody measured the model. */
  private static final double BY_READER = 0.75;

  private static final double SUREST = 0.99;

  private final Map<String, Double> weights;

  private Sureness(Map<String, Double> weights) {
    this.weights = weights;
  }

  /**
   * @param weights what was measured, as {@code train reader} writes it; empty for nothing
   */
  public static Sureness by(Map<String, Double> weights) {
    return new Sureness(weights);
  }

  /** Who found a position. */
  public enum Found {
    /** The reader alone. */
    ALONE,
    /** The rules as well. */
    BOTH,
    /** The rules, and the reader says it is none. */
    REFUSED;

    /** The name of a weight: by how much the logit counts. */
    public String slope() {
      return name().toLowerCase(Locale.ROOT) + ".slope";
    }

    /** The name of a weight: what is added. */
    public String offset() {
      return name().toLowerCase(Locale.ROOT) + ".offset";
    }
  }

  double alone() {
    return measured(Found.ALONE, logit(BY_READER));
  }

  /** That not both are wrong, where each is wrong by itself: 1 − (1 − rules)(1 − reader). */
  double ofBoth(double byRules) {
    return measured(Found.BOTH, logit(1 - (1 - byRules) * (1 - BY_READER)));
  }

  /** That the rules are right and the reader is not, where either errs by itself. */
  double refused(double byRules) {
    double right = byRules * (1 - BY_READER);
    return measured(Found.REFUSED, logit(right / (right + (1 - byRules) * BY_READER)));
  }

  /**
   * The share that is right, in hundredths.
   *
   * @param logit of how sure it is as long as nothing is measured
   */
  public double measured(Found found, double logit) {
    double line =
        weights.getOrDefault(found.slope(), 1.0) * logit
            + weights.getOrDefault(found.offset(), 0.0);
    return BigDecimal.valueOf(Math.min(SUREST, 1 / (1 + Math.exp(-line))))
        .setScale(2, RoundingMode.HALF_UP)
        .doubleValue();
  }

  /** ln(p / (1 − p)), of no more than 0.99 and no less than 0.01. */
  public static double logit(double share) {
    double bounded = Math.max(1 - SUREST, Math.min(SUREST, share));
    return Math.log(bounded / (1 - bounded));
  }
}
