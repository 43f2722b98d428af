package org.demarche.resolve.readings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How sure a position is that a second reader has a say in. */
final class Sureness {
  /** As much as one of the rules; no model is measured that would give another figure. */
  static final double BY_READER = 0.75;

  private Sureness() {}

  /** That not both are wrong, where each is wrong by itself: 1 − (1 − rules)(1 − reader). */
  static double ofBoth(double byRules) {
    double both = 1 - (1 - byRules) * (1 - BY_READER);
    return BigDecimal.valueOf(both).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }
}
