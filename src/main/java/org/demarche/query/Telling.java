package org.demarche.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.InputException;

/**
 * How a row is told to people: the words of an article, where it has some, and a line on what they
 * are, as the header of a query has it under {@code quote} and {@code told}.
 *
 * <p>In the line, <code>{column}</code> stands for a cell. What is in square brackets is left out
 * where all its cells are empty, and {@code [column=value: …]} where the cell is another one.
 *
 * @param quote the column that has the words; empty where there are none
 * @param line the line
 */
public record Telling(String quote, String line) {
  private static final Pattern CELL = Pattern.compile("\\{([a-z_0-9]+)}");
  private static final Pattern PART =
      Pattern.compile(
          "\\[(?:(?<when>[a-z_0-9]+)=(?<is>[A-Za-z0-9]+):)?(?<option>[^\\]]*)]|" + CELL);

  /** What a position depends on, {@code onlyIf: …} for <i>only if: …</i>. */
  private static final Pattern CONDITION = Pattern.compile("(?<=^|; )(onlyIf|inExchangeFor)(?=: )");

  /** Columns whose values are notations, {@code openTo} for <i>open to</i>. */
  private static final List<String> NOTATIONS = List.of("stance", "act", "kind", "type");

  /**
   * Checks the columns that it names.
   *
   * @throws InputException for one that the query has not
   */
  void check(String query, List<Column> columns) {
    List<String> known = columns.stream().map(Column::name).toList();
    Stream<String> cells = CELL.matcher(line).results().map(it -> it.group(1));
    Stream<String> conditions =
        PART.matcher(line).results().map(it -> it.group(1)).filter(it -> it != null);
    Stream.of(Stream.of(quote), cells, conditions)
        .flatMap(it -> it)
        .filter(it -> !it.isEmpty() && !known.contains(it))
        .findFirst()
        .ifPresent(
            it -> {
              throw new InputException(
                  "%s: told-column: its header tells of '%s', which is none of its columns"
                      .formatted(query, it));
            });
  }

  /** The line for a row of these cells, by column. */
  String of(Map<String, String> row) {
    return replaced(PART, line, it -> part(it, row)).strip();
  }

  private static String part(MatchResult part, Map<String, String> row) {
    String option = part.group(3);
    if (option == null) {
      return cell(part.group(4), row);
    }
    boolean applies = part.group(1) == null || part.group(2).equals(row.get(part.group(1)));
    List<String> cells = CELL.matcher(option).results().map(it -> cell(it.group(1), row)).toList();
    boolean told = cells.isEmpty() || cells.stream().anyMatch(it -> !it.isEmpty());
    return applies && told ? replaced(CELL, option, it -> cell(it.group(1), row)) : "";
  }

  private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
    return pattern.matcher(text).replaceAll(it -> Matcher.quoteReplacement(by.apply(it)));
  }

  private static String cell(String column, Map<String, String> row) {
    String value = row.getOrDefault(column, "");
    return NOTATIONS.contains(column)
        ? words(value)
        : CONDITION.matcher(value).replaceAll(it -> Matcher.quoteReplacement(words(it.group())));
  }

  private static String words(String notation) {
    return notation.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
