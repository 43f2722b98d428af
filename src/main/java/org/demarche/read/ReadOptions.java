package org.demarche.read;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.lexicon.WordClass;

/**
 * What to assume of an article that does not say it itself; its own text and its sidecar file win.
 *
 * @param date the day of publication
 * @param publisher the name of the publisher
 * @param language a BCP 47 tag
 * @param columns which column of a table has what: {@code text}, {@code headline}, {@code date} and
 *     so on, and the name of the column or its number
 */
public record ReadOptions(
    Optional<LocalDate> date,
    Optional<String> publisher,
    Optional<String> language,
    Map<String, String> columns) {

  /** Assumes nothing. */
  public static final ReadOptions NONE =
      new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());

  /** What may be said of columns. */
  public static final List<String> FIELDS = List.copyOf(WordClass.of("formats.columns"));

  public ReadOptions {
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
  }

  /** Without tables. */
  public ReadOptions(
      Optional<LocalDate> date, Optional<String> publisher, Optional<String> language) {
    this(date, publisher, language, Map.of());
  }
}
