package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.link.Item;
import org.demarche.link.register.AskedClasses;
import org.demarche.link.register.ItemReader;
import org.demarche.link.wikidata.Claim;

/** Brings items by their ids, fifty in a request. */
public final class EntityFetcher {
  private static final ItemReader LISTED = new ItemReader();
  private static final String SUPERCLASS = "P279";
  private static final List<String> CLASSES = List.of("P31", SUPERCLASS);

  private final WikidataApi api;
  private final ItemReader reader = AskedClasses.reader(this::superclasses);

  EntityFetcher(WikidataApi api) {
    this.api = api;
  }

  /**
   * The items by the ids asked for, in the order of the ids; one that was merged into another has
   * the id of that. Nothing for what is no longer, is of no kind of ours, or has no usable name.
   */
  Map<String, Result<Optional<Item>>> items(Collection<String> ids) {
    Map<String, Result<JsonNode>> entities = entities(ids);
    rememberClasses(entities.values());
    Map<String, Result<Optional<Item>>> items = new LinkedHashMap<>();
    entities.forEach((id, entity) -> items.put(id, entity.then(this::read)));
    return items;
  }

  /** Asks for the classes of all at once that the reader would have to ask for one by one. */
  private void rememberClasses(Collection<Result<JsonNode>> entities) {
    Set<String> classes = new TreeSet<>();
    for (Result<JsonNode> entity : entities) {
      if (entity instanceof Result.Got<JsonNode> got && isOpen(got.value())) {
        CLASSES.forEach(
            property ->
                Claim.items(got.value(), property).forEach(claim -> classes.add(claim.value())));
      }
    }
    api.entities(classes, WikidataApi.Props.CLAIMS);
  }

  private static boolean isOpen(JsonNode entity) {
    try {
      return WikidataApi.isThere(entity) && LISTED.read(entity).isEmpty();
    } catch (JsonMappingException e) {
      return false;
    }
  }

  private Collection<String> superclasses(Collection<String> classes) throws IOException {
    Set<String> above = new TreeSet<>();
    for (Result<JsonNode> entity : api.entities(classes, WikidataApi.Props.CLAIMS).values()) {
      if (entity instanceof Result.Failed<JsonNode> failed) {
        throw new IOException(failed.reason());
      }
      if (entity instanceof Result.Got<JsonNode> got) {
        Claim.items(got.value(), SUPERCLASS).stream()
            .filter(Claim::isBest)
            .forEach(claim -> above.add(claim.value()));
      }
    }
    return above;
  }

  private Result<Optional<Item>> read(JsonNode entity) {
    try {
      return new Result.Got<>(WikidataApi.isThere(entity) ? reader.read(entity) : Optional.empty());
    } catch (UncheckedIOException e) {
      return new Result.Failed<>(e.getCause().getMessage());
    } catch (JsonMappingException e) {
      return new Result.Failed<>(
          entity.path("id").asText() + ": no entity as Wikidata writes them");
    }
  }

  /** All that is known of each. */
  Map<String, Result<JsonNode>> entities(Collection<String> ids) {
    return api.entities(ids, WikidataApi.Props.ALL);
  }

  /** Their labels alone. */
  Map<String, Result<JsonNode>> labels(Collection<String> ids) {
    return api.entities(ids, WikidataApi.Props.LABELS);
  }
}
