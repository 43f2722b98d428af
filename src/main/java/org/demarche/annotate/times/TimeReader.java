package org.demarche.annotate.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;

/** Reads one expression of time after the other as of a day, which may be unknown. */
final class TimeReader {
  private static final int SOON = 60;
  private static final Set<String> PARTS = WordClass.of("calendar.day-parts");
  private static final Set<String> MONTH_NEIGHBOURS = WordClass.of("calendar.before-month");
  private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "¥");
  private static final Set<String> NUMBER_SIGNS = Set.of("#", "no.");

  private static final Set<String> FIRST_WORDS = WordClass.of("calendar.first-words");

  private final List<Function<Integer, Optional<Reading>>> rules =
      List.of(
          this::compact,
          this::monthFirst,
          this::dayFirst,
          this::distance,
          this::relative,
          this::near,
          this::weekday,
          this::month,
          this::year);
  private final TokenView words;
  private final Optional<LocalDate> today;
  private final Distances distances;

  TimeReader(TokenView words, Optional<LocalDate> today) {
    this.words = words;
    this.today = today;
    this.distances = new Distances(words, today);
  }

  /**
   * An expression that was read.
   *
   * @param end the index after its last word
   * @param period empty where it takes a day that is unknown
   */
  record Reading(int end, Optional<Period> period) {}

  /** The expression that begins with the word. */
  Optional<Reading> readingAt(int at) {
    Optional<Reading> reading = Optional.empty();
    if (isFirstWord(words.lower(at))) {
      for (int rule = 0; rule < rules.size() && reading.isEmpty(); rule++) {
        reading = rules.get(rule).apply(at);
      }
    }
    return reading;
  }

  /** Whether any rule has to be asked; few words need it. */
  private static boolean isFirstWord(String word) {
    return FIRST_WORDS.contains(word)
        || CalendarWords.month(word).isPresent()
        || CalendarWords.isWeekdayOrNumber(word)
        || CalendarWords.startsWithDigit(word);
  }

  /** {@code 19-Nov-12}. */
  private Optional<Reading> compact(int at) {
    OptionalInt day = CalendarWords.day(words.lower(at));
    Optional<Month> month = CalendarWords.shortMonth(words.lower(at + 2));
    OptionalInt year = CalendarWords.shortYear(words.lower(at + 4));
    boolean joined = words.lower(at + 1).equals("-") && words.lower(at + 3).equals("-");
    return joined && day.isPresent() && month.isPresent() && year.isPresent()
        ? found(at + 5, Period.of(day(year.getAsInt(), month.get(), day.getAsInt())))
        : Optional.empty();
  }

  /** {@code June 14}, {@code January 20, 2025}, {@code February 2022}. */
  private Optional<Reading> monthFirst(int at) {
    Optional<Month> month = capitalisedMonth(at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt day = CalendarWords.day(words.lower(at + 1));
    if (day.isPresent()) {
      int yearAt = words.lower(at + 2).equals(",") ? at + 3 : at + 2;
      return dated(at, month.get(), day.getAsInt(), yearAt, at + 2);
    }
    int yearAt = Set.of(",", "of").contains(words.lower(at + 1)) ? at + 2 : at + 1;
    OptionalInt year = CalendarWords.year(words.lower(yearAt));
    return year.isPresent()
        ? found(yearAt + 1, Period.of(YearMonth.of(year.getAsInt(), month.get())))
        : Optional.empty();
  }

  /** {@code 14 June}, {@code 20 January 2025}. */
  private Optional<Reading> dayFirst(int at) {
    OptionalInt day = CalendarWords.day(words.lower(at));
    int monthAt = words.lower(at + 1).equals("of") ? at + 2 : at + 1;
    Optional<Month> month = capitalisedMonth(monthAt);
    return day.isPresent() && month.isPresent()
        ? dated(at, month.get(), day.getAsInt(), monthAt + 1, monthAt + 1)
        : Optional.empty();
  }

  private Optional<Reading> dated(int at, Month month, int day, int yearAt, int endWithoutYear) {
    if (day > month.maxLength()) {
      return Optional.empty();
    }
    OptionalInt year = CalendarWords.year(words.lower(yearAt));
    if (year.isPresent()) {
      return found(yearAt + 1, Period.of(day(year.getAsInt(), month, day)));
    }
    return Optional.of(
        new Reading(
            endWithoutYear,
            today.map(
                now -> Period.of(isAhead(at) ? next(now, month, day) : nearest(now, month, day)))));
  }

  private static LocalDate day(int year, Month month, int day) {
    return YearMonth.of(year, month).atEndOfMonth().getDayOfMonth() < day
        ? YearMonth.of(year, month).atEndOfMonth()
        : LocalDate.of(year, month, day);
  }

  /** {@code by Friday}: what is to be done by then lies ahead. */
  private boolean isAhead(int at) {
    return words.lower(at - 1).equals("by");
  }

  private static LocalDate next(LocalDate now, Month month, int day) {
    LocalDate candidate = day(now.getYear(), month, day);
    return candidate.isBefore(now) ? day(now.getYear() + 1, month, day) : candidate;
  }

  /** News look back: the last such day, unless one comes soon. */
  private static LocalDate nearest(LocalDate now, Month month, int day) {
    LocalDate candidate = day(now.plusDays(SOON).getYear(), month, day);
    return candidate.isAfter(now.plusDays(SOON))
        ? day(candidate.getYear() - 1, month, day)
        : candidate;
  }

  private Optional<Reading> distance(int at) {
    return distances.readingAt(at);
  }

  /** {@code last week}, {@code earlier this month}. */
  private Optional<Reading> relative(int at) {
    if (words.lower(at).equals("earlier") || words.lower(at).equals("later")) {
      boolean earlier = words.lower(at).equals("earlier");
      return relative(at + 1)
          .or(() -> near(at + 1))
          .map(r -> earlier ? new Reading(r.end(), r.period().map(this::untilToday)) : r);
    }
    return switch (words.lower(at)) {
      case "last", "previous" -> step(at + 1, -1);
      case "this" -> words.lower(at + 1).equals("past") ? step(at + 2, -1) : step(at + 1, 0);
      case "next" -> step(at + 1, 1);
      default -> Optional.empty();
    };
  }

  private Period untilToday(Period period) {
    return today.map(period::until).orElse(period);
  }

  private Optional<Reading> step(int at, int by) {
    Optional<DayOfWeek> weekday = CalendarWords.weekday(words.lower(at));
    if (weekday.isPresent()) {
      return reading(afterPart(at + 1), now -> Period.of(weekday(now, weekday.get(), by)));
    }
    return switch (words.lower(at)) {
      case "night" -> reading(at + 1, now -> Period.of(now.plusDays(by)));
      case "week" -> reading(at + 1, now -> Period.ofWeek(now.plusWeeks(by)));
      case "weekend" -> reading(at + 1, now -> Period.ofWeekend(now.plusWeeks(by)));
      case "month" -> reading(at + 1, now -> Period.of(YearMonth.from(now).plusMonths(by)));
      case "year" -> reading(at + 1, now -> Period.ofYear(now.getYear() + by));
      case "morning", "afternoon", "evening" ->
          by == 0 ? reading(at + 1, Period::of) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static LocalDate weekday(LocalDate now, DayOfWeek day, int by) {
    return now.with(
        by < 0
            ? TemporalAdjusters.previous(day)
            : by > 0 ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
  }

  /** {@code today}, {@code yesterday}. */
  private Optional<Reading> near(int at) {
    return switch (words.lower(at)) {
      case "today", "tonight" -> reading(at + 1, Period::of);
      case "yesterday" -> reading(afterPart(at + 1), now -> Period.of(now.minusDays(1)));
      case "tomorrow" -> reading(afterPart(at + 1), now -> Period.of(now.plusDays(1)));
      default -> Optional.empty();
    };
  }

  /** {@code Monday before last}: a week before the last one. */
  private Optional<Reading> beforeLast(int at, DayOfWeek day) {
    boolean last = words.lower(at + 1).equals("before") && words.lower(at + 2).equals("last");
    return last
        ? reading(at + 3, now -> Period.of(weekday(now, day, -1).minusWeeks(1)))
        : Optional.empty();
  }

  /** {@code Thursday evening}; with a date that follows, the date counts. */
  private Optional<Reading> weekday(int at) {
    Optional<DayOfWeek> day = CalendarWords.weekday(words.lower(at));
    if (day.isEmpty() || !words.isCapitalised(at) || isInName(at)) {
      return Optional.empty();
    }
    int next = words.lower(at + 1).equals(",") ? at + 2 : at + 1;
    return beforeLast(at, day.get())
        .or(() -> monthFirst(next))
        .or(() -> dayFirst(next))
        .or(() -> reading(afterPart(at + 1), now -> Period.of(alone(at, now, day.get()))));
  }

  private LocalDate alone(int at, LocalDate now, DayOfWeek day) {
    return isAhead(at) ? now.with(TemporalAdjusters.nextOrSame(day)) : weekday(now, day, 0);
  }

  private int afterPart(int at) {
    return PARTS.contains(words.lower(at)) ? at + 1 : at;
  }

  /** {@code in February}. */
  private Optional<Reading> month(int at) {
    Optional<Month> month = capitalisedMonth(at);
    if (month.isEmpty() || !MONTH_NEIGHBOURS.contains(words.lower(at - 1))) {
      return Optional.empty();
    }
    return reading(at + 1, now -> Period.of(YearMonth.from(alone(at, now, month.get()))));
  }

  /** A day of the month; where it lies ahead, the present month counts, too. */
  private LocalDate alone(int at, LocalDate now, Month month) {
    return isAhead(at) ? next(now.withDayOfMonth(1), month, 1) : nearest(now, month, 1);
  }

  private Optional<Month> capitalisedMonth(int at) {
    return words.isCapitalised(at) ? CalendarWords.month(words.lower(at)) : Optional.empty();
  }

  /** {@code 2014}. */
  private Optional<Reading> year(int at) {
    OptionalInt year = CalendarWords.year(words.lower(at));
    boolean counts = words.tag(at + 1).equals("NNS") || words.lower(at + 1).equals("percent");
    return year.isEmpty() || counts || isAmount(at) || isInName(at)
        ? Optional.empty()
        : found(at + 1, Period.ofYear(year.getAsInt()));
  }

  /** {@code $ 2014}, {@code no. 2014}, {@code 1/2014}. */
  private boolean isAmount(int at) {
    String before = words.lower(at - 1);
    return CURRENCIES.contains(before) || NUMBER_SIGNS.contains(before) || words.isGlued(at);
  }

  /** {@code Friday Prayer Group}, {@code Black Friday}: such a word is part of a name. */
  private boolean isInName(int at) {
    boolean after =
        words.isProper(at + 1)
            && words.isCapitalised(at + 1)
            && CalendarWords.month(words.lower(at + 1)).isEmpty()
            && words.isProper(at)
            && !words.isFirst(at)
            && !words.lower(at - 1).equals("on");
    boolean before = words.lower(at - 1).equals("black") && words.isCapitalised(at - 1);
    return after || before;
  }

  private Optional<Reading> reading(int end, Function<LocalDate, Period> period) {
    return Optional.of(new Reading(end, today.map(period)));
  }

  private static Optional<Reading> found(int end, Period period) {
    return Optional.of(new Reading(end, Optional.of(period)));
  }
}
