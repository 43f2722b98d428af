package org.demarche.model;

import java.util.List;
import java.util.Optional;

/**
 * A post that one person at a time holds.
 *
 * @param organization the id of the state or organization it belongs to
 * @param titles common nouns for it, without the organization: {@code foreign minister}
 * @param speaks whether its holder's word counts for the organization
 */
public record Office(
    String id,
    String label,
    String organization,
    List<String> titles,
    boolean speaks,
    Optional<String> wikidata) {
  public Office {
    titles = List.copyOf(titles);
  }
}
