package org.demarche.serve;

import org.demarche.serve.guard.HttpProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads bodies of requests that are not too long and of the type that is wanted. */
final class RequestBody {
  /** In bytes. */
  private static final int LONGEST = 256 * 1024;

  private RequestBody() {}

  static String json(HttpServletRequest request) throws IOException {
    return text(request, "application/json");
  }

  /** The fields of a form; the first where one is there twice. */
  static Map<String, String> form(HttpServletRequest request) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (String pair : text(request, "application/x-www-form-urlencoded").split("&")) {
      String[] parts = pair.split("=", 2);
      fields.putIfAbsent(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new HttpProblem(
          400, "Bad request", "the form is not URL-encoded: a % is not followed by two digits");
    }
  }

  private static String text(HttpServletRequest request, String type) throws IOException {
    String sent = Optional.ofNullable(request.getContentType()).orElse("");
    if (!sent.split(";")[0].strip().toLowerCase(Locale.ROOT).equals(type)) {
      throw new HttpProblem(415, "Unsupported media type", "post it as " + type);
    }
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw new HttpProblem(
          413, "Too large", "a request may have 256 KB at most; send less at a time");
    }
    return new String(body, StandardCharsets.UTF_8);
  }
}
