package org.demarche.link.online;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.link.register.EntityReader;

/** Brings items by their ids, fifty in a request. */
public final class EntityFetcher {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** An entity in Wikidata's JSON. */
  sealed interface Entity {
    /**
     * @param id its own, which is another than the one asked for where that was merged into it
     */
    record Known(String id, JsonNode json) implements Entity {}

    record Missing() implements Entity {}

    record Failed(String reason) implements Entity {}
  }

  private final WikidataApi api;
  private final EntityReader reader = new EntityReader();

  EntityFetcher(WikidataApi api) {
    this.api = api;
  }

  /** The items by the ids asked for, in the order of the ids. */
  public Map<String, ItemLookup> items(Collection<String> ids) {
    Map<String, ItemLookup> items = new LinkedHashMap<>();
    entities(ids).forEach((id, entity) -> items.put(id, item(entity)));
    return items;
  }

  private ItemLookup item(Entity entity) {
    if (entity instanceof Entity.Known known) {
      return read(known);
    }
    return entity instanceof Entity.Failed failed
        ? new ItemLookup.Failed(failed.reason())
        : new ItemLookup.Missing();
  }

  private ItemLookup read(Entity.Known known) {
    try (JsonParser parser = known.json().traverse(MAPPER)) {
      return reader
          .read(parser)
          .<ItemLookup>map(ItemLookup.Known::new)
          .orElseGet(() -> new ItemLookup.Other(known.id()));
    } catch (IOException e) {
      return new ItemLookup.Failed(known.id() + ": no entity as Wikidata writes them");
    }
  }

  /** All that is known of each. */
  Map<String, Entity> entities(Collection<String> ids) {
    return entities(ids, WikidataApi.Props.ALL);
  }

  /** Their labels alone. */
  Map<String, Entity> labels(Collection<String> ids) {
    return entities(ids, WikidataApi.Props.LABELS);
  }

  private Map<String, Entity> entities(Collection<String> ids, WikidataApi.Props props) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    api.entities(ids, props).forEach((id, answer) -> entities.put(id, entity(answer)));
    return entities;
  }

  private static Entity entity(Result<JsonNode> answer) {
    if (answer instanceof Result.Got<JsonNode> got) {
      JsonNode json = got.value();
      return json.has("missing")
          ? new Entity.Missing()
          : new Entity.Known(json.path("id").asText(), json);
    }
    return new Entity.Failed(((Result.Failed<JsonNode>) answer).reason());
  }
}
