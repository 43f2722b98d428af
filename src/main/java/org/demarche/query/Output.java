package org.demarche.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.model.InputException;

/** A way to write an answer. */
public enum Output {
  /** A line or more for each row; where the terminal is too narrow for that, a list. */
  TABLE,
  /** A line or more for each cell. */
  LIST,
  /** The words of the articles with who stands behind them; a table where a query has none. */
  QUOTATIONS,
  /** A table of Markdown. */
  MD,
  CSV,
  TSV,
  JSON,
  XML,
  TTL,
  NT,
  TRIG,
  JSONLD;

  /** The format of that name, in any case. */
  public static Output named(String name) {
    return Stream.of(values())
        .filter(output -> output.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "unknown-format: '%s'; use one of %s"
                        .formatted(name, String.join(", ", names()))));
  }

  /** Whether its bytes are text for people, not a format that programs read. */
  boolean isForPeople() {
    return ordinal() <= MD.ordinal();
  }

  /** Whether it can hold triples rather than rows. */
  public boolean isForGraphs() {
    return ordinal() >= TTL.ordinal();
  }

  private static List<String> names() {
    return Stream.of(values()).map(output -> output.name().toLowerCase(Locale.ROOT)).toList();
  }
}
