package org.demarche.link.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time as Wikidata writes it: {@code +2019-00-00T00:00:00Z} with a precision, of which 9
 * is the year, 10 the month, 11 the day. Months and days beyond the precision may be zero.
 *
 * @param precision −1 where it is no time
 * @param calendar its IRI
 */
public record TimeValue(String time, int precision, String calendar) {
  private static final Pattern TIME = Pattern.compile("([+-])(\\d{4,6})-(\\d\\d)-(\\d\\d)T.*");
  private static final String GREGORIAN = "http://www.wikidata.org/entity/Q1985727";
  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int DAY = 11;

  /** The value of a snak. */
  public static TimeValue of(JsonNode snak) {
    JsonNode value = snak.path("datavalue").path("value");
    JsonNode precision = value.path("precision");
    return new TimeValue(
        value.path("time").asText(),
        precision.isInt() ? precision.intValue() : -1,
        value.path("calendarmodel").asText());
  }

  /** The first day that it can mean; empty where not even the year is known. */
  public Optional<LocalDate> first() {
    return month().flatMap(month -> day(month, month.atDay(1)));
  }

  /** The last day that it can mean. */
  public Optional<LocalDate> last() {
    return month()
        .map(month -> precision == YEAR ? YearMonth.of(month.getYear(), 12) : month)
        .flatMap(month -> day(month, month.atEndOfMonth()));
  }

  /**
   * As Wikidata's RDF has it: of {@code xsd:dateTime}, of a year or month the beginning. Empty for
   * what is less precise than a year, before our era, or not of our calendar.
   */
  public Optional<String> dateTime() {
    return first()
        .filter(day -> calendar.equals(GREGORIAN) && day.getYear() >= 0 && day.getYear() < 10_000)
        .map(day -> day + "T00:00:00Z");
  }

  /** The precision of {@link #dateTime}: nothing below a day is told. */
  public int precisionOfDay() {
    return Math.min(precision, DAY);
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
