package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks web services for JSON, one request at a time.
 *
 * <p>It waits as long as {@code Retry-After} says, backs off where a service is busy or out of
 * reach, and leaves a service alone for a while after two questions in a row whose tries all
 * failed, or where it asks for a long pause. Threads can share one.
 */
final class PoliteHttp {

  /**
   * A request.
   *
   * @param type the media type of the body; a request without one is a GET
   */
  record Request(URI uri, Optional<String> type, String body) {
    static Request get(URI uri) {
      return new Request(uri, Optional.empty(), "");
    }

    static Request post(URI uri, String type, String body) {
      return new Request(uri, Optional.of(type), body);
    }
  }

  /**
   * What is wrong with an answer that came as a success.
   *
   * @param again whether the same request may succeed later
   * @param atLeast the pause before it
   */
  record Objection(String reason, boolean again, Duration atLeast) {}

  private record Closure(Instant until, String reason) {}

  private static final int QUESTIONS = 2;

  private final Transport transport;
  private final Patience patience;
  private final Waiting waiting;
  private final Map<String, Closure> closed = new HashMap<>();
  private final Map<String, Integer> givenUp = new HashMap<>();
  private int requests;

  PoliteHttp(String userAgent, Patience patience, Waiting waiting) {
    this.transport = new Transport(userAgent, patience, waiting);
    this.patience = patience;
    this.waiting = waiting;
  }

  /** How many requests were sent. */
  synchronized int requests() {
    return requests;
  }

  Result<JsonNode> send(Request request) {
    return send(request, json -> Optional.empty());
  }

  /**
   * @param examiner finds what is wrong in an answer that came with status 200
   */
  synchronized Result<JsonNode> send(
      Request request, Function<JsonNode, Optional<Objection>> examiner) {
    Closure closure = closed.get(request.uri().getAuthority());
    if (closure != null && waiting.now().isBefore(closure.until())) {
      return new Result.Failed<>(closure.reason() + "; not asked again before " + closure.until());
    }
    for (int attempt = 1; ; attempt++) {
      requests++;
      Transport.Outcome outcome = transport.attempt(request, examiner);
      if (outcome instanceof Transport.Answer answer) {
        givenUp.remove(request.uri().getAuthority());
        return new Result.Got<>(answer.json());
      }
      if (outcome instanceof Transport.Refusal refusal) {
        return new Result.Failed<>(refusal.reason(), refusal.status());
      }
      Transport.Busy busy = (Transport.Busy) outcome;
      Duration pause = pause(busy, attempt);
      if (attempt >= patience.tries() || pause.compareTo(patience.longest()) > 0) {
        return giveUp(request.uri().getAuthority(), busy.reason(), pause, attempt);
      }
      if (!passed(pause)) {
        return new Result.Failed<>(request.uri().getHost() + ": interrupted");
      }
    }
  }

  /** The pause that the service asks for counts, but none is shorter than the first of ours. */
  private Duration pause(Transport.Busy busy, int attempt) {
    Duration asked = busy.asked().orElse(patience.afterTry(attempt));
    return asked.compareTo(patience.first()) < 0 ? patience.first() : asked;
  }

  /** One question may be too much for a service; after two in a row it is left alone. */
  private Result<JsonNode> giveUp(String host, String reason, Duration pause, int attempts) {
    String counted = attempts == 1 ? reason : reason + " (" + attempts + " tries)";
    boolean asksForMore = pause.compareTo(patience.longest()) > 0;
    if (givenUp.merge(host, 1, Integer::sum) >= QUESTIONS || asksForMore) {
      Duration rest = asksForMore ? pause : patience.longest();
      closed.put(host, new Closure(waiting.now().plus(rest), counted));
      givenUp.remove(host);
    }
    return new Result.Failed<>(counted);
  }

  private boolean passed(Duration pause) {
    try {
      waiting.pause(pause);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
