package org.demarche.annotate.tags;

import java.util.Map;

/** Tells, for verbs of no list, which stems are spelled with a silent e: {@code regulat}. */
record SilentE(String stem) {

  /** Before the last letter of a stem of several syllables: the vowels that are mostly long. */
  private static final Map<Character, String> LONG_VOWELS =
      Map.of('t', "au", 'd', "ou", 'k', "u", 'm', "u", 'p', "u", 'b', "u", 'n', "i", 'r', "aiu");

  boolean isWanted() {
    return switch (last()) {
      case 'c', 'v', 'u' -> true;
      case 'z' -> before() != 'z';
      case 's' -> afterS();
      case 'g' -> afterG();
      case 'l' -> "bcdfgkptz".indexOf(before()) >= 0;
      default -> isSingle() && hasLongVowel() || stem.endsWith("quir");
    };
  }

  /** {@code hop}, {@code regulat}, {@code conclud}; not {@code visit}, {@code wait}. */
  private boolean hasLongVowel() {
    String vowels = LONG_VOWELS.get(last());
    return vowels != null && (isShort() || vowels.indexOf(before()) >= 0);
  }

  /** {@code rais}, {@code clos}, {@code perus}; not {@code pass}, {@code focus}. */
  private boolean afterS() {
    if (before() != 'u') {
      return before() != 's';
    }
    return stem.length() > 3 && !isShort() && !stem.endsWith("cus");
  }

  /** {@code judg}, {@code merg}, {@code manag}, {@code aveng}; not {@code bring}. */
  private boolean afterG() {
    return "dra".indexOf(before()) >= 0 || stem.endsWith("eng");
  }

  private char last() {
    return stem.charAt(stem.length() - 1);
  }

  private char before() {
    return stem.length() > 1 ? stem.charAt(stem.length() - 2) : ' ';
  }

  /** Whether one vowel alone stands before the last letter. */
  private boolean isSingle() {
    int length = stem.length();
    return Letters.isVowel(before()) && (length < 3 || !Letters.isVowel(stem.charAt(length - 3)));
  }

  private boolean isShort() {
    return Letters.syllables(stem) == 1;
  }
}
