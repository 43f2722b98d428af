package org.demarche.link.register;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import org.demarche.link.Item;

/**
 * Turns an entity in Wikidata's JSON, as dumps and the API have it, into an item. Kept are people
 * with an office or a political, diplomatic, military or journalistic occupation, organizations,
 * media, states, regions, cities and offices, as long as they have a name in Latin script.
 *
 * <p>A single entity does not tell what its classes are subclasses of. Here the classes of {@code
 * link/classes.tsv} count as they stand; a dump knows all.
 */
public final class EntityReader {
  private final KindFinder kinds;

  public EntityReader() {
    this(ClassList.shipped());
  }

  public EntityReader(KindFinder kinds) {
    this.kinds = kinds;
  }

  /**
   * The item of one entity; empty where it is not kept.
   *
   * @param parser stands before or at the entity, and afterwards at its end
   * @throws com.fasterxml.jackson.core.JacksonException where it is not JSON, or no entity
   */
  public Optional<Item> read(JsonParser parser) throws IOException {
    return EntityParser.parse(parser)
        .filter(entity -> !entity.label().isEmpty())
        .flatMap(entity -> kinds.kind(entity).map(entity::as));
  }

  /** The item of the one entity that {@code json} holds. */
  public Optional<Item> read(String json) throws IOException {
    try (JsonParser parser = EntityParser.JSON.createParser(json)) {
      return read(parser);
    }
  }
}
