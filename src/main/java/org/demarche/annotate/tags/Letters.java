package org.demarche.annotate.tags;

/** Vowels and consonants of English spelling. */
final class Letters {
  private Letters() {}

  static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
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
