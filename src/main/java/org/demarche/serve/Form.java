package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a posted form; the first where one is there twice. */
record Form(Map<String, String> fields) {

  static Form read(HttpServletRequest request) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (String pair : RequestBody.text(request, "application/x-www-form-urlencoded").split("&")) {
      String[] parts = pair.split("=", 2);
      fields.putIfAbsent(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
    }
    return new Form(fields);
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new HttpProblem(
          400, "Bad request", "the form is not URL-encoded: a % is not followed by two digits");
    }
  }
}
