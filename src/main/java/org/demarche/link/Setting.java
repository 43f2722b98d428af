package org.demarche.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weighs whether somebody or something belongs where and when the articles take place. */
final class Setting {
  /** From this share on an article is about a state. */
  private static final double ABOUT = 0.3;

  private static final int YEARS_IN_MEMORY = 8;

  private Setting() {}

  /**
   * How much the states of an article speak for an item of these states; 1 where the item belongs
   * nowhere.
   */
  static double ofStates(List<String> affiliations, Map<String, Double> states) {
    if (affiliations.isEmpty()) {
      return 1;
    }
    if (states.isEmpty()) {
      return 0.4;
    }
    double share =
        affiliations.stream().mapToDouble(it -> states.getOrDefault(it, 0.0)).max().orElse(0);
    return share >= ABOUT ? 7 : share > 0 ? 0.8 : 0.05;
  }

  /** How much the day speaks for somebody who held these offices. */
  static double ofDay(List<Item.Held> offices, Optional<LocalDate> day) {
    return day.map(it -> offices.stream().mapToDouble(held -> ofDay(held, it)).max().orElse(1))
        .orElse(1.0);
  }

  private static double ofDay(Item.Held held, LocalDate day) {
    LocalDate from = held.from().orElse(LocalDate.MIN);
    if (day.isBefore(from)) {
      return day.plusYears(1).isBefore(from) ? 0.3 : 1;
    }
    LocalDate last =
        held.to().orElse(from.equals(LocalDate.MIN) ? day : from.plusYears(YEARS_IN_MEMORY));
    return !day.isAfter(last) ? 2.5 : day.isBefore(last.plusYears(YEARS_IN_MEMORY)) ? 1 : 0.4;
  }
}
