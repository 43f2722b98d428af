package org.demarche.link.online;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Sends one request once, and sorts what comes back by what to do next. */
final class Transport {

  /** What became of a request. */
  sealed interface Outcome {}

  record Answer(JsonNode json) implements Outcome {}

  /** It would be the same the next time. */
  record Refusal(String reason, int status) implements Outcome {}

  /**
   * It may go well later.
   *
   * @param asked the pause that the service asks for
   */
  record Busy(String reason, Optional<Duration> asked) implements Outcome {}

  private static final Set<Integer> LATER = Set.of(408, 429, 500, 502, 503, 504);
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int OK = 200;
  private static final int EXCERPT = 160;
  private static final int MOST_BYTES = 256 << 20;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient client;
  private final String userAgent;
  private final Patience patience;
  private final Waiting waiting;

  Transport(String userAgent, Patience patience, Waiting waiting) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    this.userAgent = userAgent;
    this.patience = patience;
    this.waiting = waiting;
  }

  Outcome attempt(
      PoliteHttp.Request request, Function<JsonNode, Optional<PoliteHttp.Objection>> examiner) {
    String host = request.uri().getAuthority();
    try {
      return sorted(host, exchange(request), examiner);
    } catch (TimeoutException e) {
      return later(host + ": no answer within " + patience.request().toSeconds() + " s");
    } catch (ExecutionException e) {
      return later(host + ": " + Trouble.inWords(e.getCause()));
    } catch (IOException e) {
      return later(host + ": a broken answer (" + e.getMessage() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Refusal(host + ": interrupted", 0);
    }
  }

  private static Outcome later(String reason) {
    return new Busy(reason, Optional.empty());
  }

  /** The client's own time limit ends with the headers; this one holds for the body too. */
  private HttpResponse<byte[]> exchange(PoliteHttp.Request request)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(http(request), BodyHandlers.ofByteArray());
    try {
      return coming.get(patience.request().toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      coming.cancel(true);
    }
  }

  private HttpRequest http(PoliteHttp.Request request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(request.uri())
            .header("User-Agent", userAgent)
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip");
    request
        .type()
        .ifPresent(
            type ->
                builder
                    .header("Content-Type", type)
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            request.body(), StandardCharsets.UTF_8)));
    return builder.build();
  }

  private Outcome sorted(
      String host,
      HttpResponse<byte[]> response,
      Function<JsonNode, Optional<PoliteHttp.Objection>> examiner)
      throws IOException {
    int status = response.statusCode();
    byte[] body = plain(response);
    if (LATER.contains(status)) {
      return new Busy(host + ": HTTP " + status, asked(response));
    }
    if (status != OK) {
      return new Refusal(host + ": HTTP " + status + excerpt(response, body), status);
    }
    if (!isJson(response)) {
      return new Refusal(
          host + ": a page of type '" + type(response) + "' instead of JSON", status);
    }
    return examined(host, response, body, examiner);
  }

  private Outcome examined(
      String host,
      HttpResponse<byte[]> response,
      byte[] body,
      Function<JsonNode, Optional<PoliteHttp.Objection>> examiner)
      throws IOException {
    JsonNode json;
    try {
      json = MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      return later(host + ": broken JSON");
    }
    if (!json.isObject()) {
      return new Refusal(host + ": JSON that is not an object", OK);
    }
    Optional<PoliteHttp.Objection> objection = examiner.apply(json);
    if (objection.isEmpty()) {
      return new Answer(json);
    }
    String reason = host + ": " + objection.get().reason();
    return objection.get().again()
        ? new Busy(reason, asked(response).or(() -> Optional.of(objection.get().atLeast())))
        : new Refusal(reason, OK);
  }

  private Optional<Duration> asked(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .flatMap(header -> RetryAfter.parse(header, waiting.now()));
  }

  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  /** Older reconciliation services name their JSON {@code text/javascript}. */
  private static boolean isJson(HttpResponse<?> response) {
    return type(response).contains("json") || type(response).contains("javascript");
  }

  /** The beginning of a refusal in plain text, which says what to do; pages say it at length. */
  private static String excerpt(HttpResponse<?> response, byte[] body) {
    if (!type(response).startsWith("text/plain")) {
      return "";
    }
    String text = new String(body, StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
    return text.isEmpty() ? "" : ": " + text.substring(0, Math.min(text.length(), EXCERPT));
  }

  private static byte[] plain(HttpResponse<byte[]> response) throws IOException {
    if (!response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")) {
      return response.body();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      byte[] bytes = in.readNBytes(MOST_BYTES);
      if (in.read() >= 0) {
        throw new IOException("more than " + MOST_BYTES + " bytes");
      }
      return bytes;
    }
  }
}
