package org.demarche.serve.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reduces names to what counts when they are compared: not case, diacritics, hyphens, full stops or
 * a leading article. {@code The al-Noor U.S. Fund} becomes {@code al noor us fund}.
 */
final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** What does not part words. */
  private static final String DROPPED = ".'’‘`ʼ´";

  private Fold() {}

  /** The words, in order; none where there is no letter or digit. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : letters(name).toCharArray()) {
      boolean dropped = DROPPED.indexOf(c) >= 0;
      if (!dropped && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        word.append(c);
      } else if (!dropped) {
        end(word, words);
      }
    }
    end(word, words);
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return article ? words.subList(1, words.size()) : words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
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
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
