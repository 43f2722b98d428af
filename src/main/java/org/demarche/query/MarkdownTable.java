package org.demarche.query;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as a table of GitHub's Markdown. */
final class MarkdownTable {
  private MarkdownTable() {}

  static String format(Rows rows) {
    StringBuilder text = new StringBuilder();
    text.append(line(rows.columns()));
    text.append(line(rows.columns().stream().map(it -> "---").toList()));
    rows.rows().forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(MarkdownTable::escaped)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** A cell stays in its cell, and its text is text: no tags, emphasis or links come of it. */
  private static String escaped(String cell) {
    return Wrapped.oneLine(cell).replaceAll("[\\\\`*\\[\\]|<]", "\\\\$0");
  }
}
