package org.demarche.query.federate;

import java.time.Duration;

/**
 * The moment when waiting ends.
 *
 * @param nanoTime on the clock of {@link System#nanoTime()}
 */
record Deadline(long nanoTime) {
  static Deadline in(Duration longest) {
    return new Deadline(System.nanoTime() + longest.toNanos());
  }

  /** What is left; zero when it is over. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
  }

  boolean isOver() {
    return left().isZero();
  }
}
