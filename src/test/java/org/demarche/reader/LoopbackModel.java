package org.demarche.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.demarche.http.LoopbackServer;

/** A service of the chat API on this computer, whose model is a function. */
public final class LoopbackModel extends LoopbackServer {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Function<AskedText, String> model;

  /**
   * @param model gives the text of the answer
   */
  public LoopbackModel(Function<AskedText, String> model) {
    this.model = model;
  }

  /** Where it is. */
  public String address() {
    return uri("/v1").toString();
  }

  @Override
  protected Answer answer(Received request) {
    return Page.json(completion(model.apply(asked(request))));
  }

  /** What a request asks. */
  public static AskedText asked(Received request) {
    JsonNode messages = json(request.body()).path("messages");
    return AskedText.of(
        messages.path(0).path("content").asText(), messages.path(1).path("content").asText());
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer of the protocol that holds a text. */
  public static String completion(String text) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.put("id", "1").put("object", "chat.completion").put("created", 1).put("model", "m");
    ObjectNode choice = answer.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", "stop");
    choice.putObject("message").put("role", "assistant").put("content", text);
    answer
        .putObject("usage")
        .put("prompt_tokens", 1000)
        .put("completion_tokens", 100)
        .put("total_tokens", 1100);
    return answer.toString();
  }
}
