package org.demarche.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.demarche.http.Busy;
import org.demarche.http.Deadline;
import org.demarche.http.NoReply;
import org.demarche.http.Patience;
import org.demarche.http.PoliteHttp;
import org.demarche.http.Reply;
import org.demarche.http.Request;
import org.demarche.http.Waiting;

/**
 * Sends what the library asks for over our own HTTP: so many requests at a time, each waiting as
 * long as the service says, with bounds on time and size, and no redirect.
 */
final class PoliteClient implements HttpClient, HttpClientBuilder {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String JSON = "application/json";
  private static final String KEY = "Authorization";
  private static final int OK = 200;
  private static final int MOST = 4 << 20;
  private static final int TRIES = 5;
  private static final int LONGEST_REASON = 200;

  private final BlockingQueue<PoliteHttp> free;
  private final String secret;

  PoliteClient(ReaderSettings settings, Waiting waiting) {
    Patience patience =
        new Patience(TRIES, Duration.ofSeconds(1), Duration.ofMinutes(2), settings.longest(), true);
    this.secret = settings.key().map(ApiKey::secret).orElse("");
    this.free = new ArrayBlockingQueue<>(settings.atOnce());
    for (int i = 0; i < settings.atOnce(); i++) {
      free.add(new PoliteHttp(settings.userAgent(), patience, waiting, MOST).doubting());
    }
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest asked) {
    Reply reply = send(request(asked));
    if (reply.status() != OK) {
      throw new Unanswered(refusal(reply), reply.status());
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(OK)
        .headers(Map.of("Content-Type", List.of(JSON)))
        .body(text(reply))
        .build();
  }

  /** What the service says of it, which mostly is the best advice; without the key. */
  private String refusal(Reply reply) {
    String told = "";
    try {
      JsonNode error = MAPPER.readTree(reply.body()).path("error");
      told = error.isTextual() ? error.asText() : error.path("message").asText();
    } catch (IOException e) {
      // no JSON: the reply itself tells what there is to tell
    }
    String line = told.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    String cut = line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    return cut.isEmpty() ? reply.refusal() : "HTTP " + reply.status() + ": " + unsaid(cut);
  }

  private String unsaid(String text) {
    return secret.isEmpty() ? text : text.replace(secret, "***");
  }

  private static Request request(HttpRequest asked) {
    Request request = Request.post(URI.create(asked.url()), JSON, JSON, asked.body());
    for (String key : asked.headers().getOrDefault(KEY, List.of())) {
      request = request.with(KEY, key);
    }
    return request;
  }

  private Reply send(Request request) {
    try {
      PoliteHttp http = free.take();
      try {
        return http.send(request, Deadline.none(), PoliteClient::whole);
      } finally {
        free.add(http);
      }
    } catch (NoReply e) {
      Thread.interrupted(); // this thread goes on to read a store, whose files that would close
      throw new Unanswered(e.getMessage(), 0);
    } catch (InterruptedException e) {
      throw new Unanswered("interrupted while waiting for the answer", 0);
    }
  }

  /** JSON that is cut may come whole the next time. */
  private static Reply whole(Reply reply) throws Busy {
    try {
      if (reply.status() == OK && !MAPPER.readTree(reply.body()).isObject()) {
        throw new Busy("no JSON object", Duration.ZERO);
      }
      return reply;
    } catch (Busy e) {
      throw e;
    } catch (IOException e) {
      throw new Busy("a broken answer", Duration.ZERO);
    }
  }

  private static String text(Reply reply) {
    try {
      return new String(reply.body(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Unanswered("a broken answer", 0);
    }
  }

  @Override
  public void execute(
      HttpRequest asked, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are taken whole");
  }

  @Override
  public HttpClient build() {
    return this;
  }

  /** Time is bounded elsewhere. */
  @Override
  public Duration connectTimeout() {
    return null;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration ignored) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return null;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration ignored) {
    return this;
  }
}
