package org.demarche.difference;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that two stores tell differently.
 *
 * @param kind article, statement, speaker, position or link
 * @param change whether the second store alone has it, the first alone, or both with another value
 * @param doc the article; empty where it is none's
 * @param what the words, or the name
 * @param field the column that changed; empty where all of it came or went
 * @param rule what found it, as the second store tells where it has it
 * @param first its IRI in the first store, an article's identifier; empty where it is not there
 * @param second the same in the second one
 */
record Difference(
    Kind kind,
    Change change,
    String doc,
    String start,
    String end,
    String what,
    String field,
    String before,
    String after,
    String rule,
    String first,
    String second) {
  /** From the first store to the second one. */
  enum Change {
    LOST,
    GAINED,
    CHANGED
  }

  static final List<String> COLUMNS =
      List.of(
          "kind", "change", "doc", "start", "end", "what", "field", "before", "after", "rule",
          "first", "second");

  /** What only one of the stores has. */
  static Difference whole(Kind kind, Change change, Map<String, String> row) {
    String iri = row.get(kind.iri());
    boolean lost = change == Change.LOST;
    return of(kind, change, row, "", "", "", lost ? iri : "", lost ? "" : iri);
  }

  /** A value that is another one in the second store. */
  static Difference value(
      Kind kind, String field, Map<String, String> before, Map<String, String> after) {
    return of(
        kind,
        Change.CHANGED,
        after,
        field,
        before.get(field),
        after.get(field),
        before.get(kind.iri()),
        after.get(kind.iri()));
  }

  private static Difference of(
      Kind kind,
      Change change,
      Map<String, String> row,
      String field,
      String before,
      String after,
      String first,
      String second) {
    return new Difference(
        kind,
        change,
        row.getOrDefault("doc", ""),
        row.getOrDefault("start", ""),
        row.getOrDefault("end", ""),
        row.get(kind.shown()),
        field,
        before,
        after,
        row.getOrDefault(kind.rule(), ""),
        first,
        second);
  }

  List<String> row() {
    return List.of(
        word(kind), word(change), doc, start, end, what, field, before, after, rule, first, second);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
