package org.demarche.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The articles of a JSON document: one object, a graph, or an array of any length. */
final class JsonReadings extends LookAhead {
  /** Of one object or element; escapes may double a text, and markup again. */
  private static final long MAX_VALUE = 4L * ArticleReader.MAX_ARTICLE;

  private final Input input;
  private final ArticleBuilder builder;
  private final Facts sidecar;
  private final Budget bytes;
  private final JsonParser parser;
  private final Deque<Reading> ready = new ArrayDeque<>();
  private boolean inArray;
  private boolean ended;
  private int index;

  JsonReadings(Input input, InputStream in, ArticleBuilder builder, Sidecar sidecar)
      throws IOException {
    this.input = input;
    this.builder = builder;
    this.sidecar = sidecar.facts();
    this.bytes = new Budget(in, MAX_VALUE);
    this.parser = Json.parser(bytes);
    sidecar.problem().ifPresent(ready::add);
  }

  @Override
  protected Optional<Reading> find() {
    while (ready.isEmpty() && !ended) {
      try {
        readValue();
      } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
        ended = true;
        ready.add(input.failed(e instanceof JsonProcessingException j ? Json.broken(j) : e));
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void readValue() throws IOException {
    bytes.renew();
    JsonToken token = parser.nextToken();
    if (token == null) {
      ended = true;
      if (index == 0 && !inArray) {
        ready.add(UnreadableException.empty().at(input.where()));
      }
    } else if (token == JsonToken.START_ARRAY && !inArray) {
      inArray = true;
    } else if (token != JsonToken.END_ARRAY) {
      index++;
      JsonNode value = Json.tree(parser);
      build(value);
    }
  }

  private void build(JsonNode value) {
    List<JsonArticle> articles = JsonArticle.in(value);
    String place = inArray || index > 1 ? "[" + index + "]" : "";
    if (articles.isEmpty()) {
      ready.add(JsonLineReadings.NO_TEXT.at(input.where() + place));
    }
    for (int i = 0; i < articles.size(); i++) {
      String part = articles.size() > 1 ? place + "[" + (i + 1) + "]" : place;
      String id = input.id() + part.replace("][", "-").replace('[', '-').replace("]", "");
      FieldCheck.days(articles.get(i)).ifPresent(it -> ready.add(it.at(input.where() + part)));
      ready.add(builder.json(articles.get(i), input.where() + part, id, input.id(), sidecar));
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
    bytes.close();
  }
}
