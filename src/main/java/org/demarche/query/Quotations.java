package org.demarche.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays rows out as people read them: the words of the article, who stands behind them, where they
 * are from, and their place, as {@code demarche show} and {@code correct} take it.
 */
public final class Quotations {
  /** Other things than positions have a confidence of their own. */
  private static final String POSITION = "position";

  private static final String START = "  ";
  private static final String INDENT = START.repeat(3);

  /** Below it two rows in three are right, above it four in five: docs/positions.md. */
  private static final double SURE = 0.5;

  private final Telling telling;
  private final int width;

  /**
   * @param width in characters; 0 is unlimited
   */
  public Quotations(Telling telling, int width) {
    this.telling = telling;
    this.width = width;
  }

  /**
   * A few lines for each row, and an empty one between two; words and article are not told again
   * where they are those of the row before.
   */
  public String format(Rows rows) {
    StringBuilder text = new StringBuilder();
    Map<String, String> before = Map.of();
    List<Map<String, String>> maps = rows.rows().stream().map(it -> map(rows, it)).toList();
    for (Map<String, String> row : maps) {
      lines(row, before).forEach(it -> text.append(it.stripTrailing()).append('\n'));
      before = row;
    }
    return text + ends(maps);
  }

  private List<String> lines(Map<String, String> row, Map<String, String> before) {
    List<String> lines = new ArrayList<>();
    String words = words(row);
    boolean told = words.isEmpty() || !before.isEmpty() && words.equals(words(before));
    if (!told) {
      lines.addAll(before.isEmpty() ? List.of() : List.of(""));
      lines.addAll(wrapped(START, words));
    }
    lines.addAll(wrapped(words.isEmpty() ? START : INDENT, telling.of(row)));
    boolean known = told && origin(row).equals(origin(before));
    lines.addAll(known ? List.of() : wrapped(INDENT, origin(row)));
    place(row).ifPresent(it -> lines.add(INDENT + it));
    return lines;
  }

  /** In quotation marks, unless the article's own are among them. */
  private String words(Map<String, String> row) {
    String words = row.getOrDefault(telling.quote(), "");
    return words.isEmpty() || words.matches(".*[\"“”].*") ? words : "“" + words + "”";
  }

  private List<String> wrapped(String indent, String text) {
    int room = width == 0 ? 0 : Math.max(20, width - indent.length());
    return text.isEmpty()
        ? List.of()
        : Wrapped.lines(text, room).stream().map(it -> indent + it).toList();
  }

  private static String origin(Map<String, String> row) {
    String day = first(row, "date", "since", "said_on").orElse("");
    return Stream.of(day, row.getOrDefault("outlet", ""), row.getOrDefault("headline", ""))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The article with the characters; not broken, so that it can be copied. */
  private static Optional<String> place(Map<String, String> row) {
    Optional<String> from = first(row, "start", "content_start");
    Optional<String> to = first(row, "end", "content_end");
    String characters = from.isPresent() && to.isPresent() ? ":" + from.get() + "-" + to.get() : "";
    return first(row, "doc").map(it -> it + characters + unsure(row));
  }

  private static String unsure(Map<String, String> row) {
    return isUnsure(row) ? "  (unsure: " + row.get("confidence") + ")" : "";
  }

  private static boolean isUnsure(Map<String, String> row) {
    String confidence = row.getOrDefault("confidence", "");
    return row.containsKey(POSITION)
        && !confidence.isEmpty()
        && Double.parseDouble(confidence) < SURE;
  }

  private static String ends(List<Map<String, String>> rows) {
    long unsure = rows.stream().filter(Quotations::isUnsure).count();
    return unsure == 0
        ? ""
        : "\n%d of %d are unsure; -p min_confidence=%s leaves them out\n"
            .formatted(unsure, rows.size(), SURE);
  }

  private static Optional<String> first(Map<String, String> row, String... columns) {
    return Stream.of(columns)
        .map(it -> row.getOrDefault(it, ""))
        .filter(it -> !it.isEmpty())
        .findFirst();
  }

  private static Map<String, String> map(Rows rows, List<String> cells) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      map.put(rows.columns().get(i), Wrapped.oneLine(cells.get(i)).strip());
    }
    return map;
  }
}
