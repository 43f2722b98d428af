package org.demarche.resolve.readings;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/**
 * Finds words where they stand in a text: whole words, whatever the white space between them, the
 * shape of quotation marks and dashes, and the case.
 */
final class VerbatimText {
  private static final String QUOTES = "\"“”„«»";
  private static final String APOSTROPHES = "'’‘‛`";
  private static final String DASHES = "-‐‑‒–—";

  private final String folded;
  private final int[] offsets;

  /** Of a part of a text; what is found has offsets into the whole. */
  VerbatimText(String text, Span part) {
    StringBuilder letters = new StringBuilder();
    int[] places = new int[part.length() + 1];
    for (int i = part.start(); i < part.end(); i++) {
      char c = folded(text.charAt(i));
      boolean again =
          c == ' ' && (letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ');
      if (!again) {
        places[letters.length()] = i;
        letters.append(c);
      }
    }
    this.folded = letters.toString();
    this.offsets = places;
  }

  /** All places, in order; none for what has no letter or digit. */
  List<Span> all(String words) {
    String sought = stripped(words);
    List<Span> found = new ArrayList<>();
    if (sought.isEmpty()) {
      return found;
    }
    for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      if (isBorder(at) && isBorder(end)) {
        found.add(new Span(offsets[at], offsets[end - 1] + 1));
      }
    }
    return found;
  }

  /** Whether no word goes on here. */
  private boolean isBorder(int i) {
    return i == 0
        || i == folded.length()
        || !Character.isLetterOrDigit(folded.charAt(i - 1))
        || !Character.isLetterOrDigit(folded.charAt(i));
  }

  /** Without white space and marks around. */
  private static String stripped(String words) {
    StringBuilder letters = new StringBuilder();
    words.chars().forEach(c -> letters.append(folded((char) c)));
    String text = letters.toString().replaceAll(" +", " ");
    return text.replaceAll("^[^\\p{L}\\p{N}$€£]+|[^\\p{L}\\p{N}%]+$", "");
  }

  private static char folded(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    }
    return DASHES.indexOf(c) >= 0 ? '-' : Character.toLowerCase(c);
  }
}
