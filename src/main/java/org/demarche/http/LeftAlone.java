package org.demarche.http;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The services that are not asked for a while. One question may be too much for a service; after
 * two in a row it is left alone.
 */
final class LeftAlone {
  private static final int QUESTIONS = 2;

  private record Closure(Instant until, String reason) {}

  private final Waiting waiting;
  private final Map<String, Closure> closed = new HashMap<>();
  private final Map<String, Integer> givenUp = new HashMap<>();

  LeftAlone(Waiting waiting) {
    this.waiting = waiting;
  }

  /**
   * @throws NoReply where the service is not to be asked now
   */
  void require(String host) throws NoReply {
    Closure closure = closed.get(host);
    if (closure != null && waiting.now().isBefore(closure.until())) {
      throw NoReply.because(closure.reason() + "; not asked again before " + closure.until());
    }
  }

  void answered(String host) {
    givenUp.remove(host);
  }

  void gaveUp(String host, String reason, Duration rest) {
    if (givenUp.merge(host, 1, Integer::sum) >= QUESTIONS) {
      until(rest, host, reason);
    }
  }

  void until(Duration rest, String host, String reason) {
    closed.put(host, new Closure(waiting.now().plus(rest), reason));
    givenUp.remove(host);
  }
}
