package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.http.LoopbackServer;

/**
 * Answers as Wikidata does: {@code wbsearchentities} and {@code wbgetentities} in the shapes of
 * Wikibase's {@code SearchEntities} and {@code ResultBuilder}, with formatversion 2 and errors as
 * plain text; a page for those who do not say who they are.
 */
final class FakeWikidata extends LoopbackServer {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, ObjectNode> entities = new TreeMap<>();
  private final Map<String, String> merged = new TreeMap<>();

  FakeWikidata with(EntityJson... some) {
    for (EntityJson entity : some) {
      with(entity.json());
    }
    return this;
  }

  FakeWikidata with(ObjectNode entity) {
    entities.put(entity.get("id").asText(), entity);
    return this;
  }

  FakeWikidata merged(String from, String to) {
    merged.put(from, to);
    return this;
  }

  URI api() {
    return uri("/w/api.php");
  }

  @Override
  protected Answer answer(Received request) {
    if (!request.agent().matches("Demarche/\\S+ \\(\\S+@\\S+\\) .*")) {
      return Page.of(200, "text/html; charset=utf-8", "<!DOCTYPE html><p>Who are you?</p>");
    }
    Map<String, String> parameters = request.parameters();
    if (!request.path().equals("/w/api.php")
        || !"json".equals(parameters.get("format"))
        || !"2".equals(parameters.get("formatversion"))
        || !"5".equals(parameters.get("maxlag"))) {
      return Page.of(400, "text/plain", "unexpected request");
    }
    return switch (parameters.get("action")) {
      case "wbsearchentities" -> search(parameters);
      case "wbgetentities" -> get(parameters);
      default -> error("badvalue", "Unrecognized value for parameter \"action\".");
    };
  }

  static Page error(String code, String text) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.putArray("errors").addObject().put("code", code).put("text", text).put("module", "main");
    answer.put("docref", "See the API's page for API usage.");
    return Page.json(answer.toString()).with("MediaWiki-API-Error", code);
  }

  /** What a server answers whose databases lag, with status 200. */
  static Page lagging(String retryAfter) {
    return error("maxlag", "Waiting for a database server: 7 seconds lagged.")
        .with("Retry-After", retryAfter)
        .with("X-Database-Lag", "7");
  }

  private Page search(Map<String, String> parameters) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.putObject("searchinfo").put("search", parameters.get("search"));
    ArrayNode found = answer.putArray("search");
    String beginning = parameters.get("search").toLowerCase(Locale.ROOT);
    for (ObjectNode entity : entities.values()) {
      match(entity, beginning, found);
    }
    answer.put("success", 1);
    return Page.json(answer.toString());
  }

  private static void match(ObjectNode entity, String beginning, ArrayNode found) {
    String label = entity.at("/labels/en/value").asText();
    if (label.toLowerCase(Locale.ROOT).startsWith(beginning)) {
      entry(entity, label, "label", label, found);
      return;
    }
    for (JsonNode alias : entity.at("/aliases/en")) {
      String text = alias.get("value").asText();
      if (text.toLowerCase(Locale.ROOT).startsWith(beginning)) {
        entry(entity, label, "alias", text, found).putArray("aliases").add(text);
        return;
      }
    }
  }

  private static ObjectNode entry(
      ObjectNode entity, String label, String type, String text, ArrayNode found) {
    String id = entity.get("id").asText();
    ObjectNode entry = found.addObject().put("id", id).put("title", id).put("pageid", 1);
    entry.putObject("display").putObject("label").put("value", label).put("language", "en");
    entry.put("repository", "wikidata").put("url", "//www.wikidata.org/wiki/" + id);
    entry.put("concepturi", "http://www.wikidata.org/entity/" + id).put("label", label);
    entry.putObject("match").put("type", type).put("language", "en").put("text", text);
    return entry;
  }

  private Page get(Map<String, String> parameters) {
    List<String> ids = Arrays.asList(parameters.get("ids").split("\\|"));
    if (ids.size() > 50) {
      return error("toomanyvalues", "Too many values supplied for parameter \"ids\".");
    }
    List<String> props = Arrays.asList(parameters.get("props").split("\\|"));
    ObjectNode answer = MAPPER.createObjectNode();
    ObjectNode all = answer.putObject("entities");
    for (String id : ids) {
      if (!id.matches("Q[1-9]\\d*")) {
        return error("no-such-entity", "Could not find an entity with the ID \"" + id + "\".");
      }
      ObjectNode entity = entity(id, props);
      List<String> languages = Arrays.asList(parameters.get("languages").split("\\|"));
      for (String field : List.of("labels", "descriptions", "aliases")) {
        if (entity.has(field)) {
          ((ObjectNode) entity.get(field)).retain(languages);
        }
      }
      all.set(id, entity);
    }
    answer.put("success", 1);
    return Page.json(answer.toString());
  }

  /** Also with formatversion 2 {@code missing} is an empty string. */
  private ObjectNode entity(String id, List<String> props) {
    String target = merged.getOrDefault(id, id);
    if (!entities.containsKey(target)) {
      return MAPPER.createObjectNode().put("id", id).put("missing", "");
    }
    ObjectNode entity = MAPPER.createObjectNode();
    if (!target.equals(id)) {
      entity.putObject("redirects").put("from", id).put("to", target);
    }
    entity.put("type", "item").put("id", target);
    props.forEach(prop -> entity.set(prop, entities.get(target).get(prop).deepCopy()));
    return entity;
  }
}
