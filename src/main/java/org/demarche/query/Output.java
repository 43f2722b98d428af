package org.demarche.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.model.InputException;

/** A way to write an answer. */
public enum Output {
  TABLE,
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

  /** Whether it can hold triples rather than rows. */
  public boolean isForGraphs() {
    return ordinal() >= TTL.ordinal();
  }

  private static List<String> names() {
    return Stream.of(values()).map(output -> output.name().toLowerCase(Locale.ROOT)).toList();
  }
}
