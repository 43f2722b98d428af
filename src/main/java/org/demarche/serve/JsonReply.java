package org.demarche.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.serve.guard.HttpProblem;

/** Answers with JSON, or for scripts of another site a call of their function with it (JSONP). */
final class JsonReply {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A plain name, so that nothing but a call of a function of the page's own can be had. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,99}");

  /** Functions of the browser that make something of what they are given. */
  private static final Set<String> REFUSED =
      Set.of("eval", "Function", "setTimeout", "setInterval", "alert");

  private JsonReply() {}

  /**
   * The answer whole.
   *
   * @throws HttpProblem 400 where the callback is more than a name
   */
  static Answer of(JsonNode body, Optional<String> callback) throws IOException {
    String json = JSON.writeValueAsString(body);
    return callback.isPresent()
        ? Answer.of(
            "text/javascript;charset=utf-8",
            "/**/" + name(callback.get()) + "(" + script(json) + ");")
        : Answer.of("application/json", json);
  }

  private static String name(String callback) {
    if (!NAME.matcher(callback).matches() || REFUSED.contains(callback)) {
      throw new HttpProblem(
          400,
          "Bad request",
          "callback: it is not the name of a function of your own; use letters and digits");
    }
    return callback;
  }

  /** JSON as a script may hold it: older ones take these two for ends of lines. */
  private static String script(String json) {
    return json.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("<", "\\u003c");
  }
}
