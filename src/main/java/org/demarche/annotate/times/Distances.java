package org.demarche.annotate.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.demarche.annotate.times.TimeReader.Reading;
import org.demarche.model.TokenView;

/** Reads how far a time is from a day: {@code two days ago}, {@code the past three years}. */
final class Distances {
  private static final int HOURS = 24;
  private static final Set<String> BACK = Set.of("ago", "earlier");

  private final TokenView words;
  private final Optional<LocalDate> today;

  Distances(TokenView words, Optional<LocalDate> today) {
    this.words = words;
    this.today = today;
  }

  Optional<Reading> readingAt(int at) {
    return ago(at).or(() -> pastStretch(at)).or(() -> aroundNeighbour(at));
  }

  /** {@code two days ago}, {@code a year earlier}. */
  private Optional<Reading> ago(int at) {
    OptionalInt number = CalendarWords.number(words.lower(at));
    int unit = words.lower(at).equals("half") ? at + 2 : at + 1;
    boolean half = unit == at + 2 && CalendarWords.number(words.lower(at + 1)).isPresent();
    boolean back = BACK.contains(words.lower(unit + 1));
    if (!back || number.isEmpty() && !half) {
      return Optional.empty();
    }
    int n = number.orElse(0);
    return switch (unit(unit)) {
      case "minute", "hour" -> hours(unit, n);
      case "fortnight" -> reading(unit + 2, now -> Period.ofWeek(now.minusWeeks(2L * n)));
      case "day" -> reading(unit + 2, now -> Period.of(now.minusDays(n)));
      case "week" -> reading(unit + 2, now -> Period.ofWeek(now.minusWeeks(n)));
      case "month" -> reading(unit + 2, now -> Period.of(YearMonth.from(now).minusMonths(n)));
      case "year" -> reading(unit + 2, now -> Period.ofYear(now.getYear() - n));
      default -> Optional.empty();
    };
  }

  /** {@code the past three years}. */
  private Optional<Reading> pastStretch(int at) {
    OptionalInt number = CalendarWords.number(words.lower(at + 1));
    if (!Set.of("past", "last").contains(words.lower(at)) || number.isEmpty()) {
      return Optional.empty();
    }
    int n = number.getAsInt();
    return switch (unit(at + 2)) {
      case "day" -> reading(at + 3, now -> new Period(now.minusDays(n), now));
      case "week" -> reading(at + 3, now -> new Period(now.minusWeeks(n), now));
      case "month" -> reading(at + 3, now -> new Period(now.minusMonths(n), now));
      case "year" -> reading(at + 3, now -> new Period(now.minusYears(n), now));
      default -> Optional.empty();
    };
  }

  private String unit(int at) {
    String word = words.lower(at);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** {@code four hours ago}: the day of the article, unless more hours than a day has passed. */
  private Optional<Reading> hours(int unit, int n) {
    int days = unit(unit).equals("hour") ? n / HOURS : 0;
    return reading(unit + 2, now -> Period.of(now.minusDays(days)));
  }

  /** {@code the day before yesterday}. */
  private Optional<Reading> aroundNeighbour(int at) {
    int day = words.lower(at).equals("the") ? at + 1 : at;
    if (!words.lower(day).equals("day")) {
      return Optional.empty();
    }
    return switch (words.lower(day + 1) + " " + words.lower(day + 2)) {
      case "before yesterday" -> reading(day + 3, now -> Period.of(now.minusDays(2)));
      case "after tomorrow" -> reading(day + 3, now -> Period.of(now.plusDays(2)));
      default -> Optional.empty();
    };
  }

  private Optional<Reading> reading(int end, Function<LocalDate, Period> period) {
    return Optional.of(new Reading(end, today.map(period)));
  }
}
