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

  public HttpProblem(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
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
    if (status == 503) {
      response.setHeader("Retry-After", "2");
    }
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
