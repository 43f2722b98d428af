package org.demarche.watch;

import java.time.Duration;

/** Pauses that grow: twice as long after each failure, up to a bound. */
record Backoff(Duration first, Duration longest) {
  /** Between tries for one page. */
  static final Backoff PAGE = new Backoff(Duration.ofMinutes(5), Duration.ofHours(6));

  /** Of a host that says that it is busy. */
  static final Backoff BUSY = new Backoff(Duration.ofMinutes(1), Duration.ofHours(6));

  /** The longest pause that a server is granted. */
  static final Duration GRANTED = Duration.ofHours(24);

  /** The pause after so many failures in a row, one or more. */
  Duration after(int failures) {
    int doublings = Math.min(Math.max(0, failures - 1), 20);
    Duration pause = first.multipliedBy(1L << doublings);
    return pause.compareTo(longest) > 0 ? longest : pause;
  }

  /** The pause that a server asks for, if it is the longer one, and not beyond a day. */
  Duration atLeast(Duration asked, int failures) {
    Duration granted = asked.compareTo(GRANTED) > 0 ? GRANTED : asked;
    Duration own = after(failures);
    return granted.compareTo(own) > 0 ? granted : own;
  }
}
