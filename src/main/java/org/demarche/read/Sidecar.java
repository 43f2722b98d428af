package org.demarche.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What a file {@code story.meta.json} says of the article beside it: headline, date, publisher,
 * authors, url and language, under the same names as in JSON articles.
 *
 * @param problem why the file was ignored, or a field of it
 */
record Sidecar(Facts facts, Optional<Reading> problem) {
  private static final int LIMIT = 1 << 20;
  private static final Sidecar NONE = new Sidecar(Facts.NONE, Optional.empty());

  static Sidecar of(Input input) {
    if (input.sidecar().isEmpty()) {
      return NONE;
    }
    String where = FileNames.sidecar(input.where());
    try (InputStream in = input.sidecar().get().open()) {
      JsonArticle said = said(TextDecoder.decode(in.readNBytes(LIMIT)));
      return new Sidecar(said.facts(), FieldCheck.all(said).map(it -> it.at(where)));
    } catch (IOException | UnreadableException e) {
      return new Sidecar(
          Facts.NONE,
          Optional.of(UnreadableException.sidecar(String.valueOf(e.getMessage())).at(where)));
    }
  }

  private static JsonArticle said(String json) throws UnreadableException {
    JsonNode node = Json.parse(json);
    if (!node.isObject()) {
      throw UnreadableException.json("it has to be one JSON object");
    }
    JsonArticle said = JsonArticle.of(node);
    if (said.facts().equals(Facts.NONE) && FieldCheck.all(said).isEmpty()) {
      throw UnreadableException.json(
          "it has none of headline, date, publisher, authors, url, language");
    }
    return said;
  }
}
