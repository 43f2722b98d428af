package org.demarche.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Checks that the entries say what the registers need. */
final class SeedCheck {
  private final Seeds seeds;
  private final List<Finding> findings = new ArrayList<>();

  SeedCheck(Seeds seeds) {
    this.seeds = seeds;
  }

  /** All mistakes, in the order of the entries. */
  List<Finding> findings() {
    return findings;
  }
}
