package org.demarche.annotate.tags;

import java.util.Locale;

/** The form under which the tagger knows a word: one kind of marks, digits folded. */
public final class WordForm {
  private WordForm() {}

  /** Curly apostrophes become straight, quotation marks tell their direction, digits become 0. */
  public static String of(String text) {
    String mark = mark(text);
    return mark.isEmpty() ? folded(text) : mark;
  }

  public static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  private static String mark(String text) {
    return switch (text) {
      case "“", "„", "«", "``" -> "“";
      case "”", "»", "''" -> "”";
      case "‘", "‚", "`" -> "‘";
      case "—", "―", "---" -> "—";
      case "…", "....", ". . ." -> "...";
      default -> "";
    };
  }

  private static String folded(String text) {
    int first = 0;
    while (first < text.length() && folded(text.charAt(first)) == text.charAt(first)) {
      first++;
    }
    return first == text.length() ? text : foldedAnew(text);
  }

  private static String foldedAnew(String text) {
    StringBuilder form = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      form.append(folded(text.charAt(i)));
    }
    return form.toString();
  }

  private static char folded(char c) {
    if (c == '’' || c == 'ʼ' || c == '`') {
      return '\'';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
