package org.demarche.model;

import java.util.List;
import java.util.Optional;

/**
 * A place.
 *
 * @param id an absolute IRI; a state has the same id as its {@link Actor}
 * @param adjectives {@code Russian}, for what belongs to it
 * @param within the id of the region that holds it
 */
public record Region(
    String id,
    String label,
    List<String> adjectives,
    Optional<String> within,
    Optional<String> wikidata) {
  public Region {
    adjectives = List.copyOf(adjectives);
  }
}
