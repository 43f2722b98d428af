package org.demarche.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who can speak or hold a position.
 *
 * @param id an absolute IRI for a registered actor; else a reference relative to the instance base:
 *     {@code actor/jane-doe} for a new name, {@code unnamed/120-148} below the article's own IRI
 *     for an unnamed source (kind {@code UNNAMED})
 * @param label the best name; for an unnamed source the words of the article
 * @param affiliation the id of the organization or state the article or the register ties it to
 * @param wikidata the item id, {@code Q…}
 * @param otherNames further full names and acronyms that the article gives; of a registered actor
 *     those only that the register lacks
 * @param roles words by which the article says what a new person is: {@code Labour MP}
 */
public record Actor(
    String id,
    Kind kind,
    String label,
    Gender gender,
    Optional<String> affiliation,
    Optional<String> wikidata,
    List<String> otherNames,
    List<String> roles) {
  public Actor {
    otherNames = List.copyOf(otherNames);
    roles = List.copyOf(roles);
  }

  /** An actor with one name. */
  public Actor(
      String id,
      Kind kind,
      String label,
      Gender gender,
      Optional<String> affiliation,
      Optional<String> wikidata) {
    this(id, kind, label, gender, affiliation, wikidata, List.of(), List.of());
  }

  /** The same with those further names alone. */
  public Actor withOtherNames(List<String> names) {
    return new Actor(id, kind, label, gender, affiliation, wikidata, names, roles);
  }

  /** The same with those roles alone. */
  public Actor withRoles(List<String> words) {
    return new Actor(id, kind, label, gender, affiliation, wikidata, otherNames, words);
  }

  /** What sort of actor. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    /** A state or other region that acts; it is an organization and a region. */
    STATE,
    /** Actors only as many: {@code European leaders}. */
    GROUP,
    /** A source of one article that has no name: {@code people familiar with the matter}. */
    UNNAMED
  }

  /** For pronouns. */
  public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }
}
