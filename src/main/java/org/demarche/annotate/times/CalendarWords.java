package org.demarche.annotate.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;

/** The names of days, months, years and small numbers. */
final class CalendarWords {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\d");
  private static final int CENTURY = 2000;
  private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)?");
  private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");
  private static final List<String> NUMBERS = List.copyOf(WordClass.of("calendar.numbers"));
  private static final Map<String, Month> MONTHS = months();
  private static final List<String> WEEKDAYS = List.copyOf(WordClass.of("calendar.weekdays"));

  private static final Set<String> WEEKDAYS_AND_NUMBERS = weekdaysAndNumbers();

  private CalendarWords() {}

  private static Set<String> weekdaysAndNumbers() {
    Set<String> words = new HashSet<>(WEEKDAYS);
    words.addAll(NUMBERS);
    words.removeIf(word -> number(word).isEmpty() && weekday(word).isEmpty());
    words.addAll(List.of("a", "an"));
    return words;
  }

  /** Whether a word in lower case is a day's name or a number in letters. */
  static boolean isWeekdayOrNumber(String lower) {
    return WEEKDAYS_AND_NUMBERS.contains(lower);
  }

  /** By their names and what these are cut to: {@code september}, {@code sept.} */
  private static Map<String, Month> months() {
    List<String> names = List.copyOf(WordClass.of("calendar.months"));
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = names.get(month.ordinal());
      months.put(name, month);
      WordClass.of("calendar.month-abbreviations").stream()
          .filter(cut -> cut.startsWith(name.substring(0, 3)))
          .forEach(cut -> months.put(cut + ".", month));
    }
    return months;
  }

  static boolean startsWithDigit(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  static Optional<Month> month(String lower) {
    return Optional.ofNullable(MONTHS.get(lower));
  }

  static Optional<DayOfWeek> weekday(String lower) {
    int at = WEEKDAYS.indexOf(lower);
    return at < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(at + 1));
  }

  static OptionalInt year(String word) {
    return startsWithDigit(word) && YEAR.matcher(word).matches()
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /** {@code 12} of this century, or all four digits. */
  static OptionalInt shortYear(String word) {
    return SHORT_YEAR.matcher(word).matches()
        ? OptionalInt.of(CENTURY + Integer.parseInt(word))
        : year(word);
  }

  /** {@code Nov} without a full stop. */
  static Optional<Month> shortMonth(String lower) {
    return month(lower).or(() -> month(lower + "."));
  }

  /** The day of a month: {@code 14}, {@code 14th}. */
  static OptionalInt day(String word) {
    return startsWithDigit(word) && DAY.matcher(word).matches()
        ? OptionalInt.of(Integer.parseInt(word.replaceAll("\\D", "")))
        : OptionalInt.empty();
  }

  /** A number up to 999 in words or digits; {@code a} is one. */
  static OptionalInt number(String lower) {
    if (startsWithDigit(lower) && SMALL_NUMBER.matcher(lower).matches()) {
      return OptionalInt.of(Integer.parseInt(lower));
    }
    int number = lower.equals("a") || lower.equals("an") ? 1 : NUMBERS.indexOf(lower);
    return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
