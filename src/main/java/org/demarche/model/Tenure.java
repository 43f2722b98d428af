package org.demarche.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time in which a person holds an office.
 *
 * @param from the first day; empty is unknown
 * @param to the last day; empty is unknown, not "still"
 */
public record Tenure(
    String person, String office, Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Whether nothing that is known speaks against the person holding the office on that day. */
  public boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
