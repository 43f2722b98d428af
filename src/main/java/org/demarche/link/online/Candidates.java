package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.demarche.link.Wikidata;

/** Reads one result of a reconciliation service, of either version. */
final class Candidates {
  private Candidates() {}

  static boolean isResult(JsonNode result) {
    return list(result).isArray();
  }

  /** Those with an id of Wikidata, which some services give as an IRI. */
  static List<Candidate> in(JsonNode result) {
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode candidate : list(result)) {
      String id =
          candidate
              .path("id")
              .asText()
              .replaceFirst("^https?://www\\.wikidata\\.org/(?:entity|wiki)/", "");
      if (Wikidata.isId(id)) {
        candidates.add(new Candidate(id, name(candidate.path("name"))));
      }
    }
    return candidates;
  }

  private static JsonNode list(JsonNode result) {
    return result.has("candidates") ? result.path("candidates") : result.path("result");
  }

  /** A text; in later states of the draft of 1.0 a list of texts with their languages. */
  private static String name(JsonNode name) {
    return name.isTextual() ? name.asText() : name.path(0).path("str").asText();
  }
}
