package org.demarche.resolve.offices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.model.Tenure;

/** A past stretch of time of which a sentence speaks: {@code in 2019}; both days belong to it. */
public record TemporalAnchor(LocalDate first, LocalDate last) {

  /** The number of days on which nothing speaks against the person holding the office. */
  long daysOf(Tenure tenure) {
    LocalDate from = tenure.from().filter(first::isBefore).orElse(first);
    LocalDate to = tenure.to().filter(last::isAfter).orElse(last);
    return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
  }

  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  @Override
  public String toString() {
    return first.equals(last) ? "on " + first : "between " + first + " and " + last;
  }
}
