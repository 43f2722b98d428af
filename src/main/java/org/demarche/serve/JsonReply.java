package org.demarche.serve;

import org.demarche.serve.guard.HttpProblem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sends JSON, or for scripts of another site a call of their function with it (JSONP). */
final class JsonReply {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A plain name, so that nothing but a call can be put into the script. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]{0,99}");

  private JsonReply() {}

  /**
   * Sends the answer whole.
   *
   * @throws HttpProblem 400 where the callback is more than a name
   */
  static void send(JsonNode body, Optional<String> callback, HttpServletResponse response)
      throws IOException {
    String json = JSON.writeValueAsString(body);
    if (callback.isPresent()) {
      response.setContentType("text/javascript;charset=utf-8");
      write("/**/" + name(callback.get()) + "(" + script(json) + ");", response);
    } else {
      response.setContentType("application/json");
      write(json, response);
    }
  }

  private static String name(String callback) {
    if (!NAME.matcher(callback).matches()) {
      throw new HttpProblem(
          400, "Bad request", "callback: it is not the name of a function; use letters and digits");
    }
    return callback;
  }

  /** JSON as a script may hold it: older ones take these two for ends of lines. */
  private static String script(String json) {
    return json.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("<", "\\u003c");
  }

  private static void write(String text, HttpServletResponse response) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
