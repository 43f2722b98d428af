package org.demarche.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lays rows out for a terminal, a line or more for each: columns aligned, and long cells broken
 * between words. What is too wide even so belongs into a {@link TextList}.
 */
final class TextTable {
  private static final String GAP = "  ";

  /** A column that is narrower than its cells has at least so many characters. */
  private static final int NARROWEST = 12;

  /** How many characters of one word a column that is broken makes room for. */
  private static final int LONGEST_WORD = 22;

  private final Rows rows;
  private final int[] widths;
  private final boolean[] numeric;

  private TextTable(Rows rows, int[] widths) {
    this.rows = rows;
    this.widths = widths;
    this.numeric = numeric(rows);
  }

  /**
   * A table in so many characters; empty where the cells would have to be too narrow to be read.
   *
   * @param width in characters; 0 is unlimited
   */
  static Optional<TextTable> of(Rows rows, int width) {
    int columns = rows.columns().size();
    int[] natural = IntStream.range(0, columns).map(it -> widest(rows, it)).toArray();
    int room = width - GAP.length() * (columns - 1);
    if (width == 0 || Arrays.stream(natural).sum() <= room) {
      return Optional.of(new TextTable(rows, natural));
    }
    int[] least =
        IntStream.range(0, columns)
            .map(it -> Math.min(natural[it], Math.max(NARROWEST, longestWord(rows, it))))
            .toArray();
    return Arrays.stream(least).sum() > room
        ? Optional.empty()
        : Optional.of(new TextTable(rows, grown(least, natural, room)));
  }

  /** What room is left goes to the narrowest of those that want more, character by character. */
  private static int[] grown(int[] widths, int[] natural, int room) {
    for (int left = room - Arrays.stream(widths).sum(); left > 0; left--) {
      int narrowest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean wants = widths[i] < natural[i];
        narrowest = wants && (narrowest < 0 || widths[i] < widths[narrowest]) ? i : narrowest;
      }
      widths[narrowest]++;
    }
    return widths;
  }

  String format() {
    List<List<List<String>>> lines = new ArrayList<>();
    lines.add(broken(rows.columns()));
    rows.rows().forEach(row -> lines.add(broken(row)));
    boolean tall = lines.stream().skip(1).anyMatch(TextTable::isTall);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      print(lines.get(i), text);
      if (i == 0) {
        text.append(rule()).append('\n');
      } else if (tall && i < lines.size() - 1) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static boolean isTall(List<List<String>> row) {
    return row.stream().anyMatch(cell -> cell.size() > 1);
  }

  private List<List<String>> broken(List<String> row) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> Wrapped.lines(row.get(i), widths[i]))
        .toList();
  }

  private void print(List<List<String>> row, StringBuilder text) {
    int height = row.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      StringBuilder one = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < row.get(i).size() ? row.get(i).get(line) : "";
        one.append(i == 0 ? "" : GAP).append(pad(cell, widths[i], numeric[i]));
      }
      text.append(one.toString().stripTrailing()).append('\n');
    }
  }

  private String rule() {
    return String.join(GAP, Arrays.stream(widths).mapToObj("-"::repeat).toList());
  }

  private static int widest(Rows rows, int column) {
    int widest = Wrapped.length(rows.columns().get(column));
    for (List<String> row : rows.rows()) {
      widest = Math.max(widest, Wrapped.length(row.get(column)));
    }
    return widest;
  }

  private static int longestWord(Rows rows, int column) {
    int longest = Wrapped.length(rows.columns().get(column));
    for (List<String> row : rows.rows()) {
      longest = Math.max(longest, Wrapped.longestWord(row.get(column), LONGEST_WORD));
    }
    return longest;
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

  private static String pad(String cell, int width, boolean right) {
    String spaces = " ".repeat(width - Wrapped.length(cell));
    return right ? spaces + cell : cell + spaces;
  }
}
