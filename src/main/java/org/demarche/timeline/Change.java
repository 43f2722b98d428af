package org.demarche.timeline;

/** What happened between two stances of an actor on a demand. */
public enum Change {
  /** Firmer on the same side, or on a side after none. */
  HARDENING,
  /** Less firm on the same side, or on none any more. */
  SOFTENING,
  /** For it after being against it, or conceded in so many words. */
  CONCESSION,
  /** Against it after being for it. */
  REVERSAL,
  /** The stance was taken back in so many words. */
  WITHDRAWAL
}
