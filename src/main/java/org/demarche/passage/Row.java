package org.demarche.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.query.Rows;

/** A row of an answer, by the names of its columns. */
public record Row(Map<String, String> cells) {
  static List<Row> all(Rows rows) {
    return rows.rows().stream().map(it -> of(rows.columns(), it)).toList();
  }

  private static Row of(List<String> columns, List<String> row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), row.get(i));
    }
    return new Row(cells);
  }

  /** Empty where the row has no such value. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }

  int number(String column) {
    return Integer.parseInt(get(column));
  }
}
