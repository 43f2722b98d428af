package org.demarche.link;

import java.util.List;
import java.util.Optional;

/**
 * Which item a subject is, or that none fits, and why.
 *
 * @param item the item, where it is sure enough
 * @param confidence how sure this answer is, from 0 to 1; of an answer "none", how sure that is
 * @param method how it was found: {@code register}, {@code label}, {@code spelling+office} …
 * @param candidates all that were considered, the best first
 */
record Judgement(
    Status status,
    Optional<String> item,
    double confidence,
    String method,
    List<Candidate> candidates) {
  Judgement {
    candidates = List.copyOf(candidates);
  }

  /** What the judgement rests on; the notations of {@code linkStatus}. */
  enum Status {
    /** The linker decided. */
    AUTOMATIC,
    /** The linker is in doubt; a person should decide. */
    REVIEW,
    /** A person confirmed what the linker proposed. */
    ACCEPTED,
    /** A person refused an item. */
    REJECTED,
    /** A person chose the item, or that there is none. */
    CURATED
  }

  /**
   * An item that was considered.
   *
   * @param confidence its share, from 0 to 1
   * @param reasons what speaks for it: {@code label}, {@code office} …
   */
  record Candidate(Item item, double confidence, List<String> reasons) {
    Candidate {
      reasons = List.copyOf(reasons);
    }
  }
}
