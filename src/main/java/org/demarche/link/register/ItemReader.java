package org.demarche.link.register;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.link.Item;
import org.demarche.link.wikidata.EntityParser;
import org.demarche.link.wikidata.WikidataEntity;

/**
 * Turns an entity in Wikidata's JSON, as dumps and the API have it, into an item. Kept are people
 * with an office or a political, diplomatic, military or journalistic occupation, organizations,
 * media, states, regions, cities and offices, as long as they have a name in Latin script.
 *
 * <p>A single entity does not tell what its classes are subclasses of. Here the classes of {@code
 * link/classes.tsv} count as they stand; a dump knows all.
 */
public final class ItemReader {
  private final Function<WikidataEntity, Optional<Item.Kind>> kinds;

  public ItemReader() {
    this(ClassList.shipped()::kind);
  }

  /**
   * @param kinds says what sort of thing an entity is
   */
  ItemReader(Function<WikidataEntity, Optional<Item.Kind>> kinds) {
    this.kinds = kinds;
  }

  /**
   * The item of one entity; empty where it is not kept.
   *
   * @throws JsonMappingException where it is no entity
   */
  public Optional<Item> read(JsonNode json) throws JsonMappingException {
    return EntityParser.parse(json)
        .filter(entity -> !entity.label().isEmpty())
        .flatMap(entity -> kinds.apply(entity).map(entity::as));
  }
}
