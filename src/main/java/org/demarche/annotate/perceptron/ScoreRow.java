package org.demarche.annotate.perceptron;

/**
 * Where a {@link ScoreTable} keeps the row of a feature, in one number: as a vector; as a list of
 * entries, four a {@code long}; or, for at most two, the entries themselves.
 *
 * <p>An entry is a class and its weight in 15 bits, the weight in the lower 8.
 */
final class ScoreRow {
  /** The row of a feature that is not known. */
  static final int NONE = 1 << 31;

  static final int LONGEST_PAIR = 2;
  static final int ENTRY_BITS = 15;

  private static final int VECTOR = 1 << 30;
  private static final int LENGTH_SHIFT = 28;
  private static final int PLACE_MASK = (1 << LENGTH_SHIFT) - 1;

  private ScoreRow() {}

  static int entry(int type, int weight) {
    return type << Byte.SIZE | weight & 0xff;
  }

  static int pair(int first, int second) {
    return NONE | second << ENTRY_BITS | first;
  }

  static int vector(int place) {
    return VECTOR | place;
  }

  /**
   * A row in the lists.
   *
   * @param length in {@code long}s, from 1 to 3
   */
  static int list(int place, int length) {
    return length << LENGTH_SHIFT | place;
  }

  static boolean isPair(int row) {
    return row < 0;
  }

  /** Whether a row that is no pair is a vector. */
  static boolean isVector(int row) {
    return row >= VECTOR;
  }

  static int place(int row) {
    return row & PLACE_MASK;
  }

  static int length(int list) {
    return list >> LENGTH_SHIFT;
  }
}
