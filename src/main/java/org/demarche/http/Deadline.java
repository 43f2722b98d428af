package org.demarche.http;

import java.time.Duration;

/**
 * The moment when waiting ends.
 *
 * @param nanoTime on the clock of {@link System#nanoTime()}
 */
public record Deadline(long nanoTime) {
  public static Deadline in(Duration longest) {
    return new Deadline(System.nanoTime() + longest.toNanos());
  }

  /** One that nobody lives to see. */
  public static Deadline none() {
    return in(Duration.ofDays(10_000));
  }

  /** What is left; zero when it is over. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
  }
}
