package org.demarche.http;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * A client for libraries that bring their own requests, and read answers as they come: asks again
 * where a server says that it is busy, as late as {@code Retry-After} says.
 */
public final class PersistentClient extends HttpClient {
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
  private static final int TRIES = 5;
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(30))
          .build();
  private final Waiting waiting;

  public PersistentClient(Waiting waiting) {
    this.waiting = waiting;
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body)
      throws IOException, InterruptedException {
    for (int tries = 1; ; tries++) {
      HttpResponse<T> response = client.send(request, body);
      Duration pause = pause(response, tries);
      boolean over = tries == TRIES || pause.compareTo(LONGEST) > 0;
      if (over || !BUSY.contains(response.statusCode())) {
        return response;
      }
      if (response.body() instanceof AutoCloseable unread) {
        close(unread);
      }
      waiting.pause(pause);
    }
  }

  private Duration pause(HttpResponse<?> response, int tries) {
    Duration ours = FIRST.multipliedBy(1L << (tries - 1));
    return response
        .headers()
        .firstValue("Retry-After")
        .flatMap(it -> RetryAfter.parse(it, Instant.now()))
        .filter(it -> it.compareTo(ours) > 0)
        .orElse(ours);
  }

  private static void close(AutoCloseable unread) throws IOException {
    try {
      unread.close();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> body) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return send(request, body);
          } catch (IOException e) {
            throw new CompletionException(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
          }
        });
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> body, PushPromiseHandler<T> pushed) {
    return sendAsync(request, body);
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return client.cookieHandler();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return client.connectTimeout();
  }

  @Override
  public Redirect followRedirects() {
    return client.followRedirects();
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return client.proxy();
  }

  @Override
  public SSLContext sslContext() {
    return client.sslContext();
  }

  @Override
  public SSLParameters sslParameters() {
    return client.sslParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return client.authenticator();
  }

  @Override
  public Version version() {
    return client.version();
  }

  @Override
  public Optional<Executor> executor() {
    return client.executor();
  }
}
