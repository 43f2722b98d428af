package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.demarche.cache.AnswerCache;

/**
 * A client of the Reconciliation API, version 0.2 and the draft of 1.0; the manifest says which of
 * them a service speaks. Where it speaks both, 0.2 is used, which does not change any more. Names
 * are sent in batches, answers kept name by name.
 */
final class ReconciliationService {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int NOT_FOUND = 404;

  /** What OpenRefine sends where a service does not say. */
  private static final int USUAL_BATCH = 10;

  private final URI endpoint;
  private final int limit;
  private final JsonService http;
  private final AnswerCache cache;
  private Optional<Result<Manifest>> manifest = Optional.empty();

  /**
   * @param limit how many candidates to ask for
   */
  ReconciliationService(URI endpoint, int limit, JsonService http, AnswerCache cache) {
    this.endpoint = endpoint;
    this.limit = limit;
    this.http = http;
    this.cache = cache;
  }

  /** The candidates for each name, as the service ranks them. */
  Map<String, Result<List<Proposal>>> candidates(Collection<String> names) {
    Map<String, Result<List<Proposal>>> candidates = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String name : new TreeSet<>(names)) {
      cache
          .get(question(name))
          .ifPresentOrElse(
              kept -> candidates.put(name, new Result.Got<>(Proposal.in(kept))),
              () -> unknown.add(name));
    }
    if (unknown.isEmpty()) {
      return candidates;
    }
    Result<Manifest> spoken = manifest();
    int size = spoken instanceof Result.Got<Manifest> got ? got.value().batch() : USUAL_BATCH;
    for (int from = 0; from < unknown.size(); from += size) {
      List<String> batch = unknown.subList(from, Math.min(from + size, unknown.size()));
      Result<JsonNode> answer = spoken.then(known -> ask(known, batch));
      for (int i = 0; i < batch.size(); i++) {
        int place = i;
        candidates.put(batch.get(i), answer.then(all -> one(spoken, all, place, batch.get(place))));
      }
    }
    return candidates;
  }

  private Result<List<Proposal>> one(
      Result<Manifest> spoken, JsonNode answer, int place, String name) {
    return spoken.then(
        known -> {
          JsonNode result =
              known.isDraft() ? answer.path("results").path(place) : answer.path("q" + place);
          if (!Proposal.isResult(result)) {
            return new Result.Failed<>(endpoint.getAuthority() + ": no result for '" + name + "'");
          }
          cache.put(question(name), result);
          return new Result.Got<>(Proposal.in(result));
        });
  }

  private Result<Manifest> manifest() {
    if (manifest.isEmpty()) {
      manifest =
          Optional.of(
              http.get(endpoint)
                  .then(json -> Manifest.read(json, endpoint.getAuthority(), USUAL_BATCH)));
    }
    return manifest.get();
  }

  private Result<JsonNode> ask(Manifest known, List<String> names) {
    if (!known.isDraft()) {
      String form = "queries=" + URLEncoder.encode(indexed(names), StandardCharsets.UTF_8);
      return http.post(endpoint, "application/x-www-form-urlencoded", form);
    }
    Result<JsonNode> answer = match("/match", names);
    boolean older =
        answer instanceof Result.Failed<JsonNode> failed && failed.status() == NOT_FOUND;
    return older ? match("/reconcile", names) : answer;
  }

  /** The route was called {@code /reconcile} in earlier states of the draft. */
  private Result<JsonNode> match(String route, List<String> names) {
    URI uri = URI.create(endpoint.toString().replaceFirst("/$", "") + route);
    return http.post(uri, "application/json", listed(names));
  }

  /** A batch of 0.2: an object with a key for each query. */
  private String indexed(List<String> names) {
    ObjectNode batch = MAPPER.createObjectNode();
    for (int i = 0; i < names.size(); i++) {
      batch.putObject("q" + i).put("query", names.get(i)).put("limit", limit);
    }
    return batch.toString();
  }

  /** A batch of 1.0; the value was called {@code v} in earlier states of the draft. */
  private String listed(List<String> names) {
    ObjectNode batch = MAPPER.createObjectNode();
    ArrayNode queries = batch.putArray("queries");
    for (String name : names) {
      ObjectNode query = queries.addObject();
      query
          .putArray("conditions")
          .addObject()
          .put("matchType", "name")
          .put("propertyValue", name)
          .put("v", name);
      query.put("limit", limit);
    }
    return batch.toString();
  }

  private String question(String name) {
    return "RECONCILE " + endpoint + " limit=" + limit + " " + name;
  }
}
