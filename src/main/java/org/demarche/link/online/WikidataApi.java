package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Collectors;
import org.demarche.cache.AnswerCache;
import org.demarche.link.Wikidata;

/**
 * Wikidata's part of the MediaWiki API: {@code wbsearchentities} and {@code wbgetentities}. Answers
 * are kept entity by entity, so that other batches find them again.
 */
final class WikidataApi {
  /** What is wanted of an entity. */
  enum Props {
    ALL("labels|descriptions|aliases|claims|sitelinks"),
    CLAIMS("claims"),
    LABELS("labels");

    private final String parameter;

    Props(String parameter) {
      this.parameter = parameter;
    }
  }

  private static final int BATCH = 50;
  private static final int MOST_FOUND = 50;

  /** Those in which news in English may name somebody; {@code mul} holds for all languages. */
  private static final String LANGUAGES = "en|mul|en-gb|en-ca|en-us|de|fr|es";

  private final URI api;
  private final JsonService http;
  private final AnswerCache cache;

  WikidataApi(URI api, JsonService http, AnswerCache cache) {
    this.api = api;
    this.http = http;
    this.cache = cache;
  }

  /** The items with a label or alias that begins with the name, as Wikidata ranks them. */
  Result<List<Proposal>> search(String name) {
    URI question =
        question(
            "wbsearchentities",
            Map.of(
                "search", name,
                "language", "en",
                "uselang", "en",
                "type", "item",
                "limit", String.valueOf(MOST_FOUND)));
    return answer(question).then(WikidataApi::candidates);
  }

  private Result<JsonNode> answer(URI question) {
    Optional<JsonNode> kept = cache.get("GET " + question);
    if (kept.isPresent()) {
      return new Result.Got<>(kept.get());
    }
    Result<JsonNode> answer = http.get(question);
    if (answer instanceof Result.Got<JsonNode> got && got.value().path("search").isArray()) {
      cache.put("GET " + question, got.value());
    }
    return answer;
  }

  private static Result<List<Proposal>> candidates(JsonNode answer) {
    if (!answer.path("search").isArray()) {
      return new Result.Failed<>("an answer without the list of items");
    }
    List<Proposal> candidates = new ArrayList<>();
    for (JsonNode found : answer.path("search")) {
      String label = found.path("label").asText();
      String matched = found.path("match").path("text").asText(label);
      candidates.add(new Proposal(found.path("id").asText(), matched));
    }
    return new Result.Got<>(candidates);
  }

  /**
   * The entities in Wikidata's JSON by the ids asked for; a missing one has the field {@code
   * missing}, one that was merged has the id of the other one.
   */
  Map<String, Result<JsonNode>> entities(Collection<String> ids, Props props) {
    Map<String, Result<JsonNode>> entities = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      Optional<JsonNode> kept =
          Wikidata.isId(id) ? cache.get("GET " + question(id, props)) : Optional.empty();
      if (kept.isPresent()) {
        entities.put(id, new Result.Got<>(kept.get()));
      } else if (Wikidata.isId(id)) {
        unknown.add(id);
      } else {
        entities.put(id, new Result.Failed<>("'" + id + "' is not the id of an item"));
      }
    }
    for (int from = 0; from < unknown.size(); from += BATCH) {
      entities.putAll(batch(unknown.subList(from, Math.min(from + BATCH, unknown.size())), props));
    }
    return entities;
  }

  /** Whether there is such an entity. */
  static boolean isThere(JsonNode entity) {
    return !entity.has("missing");
  }

  private Map<String, Result<JsonNode>> batch(List<String> ids, Props props) {
    Result<JsonNode> answer = http.get(question(String.join("|", ids), props));
    Map<String, Result<JsonNode>> entities = new LinkedHashMap<>();
    for (String id : ids) {
      entities.put(id, answer.then(all -> entity(all, id, props)));
    }
    return entities;
  }

  private Result<JsonNode> entity(JsonNode answer, String id, Props props) {
    JsonNode entity = answer.path("entities").path(id);
    if (!entity.isObject()) {
      return new Result.Failed<>("an answer without " + id);
    }
    JsonNode slim = SlimEntity.of(entity);
    cache.put("GET " + question(id, props), slim);
    return new Result.Got<>(slim);
  }

  private URI question(String ids, Props props) {
    return question(
        "wbgetentities",
        Map.of("ids", ids, "props", props.parameter, "languages", LANGUAGES, "redirects", "yes"));
  }

  private URI question(String action, Map<String, String> parameters) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("action", action);
    all.put("format", "json");
    all.put("formatversion", "2");
    all.put("errorformat", "plaintext");
    all.put("maxlag", "5");
    parameters.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(parameter -> all.put(parameter.getKey(), parameter.getValue()));
    return URI.create(
        api
            + all.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", "?", "")));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
