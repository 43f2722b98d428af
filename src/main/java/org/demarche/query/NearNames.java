package org.demarche.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds names that a mistyped one may have meant. */
final class NearNames {
  static final int MOST = 3;

  /** No name is longer, and to compare takes as long as both together. */
  private static final int LONGEST = 200;

  /** Shorter words are near to too many. */
  private static final int SHORTEST = 4;

  private NearNames() {}

  /** At most three: those that contain it or are contained, and those a few letters away. */
  static List<String> of(String wanted, Collection<String> names) {
    return of(wanted, names, MOST);
  }

  /** At most so many of them. */
  static List<String> of(String wanted, Collection<String> names, int most) {
    if (wanted.length() > LONGEST) {
      return List.of();
    }
    String lower = wanted.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= allowed(lower))
        .sorted(
            Comparator.<String>comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private static int allowed(String wanted) {
    return Math.max(1, wanted.length() / 3);
  }

  /** That of the whole name or, where a word was looked for, of the nearest of its words. */
  private static int distance(String wanted, String name) {
    int whole = distanceOfWhole(wanted, name);
    if (whole == 0 || wanted.length() < SHORTEST || wanted.contains(" ")) {
      return whole;
    }
    return Stream.of(name.split("[ -]"))
        .filter(word -> word.length() >= SHORTEST)
        .mapToInt(word -> edits(wanted, word) + 1)
        .filter(edits -> edits <= 1 + wanted.length() / SHORTEST)
        .min()
        .stream()
        .map(word -> Math.min(word, whole))
        .findFirst()
        .orElse(whole);
  }

  /** 0 where one contains the other, else the number of letters to change (Levenshtein). */
  private static int distanceOfWhole(String a, String b) {
    boolean part = b.contains(a) && a.length() > 2 || a.contains(b) && b.length() > 2;
    return part ? 0 : edits(a, b);
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
