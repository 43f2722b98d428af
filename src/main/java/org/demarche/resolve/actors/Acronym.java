package org.demarche.resolve.actors;

import java.util.Locale;
import java.util.Optional;
import org.demarche.syntax.ArticleView;

/** Compares acronyms with the names that they can stand for. */
final class Acronym {
  /** In characters, as Schwartz and Hearst take them. */
  private static final int LONGEST = 10;

  private Acronym() {}

  /** The acronym in the bracket that opens at token {@code bracket}: {@code (ISW)}. */
  static Optional<String> bracketed(ArticleView tokens, int bracket) {
    boolean open = tokens.lower(bracket).equals("(");
    String close = tokens.lower(bracket + 2);
    boolean closed = close.equals(")") || close.equals(",") || close.equals(";");
    return open && closed && isAcronym(tokens.token(bracket + 1).text())
        ? Optional.of(tokens.token(bracket + 1).text())
        : Optional.empty();
  }

  /** Two capitals or more in a short word: {@code ISW}, {@code AfD}, {@code UNDP}. */
  static boolean isAcronym(String word) {
    long capitals = word.chars().filter(c -> Character.isUpperCase(c)).count();
    return capitals >= 2
        && word.length() <= LONGEST
        && capitals * 2 >= word.length()
        && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
  }

  /**
   * Whether the letters of {@code acronym} occur in {@code name} in their order, the first one at
   * its beginning and most of them at the beginning of words (after Schwartz and Hearst 2003).
   */
  static boolean fits(String acronym, String name) {
    String letters = acronym.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    String words = name.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "");
    if (letters.isEmpty() || words.isEmpty() || words.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int starts = 0;
    int end = words.length();
    for (int i = letters.length() - 1; i >= 0; i--) {
      int found = i == 0 ? 0 : place(words, letters.charAt(i), end);
      if (found < 0 || i == 0 && end == 0) {
        return false;
      }
      starts += isWordStart(words, found) ? 1 : 0;
      end = found;
    }
    return starts * 2 > letters.length();
  }

  /** The last beginning of a word with that letter before {@code end}, else its last place. */
  private static int place(String words, char letter, int end) {
    int inside = -1;
    for (int at = end - 1; at > 0; at--) {
      if (words.charAt(at) == letter) {
        if (isWordStart(words, at)) {
          return at;
        }
        inside = inside < 0 ? at : inside;
      }
    }
    return inside;
  }

  private static boolean isWordStart(String words, int at) {
    return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
  }
}
