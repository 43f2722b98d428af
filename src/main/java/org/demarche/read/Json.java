package org.demarche.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** JSON with limits that articles keep and attacks do not. */
final class Json {
  private static final int MAX_DEPTH = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(ArticleReader.MAX_ARTICLE)
                  .build())
          .build();
  private static final ObjectMapper WHOLE =
      new ObjectMapper(FACTORY).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ObjectMapper PART = new ObjectMapper(FACTORY.copy());

  private Json() {}

  static JsonNode parse(String json) throws UnreadableException {
    try {
      JsonNode node = WHOLE.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
      return node == null ? WHOLE.missingNode() : node;
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  /** The value that a text begins with, whatever follows it; empty where it is broken. */
  static Optional<JsonNode> first(String text) {
    try (JsonParser parser = PART.getFactory().createParser(text)) {
      return Optional.ofNullable(PART.readTree(parser));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A parser of bytes in UTF-8, UTF-16 or UTF-32, of one or more values. */
  static JsonParser parser(InputStream in) throws IOException {
    return PART.getFactory().createParser(in);
  }

  /** The value at which a parser stands. */
  static JsonNode tree(JsonParser parser) throws IOException {
    return PART.readTree(parser);
  }

  static UnreadableException broken(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return e.getOriginalMessage().contains("depth")
          ? UnreadableException.json("it is nested more than " + MAX_DEPTH + " deep")
          : UnreadableException.tooLarge(ArticleReader.MAX_ARTICLE);
    }
    if (String.valueOf(e.getOriginalMessage()).contains("Invalid UTF-8")) {
      return UnreadableException.encoding("it is not UTF-8" + place(e));
    }
    return UnreadableException.json("not JSON" + place(e) + ": " + reason(e));
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  /** The first sentence: the rest repeats the input. */
  private static String reason(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage()).split("\n")[0];
    return message.length() > 160 ? message.substring(0, 160) + "…" : message;
  }
}
