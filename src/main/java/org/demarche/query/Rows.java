package org.demarche.query;

import java.util.List;

/**
 * The answer to a SELECT or ASK query as plain text.
 *
 * @param columns their names in order
 * @param rows one text per column; empty where nothing is bound
 */
public record Rows(List<String> columns, List<List<String>> rows) {
  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
