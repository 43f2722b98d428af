package org.demarche.read.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.read.drafts.Draft.Field;
import org.demarche.read.drafts.DraftException;

/**
 * Which column of a table has what.
 *
 * @param text the column of the articles' texts
 * @param fields those of what else is known
 */
record Columns(int text, Map<Field, Integer> fields) {
  private static final Map<Field, String> NAMES =
      new EnumMap<>(
          Map.of(
              Field.ID, "id",
              Field.HEADLINE, "headline",
              Field.PUBLISHED, "date",
              Field.PUBLISHER, "publisher",
              Field.AUTHOR, "author",
              Field.URL, "url",
              Field.LANGUAGE, "language",
              Field.SECTION, "section",
              Field.PAGE, "page"));

  private static final String TEXT = "text";

  /** The fewest characters of a text, on average, that nobody called so. */
  private static final int LONG = 200;

  /** How many cells are names of columns that articles have. */
  static int known(List<String> cells) {
    List<String> plain = cells.stream().map(Columns::plain).toList();
    int texts = plain.stream().anyMatch(words(TEXT)::contains) ? 1 : 0;
    return texts
        + (int)
            NAMES.values().stream()
                .filter(it -> plain.stream().anyMatch(words(it)::contains))
                .count();
  }

  private static Set<String> words(String field) {
    return WordClass.of("formats." + field);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }

  /**
   * Finds the columns by what the user says, by their names, and by what stands in them.
   *
   * @param header names, or nothing where the table has none
   * @param given fields and the names or numbers of their columns
   * @param rows the first ones
   */
  static Columns of(List<String> header, Map<String, String> given, List<List<String>> rows)
      throws DraftException {
    if (given.isEmpty() && isCoded(header)) {
      throw DraftException.noArticle(
          "a table of statements coded by hand", "give it to 'demarche load' by its own name");
    }
    Map<Field, Integer> fields = new EnumMap<>(Field.class);
    for (Map.Entry<Field, String> field : NAMES.entrySet()) {
      OptionalInt at = column(field.getValue(), header, given, rows);
      at.ifPresent(column -> fields.put(field.getKey(), column));
    }
    OptionalInt text = column(TEXT, header, given, rows);
    if (text.isEmpty()) {
      text = longest(rows);
    }
    if (text.isEmpty()) {
      throw withoutText(header, fields.containsKey(Field.URL));
    }
    int column = text.getAsInt();
    fields.values().removeIf(at -> at == column);
    return new Columns(column, fields);
  }

  /** Their words are no articles. */
  private static boolean isCoded(List<String> header) {
    List<String> plain = header.stream().map(Columns::plain).toList();
    return plain.contains("documentid") && (plain.contains("concept") || plain.contains("demand"));
  }

  private static OptionalInt column(
      String field, List<String> header, Map<String, String> given, List<List<String>> rows)
      throws DraftException {
    String name = given.get(field);
    if (name != null) {
      return OptionalInt.of(named(name, header, rows));
    }
    List<String> plain = header.stream().map(Columns::plain).toList();
    return words(field).stream().mapToInt(plain::indexOf).filter(at -> at >= 0).findFirst();
  }

  private static int named(String name, List<String> header, List<List<String>> rows)
      throws DraftException {
    int at = header.stream().map(Columns::plain).toList().indexOf(plain(name));
    int width = Math.max(header.size(), rows.isEmpty() ? 0 : rows.get(0).size());
    if (at < 0 && name.matches("[1-9]\\d{0,3}") && Integer.parseInt(name) <= width) {
      at = Integer.parseInt(name) - 1;
    }
    if (at < 0) {
      throw DraftException.noColumn(
          "it has no column '" + name + "', but " + shown(header, width) + "; mend --columns");
    }
    return at;
  }

  private static String shown(List<String> header, int width) {
    return header.isEmpty() ? "1 to " + width : String.join(", ", header);
  }

  /** The column of long prose, where one has it. */
  private static OptionalInt longest(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    Optional<Integer> best =
        IntStream.range(0, width)
            .boxed()
            .filter(at -> length(rows, at) >= (long) LONG * rows.size())
            .max((a, b) -> Long.compare(length(rows, a), length(rows, b)));
    return best.isPresent() ? OptionalInt.of(best.get()) : OptionalInt.empty();
  }

  /** Of all prose in a column; addresses and lists of codes have no spaces to speak of. */
  private static long length(List<List<String>> rows, int at) {
    return rows.stream()
        .filter(row -> at < row.size())
        .map(row -> row.get(at))
        .filter(cell -> cell.chars().filter(c -> c == ' ').count() * 12 > cell.length())
        .mapToLong(String::length)
        .sum();
  }

  private static DraftException withoutText(List<String> header, boolean addresses) {
    if (addresses) {
      return DraftException.noArticle(
          "a table of addresses, with no column of texts",
          "give it to 'demarche watch --once', which fetches them, or name the column with --columns"
              + " text=NAME");
    }
    String columns = header.isEmpty() ? "" : ": " + String.join(", ", header);
    return DraftException.noArticle(
        "a table with no column of texts" + columns, "name the column with --columns text=NAME");
  }
}
