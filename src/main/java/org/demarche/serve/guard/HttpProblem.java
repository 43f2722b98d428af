package org.demarche.serve.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request that cannot be answered, as RFC 9457 has it; says nothing of the inside. */
public final class HttpProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int QUOTED = 100;

  private final int status;
  private final String title;
  private final transient Map<String, String> headers;

  public HttpProblem(int status, String title, String detail) {
    this(status, title, detail, status == 503 ? Map.of("Retry-After", "2") : Map.of());
  }

  private HttpProblem(int status, String title, String detail, Map<String, String> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.headers = Map.copyOf(headers);
  }

  /** Nobody says who asks, or somebody whom the server does not know. */
  public static HttpProblem unknown(String detail) {
    return new HttpProblem(
        401,
        "Unauthorized",
        detail,
        Map.of("WWW-Authenticate", "Basic realm=\"Demarche\", charset=\"UTF-8\""));
  }

  /** A client asks too often. */
  public static HttpProblem tooOften(int seconds) {
    return new HttpProblem(
        429,
        "Too many requests",
        "too-often: you ask more often than you may; ask again in %d s".formatted(seconds),
        Map.of("Retry-After", Integer.toString(seconds)));
  }

  public static HttpProblem busy() {
    return new HttpProblem(503, "Busy", "too many queries at once; try again in a moment");
  }

  /** The time is up. */
  public static HttpProblem late() {
    return new HttpProblem(
        503, "Timed out", "the query took too long; ask for less, or run it on a copy of your own");
  }

  /** The work took more memory than there is. */
  public static HttpProblem shortOfMemory() {
    return new HttpProblem(
        503, "Short of memory", "the query needs more memory than the server has; ask for less");
  }

  public static HttpProblem notFound(String path) {
    return new HttpProblem(404, "Not found", "nothing is at " + cut(path));
  }

  /** What somebody sent, no longer than a message should quote it. */
  public static String cut(String sent) {
    return sent.length() > QUOTED ? sent.substring(0, QUOTED) + "…" : sent;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** Sends it, where nothing was sent yet. */
  public void send(HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      throw new IOException(title);
    }
    response.resetBuffer();
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setContentType("application/problem+json;charset=utf-8");
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "about:blank");
    fields.put("title", title);
    fields.put("status", status);
    fields.put("detail", getMessage());
    byte[] body = JSON.writeValueAsBytes(fields);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
