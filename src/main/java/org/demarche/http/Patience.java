package org.demarche.http;

import java.time.Duration;
import java.util.Set;

/**
 * How long to go on.
 *
 * @param tries the most for one request
 * @param first how long to wait after the first one; twice as long after each further one
 * @param longest the longest wait; a service that asks for a longer one is asked no more meanwhile
 * @param request the longest that one request may take
 * @param insists whether errors of the server and broken connections count as passing; else only
 *     what the server itself calls so
 */
public record Patience(
    int tries, Duration first, Duration longest, Duration request, boolean insists) {
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 529);
  private static final Set<Integer> PERHAPS_LATER = Set.of(408, 500, 504);

  /** For short questions. */
  public static final Patience INSISTENT = usual(true);

  /** For long questions, which may be what a server fails at. */
  public static final Patience CAREFUL = usual(false);

  /** Wikidata ends each query after 60 seconds itself. */
  private static Patience usual(boolean insists) {
    return new Patience(
        6, Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofSeconds(75), insists);
  }

  Duration afterTry(int number) {
    Duration doubled = first.multipliedBy(1L << Math.min(number - 1, 20));
    return doubled.compareTo(longest) > 0 ? longest : doubled;
  }

  boolean isLater(int status) {
    return LATER.contains(status) || insists && PERHAPS_LATER.contains(status);
  }
}
