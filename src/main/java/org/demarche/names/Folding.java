package org.demarche.names;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reduces letters to the plain Latin alphabet, so that spellings can be compared. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<Character, String> LETTERS = letters();

  private Folding() {}

  /** The text without diacritics: {@code Erdoğan} is {@code Erdogan}, but {@code ł} stays. */
  public static String withoutMarks(String text) {
    return bare(text, Normalizer.Form.NFD);
  }

  /** The text with plain letters only: {@code Łódź} is {@code Lodz}; case stays. */
  public static String plain(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : bare(text, Normalizer.Form.NFKD).toCharArray()) {
      plain.append(plain(c));
    }
    return plain.toString();
  }

  private static String plain(char c) {
    String letters = LETTERS.get(Character.toLowerCase(c));
    if (letters == null) {
      return String.valueOf(c);
    }
    return Character.isUpperCase(c) ? capitals(letters) : letters;
  }

  /** {@code Ægir} is {@code Aegir}. */
  private static String capitals(String letters) {
    return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
  }

  /** Whether folding changes nothing about the letter or digit. */
  public static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isAscii(String text) {
    return CharMatcher.ascii().matchesAllOf(text);
  }

  private static String bare(String text, Normalizer.Form form) {
    return isAscii(text) ? text : MARKS.matcher(Normalizer.normalize(text, form)).replaceAll("");
  }

  private static Map<Character, String> letters() {
    return Variants.of("names.letters").entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(e -> e.getKey().charAt(0), e -> e.getValue().get(0)));
  }
}
