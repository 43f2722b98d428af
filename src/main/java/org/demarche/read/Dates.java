package org.demarche.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;

/** Finds calendar days in text; a day is taken as written, in the writer's own time zone. */
final class Dates {
  private static final String MONTH = "(" + Alternatives.MONTH + ")\\b\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final List<String> MONTHS = List.copyOf(WordClass.of("calendar.months"));

  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:"
              + (MONTH + "\\s+" + DAY + "(?:\\s*,\\s*|\\s+)" + YEAR)
              + ("|" + DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR)
              + ("|" + YEAR + "-(\\d\\d)-(\\d\\d)(?!\\d)")
              + ("|(\\d{1,2})([./])(\\d{1,2})\\11" + YEAR)
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b(?:"
              + MONTH
              + "\\s+"
              + DAY
              + "(?!\\d|\\s*+,?\\s*+\\d{4})\\b"
              + "|"
              + DAY
              + "\\s+"
              + MONTH
              + "(?!,?\\s*+\\d{4}))");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=\\D|$|\\d{4}|\\d{6})");
  private static final Pattern EPOCH = Pattern.compile("^\\d{10}(\\d{3})?$");
  private static final Pattern IN_PATH =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/_](\\d{1,2})[-/_](\\d{1,2})(?!\\d)");

  /** {@code Mon Mar 10 10:00:00 +0000 2025}, as C and Twitter write it. */
  private static final Pattern ASCTIME =
      Pattern.compile(
          "(?i)\\w{3} " + MONTH + " +(\\d{1,2}) \\d\\d:\\d\\d(?::\\d\\d)?(?: \\S{3,6})? " + YEAR);

  private static final String LEAP_YEAR = "2000";

  /** A full date where it stands. */
  public record Found(LocalDate day, int start, int end) {}

  private Dates() {}

  /** The first full date of a text. */
  static Optional<LocalDate> first(CharSequence text) {
    return all(text).stream().map(Found::day).findFirst();
  }

  /** All full dates of a text: {@code January 21, 2025}, {@code 21.1.2025}, {@code 2025-01-21}. */
  static List<Found> all(CharSequence text) {
    if (!hasYear(text)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    Matcher matcher = FULL.matcher(text);
    while (matcher.find()) {
      day(matcher).ifPresent(day -> found.add(new Found(day, matcher.start(), matcher.end())));
    }
    return found;
  }

  /** Four digits in a row, which every full date has: spares most text the costly pattern. */
  private static boolean hasYear(CharSequence text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /** The value of a metadata field: any full date, {@code 20250121…} or seconds since 1970. */
  static Optional<LocalDate> parse(String value) {
    String trimmed = value.strip();
    if (EPOCH.matcher(trimmed).matches()) {
      long number = Long.parseLong(trimmed);
      long seconds = trimmed.length() > 10 ? number / 1000 : number;
      return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }
    Matcher tweet = ASCTIME.matcher(trimmed);
    if (tweet.matches()) {
      return of(tweet.group(3), month(tweet.group(1)), tweet.group(2));
    }
    Matcher compact = COMPACT.matcher(trimmed);
    return compact.find()
        ? of(compact.group(1), compact.group(2), compact.group(3))
        : first(trimmed).or(() -> inPath(trimmed));
  }

  /** The date in a file name or an address: {@code …/2025/01/21/…}. */
  static Optional<LocalDate> inPath(String path) {
    Matcher matcher = IN_PATH.matcher(path);
    return matcher.find()
        ? of(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  /** The days that a text names without a year. */
  static List<MonthDay> withoutYear(CharSequence text) {
    List<MonthDay> found = new ArrayList<>();
    Matcher matcher = MONTH_DAY.matcher(text);
    while (matcher.find()) {
      boolean monthFirst = matcher.group(1) != null;
      String month = matcher.group(monthFirst ? 1 : 4);
      String day = matcher.group(monthFirst ? 2 : 3);
      of(LEAP_YEAR, month(month), day).map(MonthDay::from).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    if (matcher.group(1) != null) {
      return of(matcher.group(3), month(matcher.group(1)), matcher.group(2));
    }
    if (matcher.group(5) != null) {
      return of(matcher.group(6), month(matcher.group(5)), matcher.group(4));
    }
    if (matcher.group(7) != null) {
      return of(matcher.group(7), matcher.group(8), matcher.group(9));
    }
    return numeric(matcher.group(10), matcher.group(11), matcher.group(12), matcher.group(13));
  }

  /** Day first with points; with slashes only where the numbers leave no choice. */
  private static Optional<LocalDate> numeric(
      String first, String mark, String second, String year) {
    int one = Integer.parseInt(first);
    int two = Integer.parseInt(second);
    if (mark.equals(".") || one > 12 || one == two) {
      return of(year, second, first);
    }
    return two > 12 ? of(year, first, second) : Optional.empty();
  }

  private static String month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return IntStream.range(0, MONTHS.size())
        .filter(at -> MONTHS.get(at).startsWith(start))
        .mapToObj(at -> Integer.toString(at + 1))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    try {
      int number = Integer.parseInt(year);
      return Optional.of(
          LocalDate.of(Year.of(number).getValue(), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
