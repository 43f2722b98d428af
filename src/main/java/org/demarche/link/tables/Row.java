package org.demarche.link.tables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A row of a table, by the names of its columns. */
record Row(List<String> columns, String[] cells) {

  /** The cell; empty where the table has no such column. */
  String get(String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.length ? "" : cells[at];
  }

  /** The parts of a cell between bars. */
  List<String> list(String column) {
    return Arrays.stream(get(column).split("\\|")).filter(part -> !part.isEmpty()).toList();
  }

  /** Whether the table has all these columns. */
  boolean has(String... wanted) {
    return Stream.of(wanted).allMatch(columns::contains);
  }
}
