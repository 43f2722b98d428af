package org.demarche.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;
import org.demarche.read.drafts.DraftException;
import org.demarche.read.drafts.Drafts;

/**
 * The messages of a Telegram chat or channel, as Telegram Desktop exports them to {@code
 * result.json}; those without words are passed over.
 */
final class TelegramDrafts implements Drafts {
  private final JsonParser parser;
  private String channel = "";
  private boolean inMessages;
  private boolean ended;

  TelegramDrafts(InputStream in) throws IOException {
    parser = Json.parser(in);
    parser.nextToken();
  }

  @Override
  public Optional<Draft> next() throws IOException, DraftException {
    try {
      while (!ended) {
        if (!inMessages) {
          toMessages();
        } else if (parser.nextToken() == JsonToken.START_OBJECT) {
          JsonNode message = Json.tree(parser);
          Draft draft = draft(message);
          if (!draft.body().isBlank()) {
            return Optional.of(draft);
          }
        } else {
          ended = true;
        }
      }
      return Optional.empty();
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw DraftException.json(Json.broken(e).getMessage());
    }
  }

  private void toMessages() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      ended = true;
    } else if (token == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("messages") && value == JsonToken.START_ARRAY) {
        inMessages = true;
      } else if (name.equals("name")) {
        channel = parser.getValueAsString("");
      } else {
        parser.skipChildren();
      }
    }
  }

  private Draft draft(JsonNode message) {
    String from = message.path("from").asText("");
    return Draft.plain(text(message.path("text")))
        .with(Field.ID, message.path("id").asText(""))
        .with(Field.PUBLISHED, message.path("date").asText(""))
        .with(Field.PUBLISHER, channel)
        .with(Field.AUTHOR, from.equals(channel) ? "" : from);
  }

  /** Words, or pieces of words and of links. */
  private static String text(JsonNode text) {
    if (!text.isArray()) {
      return text.asText("");
    }
    StringBuilder words = new StringBuilder();
    text.forEach(
        piece -> words.append(piece.isObject() ? piece.path("text").asText("") : piece.asText("")));
    return words.toString();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
