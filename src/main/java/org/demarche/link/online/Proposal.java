package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.demarche.link.Wikidata;

/**
 * An item that a service proposes for a name.
 *
 * @param id {@code Q…}
 * @param name the name of it that fits
 */
record Proposal(String id, String name) {

  /** Whether it is a result of a reconciliation service, of either version. */
  static boolean isResult(JsonNode result) {
    return list(result).isArray();
  }

  /** Those of a result with an id of Wikidata, which some services give as an IRI. */
  static List<Proposal> in(JsonNode result) {
    List<Proposal> proposals = new ArrayList<>();
    for (JsonNode candidate : list(result)) {
      String id =
          candidate
              .path("id")
              .asText()
              .replaceFirst("^https?://www\\.wikidata\\.org/(?:entity|wiki)/", "");
      if (Wikidata.isId(id)) {
        proposals.add(new Proposal(id, name(candidate.path("name"))));
      }
    }
    return proposals;
  }

  private static JsonNode list(JsonNode result) {
    return result.has("candidates") ? result.path("candidates") : result.path("result");
  }

  /** A text; in later states of the draft of 1.0 a list of texts with their languages. */
  private static String name(JsonNode name) {
    return name.isTextual() ? name.asText() : name.path(0).path("str").asText();
  }
}
