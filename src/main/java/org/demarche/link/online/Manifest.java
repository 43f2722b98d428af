package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reconciliation service says of itself.
 *
 * @param isDraft whether it speaks the draft of 1.0 and nothing earlier
 * @param batch the most queries in a request
 */
record Manifest(boolean isDraft, int batch) {

  /**
   * @param usual the batch where the service does not say
   * @return a failure where its ids are not Wikidata's
   */
  static Result<Manifest> read(JsonNode json, String host, int usual) {
    if (!json.has("name")) {
      return new Result.Failed<>(host + ": no manifest of a reconciliation service");
    }
    String ids = json.path("identifierSpace").asText(json.path("view").path("url").asText());
    if (!ids.contains("wikidata.org/")) {
      return new Result.Failed<>(host + ": gives ids of '" + ids + "' and not Wikidata's");
    }
    List<String> versions = new ArrayList<>();
    json.path("versions").forEach(version -> versions.add(version.asText()));
    boolean draft = !versions.isEmpty() && versions.stream().noneMatch(one -> one.startsWith("0."));
    int batch = json.path("batchSize").asInt(usual);
    return new Result.Got<>(new Manifest(draft, Math.max(1, batch)));
  }
}
