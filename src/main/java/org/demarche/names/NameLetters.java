package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reduces names to what counts when they are compared: not case, diacritics, hyphens, full stops or
 * a leading article. {@code The al-Noor U.S. Fund} becomes {@code al noor us fund}.
 */
public final class NameLetters {
  /** What does not part words. */
  private static final String DROPPED = ".'’‘`ʼ´";

  private NameLetters() {}

  /** The words, in order; none where there is no letter or digit. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : Folding.plain(name).toLowerCase(Locale.ROOT).toCharArray()) {
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
  public static String key(String name) {
    return String.join("", words(name));
  }

  /** The words with one space between. */
  public static String spaced(String name) {
    return String.join(" ", words(name));
  }
}
