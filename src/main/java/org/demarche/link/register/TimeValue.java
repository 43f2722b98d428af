package org.demarche.link.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time as Wikidata writes it: {@code +2019-00-00T00:00:00Z} with a precision, of which 9
 * is the year, 10 the month, 11 the day. Months and days beyond the precision may be zero.
 */
record TimeValue(String time, int precision) {
  private static final Pattern TIME = Pattern.compile("([+-])(\\d{4,6})-(\\d\\d)-(\\d\\d)T.*");
  private static final int YEAR = 9;
  private static final int MONTH = 10;

  /** The first day that it can mean; empty where not even the year is known. */
  Optional<LocalDate> first() {
    return month().flatMap(month -> day(month, month.atDay(1)));
  }

  /** The last day that it can mean. */
  Optional<LocalDate> last() {
    return month()
        .map(month -> precision == YEAR ? YearMonth.of(month.getYear(), 12) : month)
        .flatMap(month -> day(month, month.atEndOfMonth()));
  }

  private Optional<YearMonth> month() {
    Matcher matcher = TIME.matcher(time);
    if (precision < YEAR || !matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(2)) * (matcher.group(1).equals("-") ? -1 : 1);
    int month = precision == YEAR ? 1 : Integer.parseInt(matcher.group(3));
    return month < 1 || month > 12 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }

  private Optional<LocalDate> day(YearMonth month, LocalDate otherwise) {
    if (precision <= MONTH) {
      return Optional.of(otherwise);
    }
    Matcher matcher = TIME.matcher(time);
    try {
      return matcher.matches()
          ? Optional.of(month.atDay(Integer.parseInt(matcher.group(4))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
