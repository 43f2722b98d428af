package org.demarche.read;

import java.util.Locale;

/** Tells whether a line is a known title: the same words, whatever their case and punctuation. */
final class TitleMatcher {
  private static final int MORE_MARKS = 20;

  private final String words;

  TitleMatcher(String title) {
    this.words = words(title);
  }

  boolean matches(String line) {
    return !words.isEmpty()
        && line.length() <= 2 * words.length() + MORE_MARKS
        && words(line).equals(words);
  }

  private static String words(String line) {
    StringBuilder words = new StringBuilder(line.length());
    boolean apart = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean part = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (part) {
        words.append(apart && !words.isEmpty() ? " " : "").append(c);
      }
      apart = !part;
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
