package org.demarche.network;

/** How the qualifier of statements enters the weight of a tie. */
public enum Aggregation {
  /** Not at all. */
  IGNORE,
  /** Statements on the same side count; one-mode only. */
  CONGRUENCE,
  /** Statements on opposite sides count; one-mode only. */
  CONFLICT,
  /** What counts for less what counts against. */
  SUBTRACT,
  /** A number for each combination of sides; two-mode only. */
  COMBINE
}
