package org.demarche.link.online;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time of Wikidata, as its RDF has it.
 *
 * @param dateTime of {@code xsd:dateTime}; of a year or month the beginning
 * @param precision 9 is a year, 10 a month, 11 a day
 */
record WikidataTime(String dateTime, int precision) {
  private static final Pattern TIME =
      Pattern.compile("\\+(\\d{4})-(\\d\\d)-(\\d\\d)T\\d\\d:\\d\\d:\\d\\dZ");
  private static final String GREGORIAN = "http://www.wikidata.org/entity/Q1985727";
  private static final int YEAR = 9;
  private static final int DAY = 11;

  /** Empty for what is less precise than a year, before our era, or not of our calendar. */
  static Optional<WikidataTime> of(JsonNode value) {
    Matcher time = TIME.matcher(value.path("time").asText());
    int precision = value.path("precision").asInt();
    boolean ours = value.path("calendarmodel").asText().equals(GREGORIAN);
    if (!time.matches() || !ours || precision < YEAR) {
      return Optional.empty();
    }
    try {
      int month = precision > YEAR ? Integer.parseInt(time.group(2)) : 1;
      int day = precision >= DAY ? Integer.parseInt(time.group(3)) : 1;
      LocalDate date = LocalDate.of(Integer.parseInt(time.group(1)), month, day);
      return Optional.of(new WikidataTime(date + "T00:00:00Z", Math.min(precision, DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
