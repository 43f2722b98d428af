package org.demarche.link.online;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.demarche.http.Busy;
import org.demarche.http.Deadline;
import org.demarche.http.NoReply;
import org.demarche.http.PoliteHttp;
import org.demarche.http.Reply;
import org.demarche.http.Request;

/** Asks web services for objects in JSON. */
final class JsonService {
  private static final String JSON = "application/json";
  private static final int OK = 200;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final PoliteHttp http;

  JsonService(PoliteHttp http) {
    this.http = http;
  }

  Result<JsonNode> get(URI uri) {
    return send(Request.get(uri, JSON));
  }

  /**
   * @param type the media type of the body
   */
  Result<JsonNode> post(URI uri, String type, String body) {
    return send(Request.post(uri, JSON, type, body));
  }

  private Result<JsonNode> send(Request request) {
    Result<JsonNode> answer;
    try {
      answer = http.send(request, Deadline.none(), JsonService::read);
    } catch (NoReply e) {
      answer = new Result.Failed<>(e.getMessage());
    }
    return answer instanceof Result.Failed<JsonNode> failed
        ? new Result.Failed<>(
            request.uri().getAuthority() + ": " + failed.reason(), failed.status())
        : answer;
  }

  private static Result<JsonNode> read(Reply reply) throws Busy {
    if (reply.status() != OK) {
      return new Result.Failed<>(reply.refusal(), reply.status());
    }
    if (!isJson(reply)) {
      return new Result.Failed<>("a page of type '" + reply.mediaType() + "' instead of JSON", OK);
    }
    try {
      JsonNode json = MAPPER.readTree(reply.body());
      return json.isObject()
          ? ApiErrors.examined(json, reply.asked())
          : new Result.Failed<>("JSON that is not an object", OK);
    } catch (JsonProcessingException e) {
      throw new Busy("broken JSON", Duration.ZERO);
    } catch (Busy e) {
      throw e;
    } catch (IOException e) {
      throw new Busy("a broken answer (" + e.getMessage() + ")", Duration.ZERO);
    }
  }

  /** Older reconciliation services name their JSON {@code text/javascript}. */
  private static boolean isJson(Reply reply) {
    return reply.mediaType().contains("json") || reply.mediaType().contains("javascript");
  }
}
