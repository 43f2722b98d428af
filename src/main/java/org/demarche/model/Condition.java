package org.demarche.model;

import java.util.Optional;

/**
 * What a position depends on.
 *
 * @param span the words of the condition without its conjunction
 * @param demand the notation of the demand it amounts to, where one fits
 */
public record Condition(Kind kind, Span span, Optional<String> demand) {

  /** How the position depends on it. */
  public enum Kind {
    ONLY_IF,
    UNLESS,
    UNTIL,
    IN_EXCHANGE_FOR
  }
}
