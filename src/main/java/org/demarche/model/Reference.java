package org.demarche.model;

import java.util.Optional;

/**
 * A mention whose bearer is known.
 *
 * @param denotes the id of an actor or region
 * @param literally the id of the region that the words name, where they stand for something else:
 *     the city Moscow, when the government is meant
 * @param adjective whether the words are an adjective of what they denote: {@code Russian}
 * @param why for people
 */
public record Reference(
    Span span,
    String denotes,
    Optional<String> literally,
    By resolvedBy,
    boolean adjective,
    Why why) {

  /** The means by which a reference was resolved. */
  public enum By {
    NAME,
    MODIFIER,
    PRONOUN,
    ROLE,
    METONYM,
    DESCRIPTION,
    COLLECTIVE
  }
}
