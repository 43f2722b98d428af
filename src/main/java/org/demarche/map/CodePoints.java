package org.demarche.map;

/**
 * Turns offsets in UTF-16 units, as Java counts, into offsets in Unicode code points, as the graph
 * counts; each in constant time.
 */
final class CodePoints {
  /** For each UTF-16 offset the code points before it; empty where both counts agree. */
  private final int[] before;

  CodePoints(String text) {
    boolean agree = text.codePointCount(0, text.length()) == text.length();
    before = agree ? new int[0] : count(text);
  }

  /** The number of code points before the given UTF-16 offset. */
  int at(int offset) {
    return before.length == 0 ? offset : before[offset];
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      before[i + 1] = before[i] + (endsPair(text, i) ? 0 : 1);
    }
    return before;
  }

  private static boolean endsPair(String text, int i) {
    return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }
}
