package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.serve.guard.HttpProblem;

/** The parameters of a request, from its address and from a form; malformed ones are refused. */
final class Parameters {
  private static final int MOST = 100;

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Parameters() {}

  /**
   * Those of a request.
   *
   * @throws HttpProblem 400 for what is not URL-encoded UTF-8, 413 for too many
   */
  static Parameters of(HttpServletRequest request) throws IOException {
    Parameters parameters = new Parameters();
    parameters.read(Optional.ofNullable(request.getQueryString()).orElse(""));
    if (request.getMethod().equals("POST") && RequestBody.type(request).equals(RequestBody.FORM)) {
      parameters.read(RequestBody.text(request));
    }
    return parameters;
  }

  /** The first value. */
  Optional<String> first(String name) {
    return Optional.ofNullable(values.get(name)).map(list -> list.get(0));
  }

  /** As servlets have it. */
  Map<String, String[]> asMap() {
    Map<String, String[]> map = new LinkedHashMap<>();
    values.forEach((name, list) -> map.put(name, list.toArray(String[]::new)));
    return map;
  }

  private void read(String encoded) {
    String[] pairs = encoded.split("&", MOST + 1);
    if (pairs.length > MOST) {
      throw new HttpProblem(413, "Too large", "a request may have 100 parameters at most");
    }
    for (String pair : pairs) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        String value = parts.length > 1 ? decoded(parts[1]) : "";
        values.computeIfAbsent(decoded(parts[0]), none -> new ArrayList<>()).add(value);
      }
    }
  }

  private static String decoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < encoded.length; i++) {
      if (encoded[i] == '%') {
        bytes.write(16 * digit(encoded, i + 1) + digit(encoded, i + 2));
        i += 2;
      } else {
        bytes.write(encoded[i] == '+' ? ' ' : encoded[i]);
      }
    }
    return utf8(bytes.toByteArray());
  }

  private static int digit(byte[] encoded, int at) {
    int digit = at < encoded.length ? Character.digit(encoded[at], 16) : -1;
    if (digit < 0) {
      throw new HttpProblem(
          400, "Bad request", "not URL-encoded: a % is not followed by two hexadecimal digits");
    }
    return digit;
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new HttpProblem(400, "Bad request", "not URL-encoded UTF-8");
    }
  }
}
