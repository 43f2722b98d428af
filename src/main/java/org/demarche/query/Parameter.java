package org.demarche.query;

import java.util.Optional;

/**
 * A variable of a query that the user may give a value.
 *
 * @param variable the variable it binds, without question mark
 * @param pattern what holds besides where a value is given, as triples with the query's prefixes
 * @param example a value that suits the sample articles
 */
public record Parameter(
    String name,
    String variable,
    Type type,
    boolean required,
    Optional<String> fallback,
    Optional<String> pattern,
    String description,
    Optional<String> example) {

  /** How the user's text becomes a term. */
  public enum Type {
    STRING,
    INTEGER,
    /** A number with or without a fraction: {@code 0.8}. */
    DECIMAL,
    /** A day: {@code 2025-01-20}. */
    DATE,
    IRI,
    /** A label, any other name in any case, or the IRI. */
    ACTOR,
    /** A label, any other name in any case, or the IRI. */
    REGION,
    /** A notation, a label or the IRI. */
    DEMAND,
    /** A notation, a label or the IRI. */
    ISSUE,
    /** The schema:identifier or the IRI of a revision. */
    ARTICLE;

    /** Whether it bounds what is asked for, so that several values would mean nothing. */
    boolean isBound() {
      return this == INTEGER || this == DECIMAL || this == DATE;
    }

    /** Whether it names something in the store. */
    boolean isThing() {
      return ordinal() >= ACTOR.ordinal();
    }
  }
}
