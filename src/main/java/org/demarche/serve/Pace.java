package org.demarche.serve;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.demarche.serve.guard.HttpProblem;

/**
 * How often each client may ask: so many times a second on average, and ten times as many at once,
 * as a page does that is opened (a token bucket).
 */
final class Pace {
  private static final double SECOND = 1e9;

  /** How many clients are remembered; those who asked longest ago are forgotten first. */
  private static final int CLIENTS = 10_000;

  private final double rate;
  private final double most;
  private final LongSupplier clock;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  private record Bucket(double left, long since) {}

  /**
   * @param rate requests a second
   * @param clock nanoseconds since any time
   */
  Pace(double rate, LongSupplier clock) {
    this.rate = rate;
    this.most = Math.max(1, 10 * rate);
    this.clock = clock;
  }

  /**
   * Counts a request.
   *
   * @throws HttpProblem 429 where the client asks too often
   */
  synchronized void count(String client) {
    double left = left(client);
    if (left < 1) {
      throw HttpProblem.tooOften((int) Math.ceil((1 - left) / rate));
    }
    put(client, left - 1);
  }

  /** Whether a client may ask now. */
  synchronized boolean has(String client) {
    return left(client) >= 1;
  }

  private double left(String client) {
    Bucket bucket = buckets.get(client);
    return bucket == null
        ? most
        : Math.min(most, bucket.left() + (clock.getAsLong() - bucket.since()) / SECOND * rate);
  }

  private void put(String client, double left) {
    buckets.put(client, new Bucket(left, clock.getAsLong()));
    if (buckets.size() > CLIENTS) {
      Iterator<String> oldest = buckets.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }
}
