package org.demarche.network;

import java.time.LocalDateTime;
import java.time.temporal.IsoFields;

/** Within what statements with the same values count once. */
public enum Duplicates {
  /** All statements count. */
  KEEP,
  DOCUMENT,
  DAY,
  /** From Monday to Sunday, as ISO 8601 has it. */
  WEEK,
  MONTH,
  YEAR,
  /** All that was selected. */
  RANGE;

  private static final int WEEKS = 100;
  private static final int MONTHS = 12;

  /**
   * Tells which week, month … a time lies in. DNA takes the number of the week or the month and
   * forgets the year.
   */
  public long bucket(LocalDateTime time, Compatibility compatibility) {
    boolean yearBlind = compatibility == Compatibility.DNA;
    return switch (this) {
      case DAY -> time.toLocalDate().toEpochDay();
      case WEEK ->
          time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
              + (yearBlind ? 0 : (long) WEEKS * time.get(IsoFields.WEEK_BASED_YEAR));
      case MONTH -> time.getMonthValue() + (yearBlind ? 0 : (long) MONTHS * time.getYear());
      case YEAR -> time.getYear();
      case KEEP, DOCUMENT, RANGE -> 0;
    };
  }
}
