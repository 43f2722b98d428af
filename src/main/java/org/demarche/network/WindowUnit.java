package org.demarche.network;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What the size of a window is counted in. */
public enum WindowUnit {
  SECONDS(ChronoUnit.SECONDS),
  MINUTES(ChronoUnit.MINUTES),
  HOURS(ChronoUnit.HOURS),
  DAYS(ChronoUnit.DAYS),
  WEEKS(ChronoUnit.WEEKS),
  MONTHS(ChronoUnit.MONTHS),
  YEARS(ChronoUnit.YEARS),
  /** Statements, however far apart. */
  EVENTS(null);

  private final ChronoUnit calendar;

  WindowUnit(ChronoUnit calendar) {
    this.calendar = calendar;
  }

  /** That of the calendar; empty for events. */
  public Optional<ChronoUnit> calendar() {
    return Optional.ofNullable(calendar);
  }
}
