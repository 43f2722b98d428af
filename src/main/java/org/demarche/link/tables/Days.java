package org.demarche.link.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days of which a table may know the month or the year only. */
final class Days {
  private Days() {}

  static Optional<LocalDate> first(String day) {
    return switch (day.length()) {
      case 0 -> Optional.empty();
      case 4 -> Optional.of(LocalDate.of(Integer.parseInt(day), 1, 1));
      case 7 -> Optional.of(YearMonth.parse(day).atDay(1));
      default -> Optional.of(LocalDate.parse(day));
    };
  }

  static Optional<LocalDate> last(String day) {
    return switch (day.length()) {
      case 0 -> Optional.empty();
      case 4 -> Optional.of(LocalDate.of(Integer.parseInt(day), 12, 31));
      case 7 -> Optional.of(YearMonth.parse(day).atEndOfMonth());
      default -> Optional.of(LocalDate.parse(day));
    };
  }
}
