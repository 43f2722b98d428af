package org.demarche.link.online;

import java.time.Duration;

/**
 * How long to go on.
 *
 * @param tries the most for one request
 * @param first how long to wait after the first one; twice as long after each further one
 * @param longest the longest wait; a service that asks for a longer one is asked no more meanwhile
 * @param request the longest that one request may take
 */
record Patience(int tries, Duration first, Duration longest, Duration request) {
  static final Patience USUAL =
      new Patience(5, Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofSeconds(60));

  Duration afterTry(int number) {
    Duration doubled = first.multipliedBy(1L << Math.min(number - 1, 20));
    return doubled.compareTo(longest) > 0 ? longest : doubled;
  }
}
