package org.demarche.query.federate;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sends requests as the operators of public endpoints ask for: one at a time, with a User-Agent
 * that says who asks, waiting as long as {@code Retry-After} says and longer after each failure. It
 * follows no redirect. Safe to share between threads, which wait for each other.
 */
public final class PoliteHttp {
  private static final Set<Integer> LATER = Set.of(429, 502, 503);
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final long LARGEST = 256L * 1024 * 1024;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();
  private final ReentrantLock turn = new ReentrantLock(true);
  private final String userAgent;
  private final Patience patience;
  private final Pause pause;

  /**
   * @param userAgent name, version and contact: {@code Demarche/0.1.0 (mail@example.org)}
   */
  public PoliteHttp(String userAgent) {
    this(userAgent, Patience.USUAL, Thread::sleep);
  }

  public PoliteHttp(String userAgent, Patience patience, Pause pause) {
    this.userAgent = userAgent;
    this.patience = patience;
    this.pause = pause;
  }

  /**
   * Posts a form and gives the answer, which may have any status but those that ask to come again.
   *
   * @throws RemoteFailure where nothing was answered in time, or each try was sent away
   */
  public Reply post(URI endpoint, String accept, String form, Deadline deadline) {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("User-Agent", userAgent)
            .header("Accept", accept)
            .header("Accept-Encoding", "gzip")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      if (!turn.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        throw late(endpoint, null);
      }
      try {
        return persist(request, deadline);
      } finally {
        turn.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RemoteFailure.of(endpoint, "interrupted while waiting for the answer", e);
    }
  }

  private Reply persist(HttpRequest request, Deadline deadline) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      Reply reply = send(request, deadline);
      if (!LATER.contains(reply.status())) {
        return reply;
      }
      Duration wait = wait(reply, tries);
      String busy =
          "is busy (status %d after %d tries), and asks to wait %d s; try again later"
              .formatted(reply.status(), tries, wait.toSeconds());
      if (tries == patience.tries() || wait.compareTo(deadline.left()) >= 0) {
        throw RemoteFailure.of(request.uri(), busy);
      }
      pause.sleep(wait.toMillis());
    }
  }

  private Duration wait(Reply reply, int tries) {
    Duration backOff = patience.afterTry(tries);
    return RetryAfter.parse(reply.header("Retry-After"), Instant.now())
        .filter(asked -> asked.compareTo(backOff) > 0)
        .orElse(backOff);
  }

  private Reply send(HttpRequest request, Deadline deadline) throws InterruptedException {
    Duration left = deadline.left();
    boolean last = left.compareTo(patience.request()) <= 0;
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new BoundedBody(LARGEST));
    try {
      long millis = Math.max(1, (last ? left : patience.request()).toMillis());
      HttpResponse<byte[]> response = answer.get(millis, TimeUnit.MILLISECONDS);
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (TimeoutException e) {
      throw last ? late(request.uri(), e) : slow(request.uri(), e);
    } catch (ExecutionException e) {
      throw broken(request.uri(), e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private static RemoteFailure late(URI endpoint, Throwable cause) {
    return RemoteFailure.of(
        endpoint, "no answer within the time allowed; ask for less, or allow more time", cause);
  }

  private RemoteFailure slow(URI endpoint, Throwable cause) {
    String what = "no answer within %d s; ask for less".formatted(patience.request().toSeconds());
    return RemoteFailure.tooMuch(endpoint, what, cause);
  }

  private static RemoteFailure broken(URI endpoint, Throwable cause) {
    if (cause instanceof ConnectException) {
      return RemoteFailure.of(endpoint, "cannot be reached; check the address", cause);
    }
    String why = cause instanceof IOException ? cause.getMessage() : String.valueOf(cause);
    return RemoteFailure.of(endpoint, "the connection broke (" + why + "); try again", cause);
  }

  /** Sleeps for so many milliseconds. */
  public interface Pause {
    void sleep(long millis) throws InterruptedException;
  }

  /**
   * How long to go on.
   *
   * @param tries the most for one request
   * @param first how long to wait after the first one; twice as long after each further one
   * @param longest the longest wait that is not asked for
   * @param request the longest that one request may take
   */
  public record Patience(int tries, Duration first, Duration longest, Duration request) {
    /** Wikidata ends each query after 60 seconds itself. */
    static final Patience USUAL =
        new Patience(6, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(75));

    Duration afterTry(int number) {
      Duration doubled = first.multipliedBy(1L << Math.min(number - 1, 20));
      return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
  }
}
