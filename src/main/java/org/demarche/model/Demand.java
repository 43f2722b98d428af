package org.demarche.model;

import java.util.List;
import java.util.Optional;

/**
 * A course of action without a stance, which someone asks for, offers or refuses.
 *
 * @param id an absolute IRI, or {@code demand/…} relative to the instance base for one that was
 *     minted from a text
 * @param notation a short name, unique in its register: {@code ukraine-joins-nato}
 * @param label a sentence that says the course of action
 * @param issue the notation of the issue it belongs to
 * @param contrary the notation of the demand that excludes this one
 * @param performers ids of those who would have to act
 * @param wordings how it is recognised; see the README for the pattern language
 */
public record Demand(
    String id,
    String notation,
    String label,
    String issue,
    Optional<String> contrary,
    List<String> performers,
    List<String> wordings) {
  public Demand {
    performers = List.copyOf(performers);
    wordings = List.copyOf(wordings);
  }
}
