package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.demarche.serve.guard.HttpProblem;

/** Reads bodies of requests that are of the type that is wanted; {@link Bodies} bounds them. */
final class RequestBody {
  static final String FORM = "application/x-www-form-urlencoded";

  private RequestBody() {}

  /** The media type without parameters, in small letters; empty where the request names none. */
  static String type(HttpServletRequest request) {
    String sent = Optional.ofNullable(request.getContentType()).orElse("");
    return sent.split(";")[0].strip().toLowerCase(Locale.ROOT);
  }

  static String json(HttpServletRequest request) throws IOException {
    require("application/json", request);
    return text(request);
  }

  /**
   * Refuses what is no form.
   *
   * @throws HttpProblem 415
   */
  static void requireForm(HttpServletRequest request) {
    require(FORM, request);
  }

  private static void require(String type, HttpServletRequest request) {
    if (!type(request).equals(type)) {
      throw new HttpProblem(415, "Unsupported media type", "post it as " + type);
    }
  }

  /** The body as it is. */
  static String text(HttpServletRequest request) throws IOException {
    return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
