package org.demarche.serve.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The words of all names, sorted; finds those that are spelled like a given one. Words of four to
 * seven letters may differ in one letter and longer ones in two, where two letters that changed
 * places count once. An initial is like every word that begins with it.
 */
final class WordIndex {
  /** What a word is worth of which only the first letter is known. */
  static final double INITIAL = 0.8;

  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  /** A word of more letters is no word that somebody misspelled. */
  private static final int LONGEST = 40;

  private final String[] words;

  /**
   * A word like the one that was looked for.
   *
   * @param word its number
   * @param likeness above 0, and 1 for the word itself
   * @param initial whether only one letter speaks for it
   */
  record Like(int word, double likeness, boolean initial) {}

  WordIndex(Collection<String> words) {
    this.words = new TreeSet<>(words).toArray(String[]::new);
  }

  int size() {
    return words.length;
  }

  String word(int number) {
    return words[number];
  }

  /** How many letters of a word may be others; none in numbers and short words. */
  static int changes(String word) {
    return isSpelled(word) ? word.length() < LONG ? 1 : 2 : 0;
  }

  /** The number of a word; negative where it is not there. */
  int number(String word) {
    return Arrays.binarySearch(words, word);
  }

  /** The first number and the one past the last of the words that begin so. */
  int[] beginningWith(String prefix) {
    int from = number(prefix);
    int to = number(prefix + Character.MAX_VALUE);
    return new int[] {from < 0 ? -from - 1 : from, to < 0 ? -to - 1 : to};
  }

  /** Words like this one, the most alike first. */
  List<Like> like(String word) {
    List<Like> found = new ArrayList<>();
    int number = number(word);
    if (number >= 0) {
      found.add(new Like(number, 1, word.length() == 1));
    }
    addInitials(word, number, found);
    if (isSpelled(word)) {
      addMisspelled(word, found);
    }
    found.sort(Comparator.comparingDouble(Like::likeness).reversed().thenComparing(Like::word));
    return found;
  }

  private void addInitials(String word, int number, List<Like> found) {
    int initial = number(word.substring(0, 1));
    int[] range =
        word.length() == 1
            ? beginningWith(word)
            : new int[] {initial, initial < 0 ? initial : initial + 1};
    for (int other = range[0]; other < range[1]; other++) {
      if (other != number) {
        found.add(new Like(other, INITIAL, true));
      }
    }
  }

  private void addMisspelled(String word, List<Like> found) {
    new NearWords(words, word, changes(word))
        .each(
            (other, changes) -> {
              if (changes > 0 && isSpelled(words[other])) {
                int longest = Math.max(word.length(), words[other].length());
                found.add(new Like(other, 1 - (double) changes / longest, false));
              }
            });
  }

  /** Whether a word can be misspelled: numbers and short words cannot. */
  private static boolean isSpelled(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().noneMatch(Character::isDigit);
  }
}
