package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.link.register.AskedClasses;
import org.demarche.link.register.ItemReader;
import org.demarche.link.wikidata.Claim;

/** Brings items by their ids, fifty in a request. */
public final class EntityFetcher {
  private static final ItemReader LISTED = new ItemReader();
  private static final String SUPERCLASS = "P279";
  private static final List<String> CLASSES = List.of("P31", SUPERCLASS);

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
  private final ItemReader reader = AskedClasses.reader(this::superclasses);

  EntityFetcher(WikidataApi api) {
    this.api = api;
  }

  /** The items by the ids asked for, in the order of the ids. */
  public Map<String, ItemLookup> items(Collection<String> ids) {
    Map<String, Entity> entities = entities(ids);
    rememberClasses(entities.values());
    Map<String, ItemLookup> items = new LinkedHashMap<>();
    entities.forEach((id, entity) -> items.put(id, item(entity)));
    return items;
  }

  /** Asks for the classes of all at once that the reader would have to ask for one by one. */
  private void rememberClasses(Collection<Entity> entities) {
    Set<String> classes = new TreeSet<>();
    for (Entity entity : entities) {
      if (entity instanceof Entity.Known known && isOpen(known)) {
        CLASSES.forEach(
            property ->
                Claim.items(known.json(), property).forEach(claim -> classes.add(claim.value())));
      }
    }
    entities(classes, WikidataApi.Props.CLAIMS);
  }

  private static boolean isOpen(Entity.Known known) {
    try {
      return LISTED.read(known.json()).isEmpty();
    } catch (JsonMappingException e) {
      return false;
    }
  }

  private Collection<String> superclasses(Collection<String> classes) throws IOException {
    Set<String> above = new TreeSet<>();
    for (Entity entity : entities(classes, WikidataApi.Props.CLAIMS).values()) {
      if (entity instanceof Entity.Failed failed) {
        throw new IOException(failed.reason());
      }
      if (entity instanceof Entity.Known known) {
        Claim.items(known.json(), SUPERCLASS).stream()
            .filter(Claim::isBest)
            .forEach(claim -> above.add(claim.value()));
      }
    }
    return above;
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
    try {
      return reader
          .read(known.json())
          .<ItemLookup>map(ItemLookup.Known::new)
          .orElseGet(() -> new ItemLookup.Other(known.id()));
    } catch (UncheckedIOException e) {
      return new ItemLookup.Failed(e.getCause().getMessage());
    } catch (JsonMappingException e) {
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
