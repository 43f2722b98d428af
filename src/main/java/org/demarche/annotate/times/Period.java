package org.demarche.annotate.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A stretch of days, both ends included. */
record Period(LocalDate first, LocalDate last) {

  static Period of(LocalDate day) {
    return new Period(day, day);
  }

  static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  static Period ofYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** From Monday to Sunday. */
  static Period ofWeek(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6));
  }

  static Period ofWeekend(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new Period(sunday.minusDays(1), sunday);
  }

  /** What lies not after the day; the day itself where nothing does. */
  Period until(LocalDate day) {
    return last.isAfter(day) ? new Period(first.isAfter(day) ? day : first, day) : this;
  }
}
