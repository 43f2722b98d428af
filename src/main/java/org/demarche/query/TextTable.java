package org.demarche.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays rows out for a terminal: columns aligned, the widest ones cut where the width runs out. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 4;

  private final int width;

  /**
   * @param width in characters; 0 is unlimited
   */
  TextTable(int width) {
    this.width = width;
  }

  String format(Rows rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(rows.columns());
    rows.rows().forEach(row -> lines.add(row.stream().map(TextTable::oneLine).toList()));
    int columns = rows.columns().size();
    int[] widths = IntStream.range(0, columns).map(column -> widest(lines, column)).toArray();
    shrink(widths);
    boolean[] numeric = numeric(rows);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(line(lines.get(i), widths, numeric)).append('\n');
      if (i == 0) {
        text.append(rule(widths)).append('\n');
      }
    }
    return text.toString();
  }

  private void shrink(int[] widths) {
    int room = width - GAP.length() * (widths.length - 1);
    while (width > 0 && Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  private static int widest(List<List<String>> lines, int column) {
    return lines.stream().mapToInt(line -> length(line.get(column))).max().orElse(0);
  }

  private static boolean[] numeric(Rows rows) {
    boolean[] numeric = new boolean[rows.columns().size()];
    for (int i = 0; i < numeric.length; i++) {
      int column = i;
      numeric[i] =
          !rows.rows().isEmpty()
              && rows.rows().stream().allMatch(row -> row.get(column).matches("-?\\d*\\.?\\d*"));
    }
    return numeric;
  }

  private static String line(List<String> cells, int[] widths, boolean[] numeric) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> pad(cut(cells.get(i), widths[i]), widths[i], numeric[i]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String rule(int[] widths) {
    return Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
  }

  private static String cut(String cell, int width) {
    if (length(cell) <= width) {
      return cell;
    }
    return cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static String pad(String cell, int width, boolean right) {
    String spaces = " ".repeat(width - length(cell));
    return right ? spaces + cell : cell + spaces;
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** Without line breaks and without the control characters that a terminal would obey. */
  private static String oneLine(String cell) {
    return cell.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }
}
