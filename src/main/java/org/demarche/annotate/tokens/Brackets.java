package org.demarche.annotate.tokens;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Finds which tokens stand inside a pair of brackets; brackets without a partner do not count. */
final class Brackets {
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  /** A pair further apart is taken for two strays, so that one slip does not join a paragraph. */
  private static final int LONGEST = 60;

  private Brackets() {}

  static boolean[] inside(List<String> words) {
    boolean[] inside = new boolean[words.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.length() == 1 && OPENING.indexOf(word.charAt(0)) >= 0) {
        open.push(i);
      } else if (word.length() == 1 && CLOSING.indexOf(word.charAt(0)) >= 0 && !open.isEmpty()) {
        int start = open.pop();
        boolean whole = start == 0 || words.get(start - 1).equals(".");
        if (i - start <= LONGEST && !whole) {
          Arrays.fill(inside, start, i, true);
        }
      }
    }
    return inside;
  }
}
