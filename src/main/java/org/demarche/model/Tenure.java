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

  /** Whether the person holds the office on some day. */
  public enum Answer {
    /** The day is before the first one. */
    NOT_YET,
    /** The day lies between the first and the last one, and both are known. */
    HOLDS,
    /** The day is after the first one, as far as known, and no end is known. */
    UNKNOWN,
    /** The day is after the last one. */
    HELD
  }

  /** Whether the person holds the office on that day. */
  public Answer at(LocalDate day) {
    if (from.filter(day::isBefore).isPresent()) {
      return Answer.NOT_YET;
    }
    if (to.filter(day::isAfter).isPresent()) {
      return Answer.HELD;
    }
    boolean firstDay = from.filter(day::equals).isPresent();
    return firstDay || from.isPresent() && to.isPresent() ? Answer.HOLDS : Answer.UNKNOWN;
  }

  /** Whether nothing that is known speaks against the person holding the office on that day. */
  public boolean mayHold(LocalDate day) {
    Answer answer = at(day);
    return answer == Answer.HOLDS || answer == Answer.UNKNOWN;
  }

  /** The same with a last day. */
  public Tenure until(LocalDate last) {
    return new Tenure(person, office, from, Optional.of(last));
  }
}
