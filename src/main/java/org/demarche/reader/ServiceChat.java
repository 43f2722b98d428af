package org.demarche.reader;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import org.demarche.http.Waiting;

/** Speaks the chat API: temperature 0, a fixed seed, and an answer held to a JSON schema. */
final class ServiceChat implements Chat {
  private static final int SEED = 1;

  private final Usage usage;
  private final Trouble trouble;
  private final OpenAiChatModel model;

  ServiceChat(ReaderSettings settings, Usage usage, Waiting waiting) {
    this.usage = usage;
    this.trouble = new Trouble(settings);
    this.model =
        OpenAiChatModel.builder()
            .httpClientBuilder(new PoliteClient(settings, waiting))
            .baseUrl(settings.base())
            .apiKey(settings.key().map(ApiKey::secret).orElse(null))
            .modelName(settings.model())
            .temperature(0.0)
            .seed(SEED)
            .strictJsonSchema(true)
            .maxRetries(0)
            .build();
  }

  @Override
  public String answer(Prompt prompt, String question) throws MalformedAnswer {
    long tokens = Usage.tokens(prompt.text() + prompt.schema() + question);
    usage.begin(tokens);
    long in = tokens;
    long out = 0;
    try {
      ChatResponse response = model.chat(request(prompt, question));
      String text = text(response);
      Optional<TokenUsage> counted = Optional.ofNullable(response.tokenUsage());
      in = counted.map(TokenUsage::inputTokenCount).map(Long::valueOf).orElse(tokens);
      out = counted.map(TokenUsage::outputTokenCount).map(Long::valueOf).orElse(Usage.tokens(text));
      trouble.over();
      return text;
    } catch (Unanswered e) {
      throw trouble.of(e);
    } catch (LangChain4jException | NullPointerException | IndexOutOfBoundsException e) {
      throw trouble.malformed(e);
    } finally {
      usage.end(tokens, in, out);
    }
  }

  private static String text(ChatResponse response) throws MalformedAnswer {
    String text = response.aiMessage() == null ? null : response.aiMessage().text();
    if (text == null) {
      throw new MalformedAnswer("an answer without text");
    }
    return text;
  }

  private static ChatRequest request(Prompt prompt, String question) {
    JsonSchema schema =
        JsonSchema.builder()
            .name(prompt.name())
            .rootElement(JsonRawSchema.from(prompt.schema()))
            .build();
    return ChatRequest.builder()
        .messages(SystemMessage.from(prompt.text()), UserMessage.from(question))
        .responseFormat(
            ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build())
        .build();
  }
}
