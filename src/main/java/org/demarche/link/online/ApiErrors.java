package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import org.demarche.http.Busy;

/**
 * Finds the errors that a MediaWiki API reports with HTTP status 200, as {@code errors} or, in the
 * older form, {@code error}. See the manual's pages "API:Errors and warnings" and "Maxlag
 * parameter".
 */
final class ApiErrors {
  private static final Set<String> BUSY =
      Set.of(
          "maxlag",
          "ratelimited",
          "readonly",
          "search-backend-error",
          "cirrussearch-backend-error");
  private static final String INTERNAL = "internal_api_error";

  /** The manual: pause for five seconds at least after the error {@code maxlag}. */
  private static final Duration LAG = Duration.ofSeconds(5);

  private ApiErrors() {}

  /**
   * The answer, or the error that it reports.
   *
   * @param asked the pause that the service asks for
   * @throws Busy for an error that may pass
   */
  static Result<JsonNode> examined(JsonNode answer, Duration asked) throws Busy {
    JsonNode error = answer.path("errors").path(0);
    JsonNode first = error.isMissingNode() ? answer.path("error") : error;
    if (first.isMissingNode()) {
      return new Result.Got<>(answer);
    }
    String code = first.path("code").asText("error");
    String text = first.path("text").asText(first.path("info").asText());
    String reason = text.isEmpty() ? code : code + ": " + text;
    if (BUSY.contains(code) || code.startsWith(INTERNAL)) {
      throw new Busy(reason, asked.isZero() ? LAG : asked);
    }
    return new Result.Failed<>(reason);
  }
}
