package org.demarche.serve.reconcile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reduces names to what counts when they are compared: not case, diacritics, hyphens, full stops or
 * a leading article. {@code The al-Noor U.S. Fund} becomes {@code al noor us fund}.
 */
final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DROPPED = Pattern.compile("[.'’‘`ʼ´]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /** The words, in order; none where there is no letter or digit. */
  static List<String> words(String name) {
    String plain = letters(DROPPED.matcher(name).replaceAll(""));
    List<String> words = BREAKS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return article ? words.subList(1, words.size()) : words;
  }

  /** The words without the spaces between: equal keys, equal names. */
  static String key(String name) {
    return String.join("", words(name));
  }

  /** The words with one space between. */
  static String spaced(String name) {
    return String.join(" ", words(name));
  }

  private static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String marked = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    return MARKS
        .matcher(marked)
        .replaceAll("")
        .replace('ł', 'l')
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
