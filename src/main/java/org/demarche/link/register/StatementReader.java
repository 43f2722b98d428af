package org.demarche.link.register;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the statements of one property: {@code [{"mainsnak": …, "rank": …}, …]}. */
final class StatementReader {
  private static final String FROM = "P580";
  private static final String TO = "P582";

  private StatementReader() {}

  /** The statements with a value that are not deprecated; the parser stands at the array. */
  static List<Statement> read(JsonParser parser) throws IOException {
    List<Statement> statements = new ArrayList<>();
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return statements;
    }
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      statement(parser).ifPresent(statements::add);
    }
    return statements;
  }

  /** Those of the best rank that there is. */
  static List<Statement> best(List<Statement> statements) {
    List<Statement> preferred = statements.stream().filter(Statement::preferred).toList();
    return preferred.isEmpty() ? statements : preferred;
  }

  private static Optional<Statement> statement(JsonParser parser) throws IOException {
    Snak main = Snak.NONE;
    Dates dates = new Dates(Optional.empty(), Optional.empty());
    String rank = "normal";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (field.equals("mainsnak")) {
        main = Snak.read(parser);
      } else if (field.equals("rank")) {
        rank = parser.getText();
      } else if (field.equals("qualifiers") && value == JsonToken.START_OBJECT) {
        dates = dates(parser);
      } else {
        parser.skipChildren();
      }
    }
    boolean isKept = !rank.equals("deprecated") && !main.value().isEmpty();
    return isKept
        ? Optional.of(
            new Statement(main.value(), rank.equals("preferred"), dates.from(), dates.to()))
        : Optional.empty();
  }

  private static Dates dates(JsonParser parser) throws IOException {
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String property = parser.currentName();
      parser.nextToken();
      if (property.equals(FROM)) {
        from = time(parser).flatMap(TimeValue::first);
      } else if (property.equals(TO)) {
        to = time(parser).flatMap(TimeValue::last);
      } else {
        parser.skipChildren();
      }
    }
    return new Dates(from, to);
  }

  /** The first known time of a qualifier. */
  private static Optional<TimeValue> time(JsonParser parser) throws IOException {
    Optional<TimeValue> time = Optional.empty();
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return time;
    }
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      Snak snak = Snak.read(parser);
      time = time.isPresent() || snak.precision() < 0 ? time : Optional.of(snak.time());
    }
    return time;
  }

  private record Dates(Optional<LocalDate> from, Optional<LocalDate> to) {}
}
