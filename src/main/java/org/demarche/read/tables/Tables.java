package org.demarche.read.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.read.drafts.DraftException;

/** Tells tables from texts, and those of articles from others. */
public final class Tables {
  private static final int LOOK = 20;
  private static final int FEWEST = 5;
  private static final String DELIMITERS = "\t,;|";

  /** Rows of GDELT's three files by how they begin. */
  private static final Pattern GDELT =
      Pattern.compile(
          "^(?:\\d{14}-T?\\d+\\t\\d{14}\\t|\\d{5,12}\\t\\d{8}\\t\\d{6}\\t\\d{4}\\t"
              + "|\\d{5,12}\\t\\d{14}\\t\\d{14}\\t\\d\\t)");

  private Tables() {}

  /**
   * Whether a text begins like a table of articles though its name does not say so: a line of at
   * least two names of columns, or line after line with as many marks between its cells.
   */
  public static boolean looksLikeOne(String start) {
    if (GDELT.matcher(start).find()) {
      return true;
    }
    List<String> lines = start.lines().filter(line -> !line.isBlank()).limit(LOOK).toList();
    if (lines.size() < 2 || lines.get(0).length() > 1000) {
      return false;
    }
    return hasHeader(lines) || isRegular(lines);
  }

  /** The last line may be cut. */
  private static boolean isRegular(List<String> lines) {
    char delimiter = delimiter(lines.get(0));
    long cells = count(lines.get(0), delimiter);
    return lines.size() > FEWEST
        && cells >= 2
        && lines.subList(0, lines.size() - 1).stream()
            .allMatch(it -> count(it, delimiter) == cells);
  }

  private static boolean hasHeader(List<String> lines) {
    char delimiter = delimiter(lines.get(0));
    String[] cells = cells(lines.get(0), delimiter);
    boolean named =
        Arrays.stream(cells).allMatch(cell -> cell.strip().matches("\"?[\\w .-]{1,40}\"?"));
    return cells.length > 1
        && named
        && Columns.known(Arrays.asList(cells)) >= 2
        && lines.get(1).indexOf(delimiter) >= 0;
  }

  private static String[] cells(String line, char delimiter) {
    return line.split(Pattern.quote(String.valueOf(delimiter)));
  }

  /** What stands between the cells of a line: the most frequent of tab, comma, semicolon, bar. */
  static char delimiter(String line) {
    Comparator<Integer> byCount = Comparator.comparingLong(mark -> count(line, mark));
    return (char)
        DELIMITERS
            .chars()
            .boxed()
            .max(byCount.thenComparing(mark -> -DELIMITERS.indexOf(mark)))
            .orElseThrow()
            .intValue();
  }

  private static long count(String line, int mark) {
    return line.chars().filter(c -> c == mark).count();
  }

  /** Why a table that begins so holds no texts; empty where it may. */
  static Optional<DraftException> withoutTexts(String start) {
    return GDELT.matcher(start).find()
        ? Optional.of(
            DraftException.noArticle(
                "a table of GDELT, which has codes and addresses but no texts",
                "give the addresses in it to 'demarche watch --once'"))
        : Optional.empty();
  }
}
