package org.demarche.http;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends a request once, with a User-Agent that says who asks and with bounds on the time and size
 * of the whole answer. It follows no redirect. Threads can share one.
 */
public final class OneTry {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(200);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();
  private final String userAgent;
  private final Waiting waiting;

  /**
   * @param userAgent name, version and contact: {@code Demarche/0.1.0 (mail@example.org)}
   */
  public OneTry(String userAgent, Waiting waiting) {
    this.userAgent = userAgent;
    this.waiting = waiting;
  }

  /**
   * The answer, whatever its status.
   *
   * @param longest for all of it
   * @param most bytes of its body, unpacked or not
   * @throws NoReply where it does not come, is slow or is too large
   */
  public Reply send(Request request, Duration longest, int most)
      throws NoReply, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(request.by(userAgent), head -> new BoundedBody(most));
    try {
      HttpResponse<byte[]> response = await(coming, Deadline.in(longest));
      return new Reply(
          response.statusCode(), response.headers(), response.body(), waiting.now(), most);
    } catch (TimeoutException e) {
      throw NoReply.slow(longest.toSeconds());
    } catch (ExecutionException e) {
      throw NoReply.because(e.getCause());
    } finally {
      coming.cancel(true);
    }
  }

  private HttpResponse<byte[]> await(
      CompletableFuture<HttpResponse<byte[]>> coming, Deadline deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      long left = deadline.left().toMillis();
      try {
        return coming.get(Math.max(1, Math.min(left, LOOK.toMillis())), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (left <= LOOK.toMillis()) {
          throw e;
        }
        waiting.goOn();
      }
    }
  }
}
