package org.demarche.demands;

/**
 * Two demands that are one, or could be.
 *
 * @param one an IRI; the one that is merged where a person decided it
 * @param other an IRI
 * @param score how sure it is that they are one, from 0 to 1
 * @param reason why, in words
 */
record DemandPair(String one, String other, Status status, double score, String reason) {
  /** The reason where a person decided it. */
  static final String BY_HAND = "merged by hand";

  /** How it came about. */
  enum Status {
    AUTOMATIC,
    REVIEW,
    CURATED
  }

  /** The same, to be looked at by a person for a further reason. */
  DemandPair doubtful(String why) {
    return new DemandPair(one, other, Status.REVIEW, score, reason + "; " + why);
  }

  static DemandPair byHand(String from, String into) {
    return new DemandPair(from, into, Status.CURATED, 1, BY_HAND);
  }
}
