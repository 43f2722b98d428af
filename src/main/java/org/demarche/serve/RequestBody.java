package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads bodies of requests that are not too long and of the type that is wanted. */
final class RequestBody {
  /** In bytes. */
  private static final int LONGEST = 256 * 1024;

  private RequestBody() {}

  static String json(HttpServletRequest request) throws IOException {
    return text(request, "application/json");
  }

  static String text(HttpServletRequest request, String type) throws IOException {
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
