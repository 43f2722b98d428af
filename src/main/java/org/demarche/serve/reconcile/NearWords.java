package org.demarche.serve.reconcile;

import java.util.Arrays;

/**
 * Looks through sorted words for those that a few changes make of one: a letter more, less or
 * another, or two neighbours that changed places (optimal string alignment distance).
 *
 * <p>There is a row of the table of distances for each letter. Words that begin alike share rows,
 * and all words are passed over that begin with what is too far away already.
 */
final class NearWords {
  private final String[] words;
  private final String wanted;
  private final int most;
  private final int[][] rows;

  /** Takes what is found. */
  interface Consumer {
    void accept(int word, int changes);
  }

  /**
   * @param words in their natural order
   * @param most changes, at least 1
   */
  NearWords(String[] words, String wanted, int most) {
    this.words = words;
    this.wanted = wanted;
    this.most = most;
    this.rows = new int[wanted.length() + most + 1][wanted.length() + 1];
    Arrays.setAll(rows[0], i -> i);
  }

  /** Gives the number of each word that is near, with the number of changes. */
  void each(Consumer consumer) {
    String last = "";
    int filled = 0;
    int at = 0;
    while (at < words.length) {
      String word = words[at];
      int near = fill(word, Math.min(filled, common(last, word)));
      if (near == word.length()) {
        int changes = rows[near][wanted.length()];
        if (changes <= most) {
          consumer.accept(at, changes);
        }
        at++;
      } else {
        at = past(word.substring(0, near + 1), at);
      }
      filled = near;
      last = word;
    }
  }

  /** Fills rows from a depth on; gives how many letters are not too far away. */
  private int fill(String word, int from) {
    for (int depth = from; depth < word.length(); depth++) {
      if (depth + 1 >= rows.length || fillRow(word, depth + 1) > most) {
        return depth;
      }
    }
    return word.length();
  }

  /** Fills a row and gives the least number in it. */
  private int fillRow(String word, int depth) {
    int[] row = rows[depth];
    int[] above = rows[depth - 1];
    char letter = word.charAt(depth - 1);
    row[0] = depth;
    int least = depth;
    for (int i = 1; i < row.length; i++) {
      int replaced = above[i - 1] + (wanted.charAt(i - 1) == letter ? 0 : 1);
      row[i] = Math.min(replaced, Math.min(above[i], row[i - 1]) + 1);
      boolean swapped =
          depth > 1
              && i > 1
              && wanted.charAt(i - 2) == letter
              && wanted.charAt(i - 1) == word.charAt(depth - 2);
      if (swapped) {
        row[i] = Math.min(row[i], rows[depth - 2][i - 2] + 1);
      }
      least = Math.min(least, row[i]);
    }
    return least;
  }

  /** The first word after those that begin so. */
  private int past(String prefix, int from) {
    int found = Arrays.binarySearch(words, from, words.length, prefix + Character.MAX_VALUE);
    return found < 0 ? -found - 1 : found;
  }

  private static int common(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int length = 0;
    while (length < most && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
