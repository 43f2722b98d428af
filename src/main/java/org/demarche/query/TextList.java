package org.demarche.query;

import java.util.List;

/**
 * Lays rows out for a terminal, a line or more for each cell: the column's name and its value, long
 * ones broken between words. Empty cells are left out.
 */
final class TextList {
  private static final String GAP = "  ";

  /** Beside a name there is room for so many characters of a value, however narrow the terminal. */
  private static final int NARROWEST = 20;

  private final int width;

  /**
   * @param width in characters; 0 is unlimited
   */
  TextList(int width) {
    this.width = width;
  }

  String format(Rows rows) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    int all = rows.rows().size();
    int names = rows.columns().stream().mapToInt(String::length).max().orElse(0);
    for (List<String> row : rows.rows()) {
      text.append(number++ == 0 ? "" : "\n").append(number + " of " + all + "\n");
      for (int i = 0; i < row.size(); i++) {
        print(rows.columns().get(i), row.get(i), names, text);
      }
    }
    return text.toString();
  }

  private void print(String name, String value, int names, StringBuilder text) {
    if (value.isEmpty()) {
      return;
    }
    int room = width == 0 ? 0 : Math.max(NARROWEST, width - names - 2 * GAP.length());
    String start = GAP + name + " ".repeat(names - name.length()) + GAP;
    for (String line : Wrapped.lines(value, room)) {
      text.append(start).append(line).append('\n');
      start = " ".repeat(start.length());
    }
  }
}
