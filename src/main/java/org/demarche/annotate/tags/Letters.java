package org.demarche.annotate.tags;

import java.util.List;

/** Vowels and consonants of English spelling. */
final class Letters {
  private static final List<String> HISSES = List.of("sse", "she", "che", "xe", "zze");

  private Letters() {}

  static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (isVowel(stem.charAt(i)) || stem.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what is left without a final s ends in a hiss and an e: {@code passe}, {@code pushe}.
   */
  static boolean endsInHiss(String stem) {
    return HISSES.stream().anyMatch(stem::endsWith);
  }

  /** How many groups of vowels a stem has, which is about its number of syllables. */
  static int syllables(String stem) {
    int groups = 0;
    boolean inside = false;
    for (char c : stem.toCharArray()) {
      boolean vowel = isVowel(c) || c == 'y' && groups > 0;
      groups += vowel && !inside ? 1 : 0;
      inside = vowel;
    }
    return groups;
  }
}
