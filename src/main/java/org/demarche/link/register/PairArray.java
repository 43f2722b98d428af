package org.demarche.link.register;

import java.util.Arrays;

/** Pairs of numbers in memory, which can be sorted as unsigned ones. */
final class PairArray {
  private static final int DIGIT = 16;
  private static final int DIGITS = Long.SIZE / DIGIT;
  private static final int MASK = (1 << DIGIT) - 1;

  private static final int FIRST = 1024;

  private final int most;
  private long[] firsts = new long[FIRST];
  private long[] seconds = new long[FIRST];
  private int size;

  PairArray(int most) {
    this.most = most;
  }

  boolean isFull() {
    return size == most;
  }

  int size() {
    return size;
  }

  long first(int i) {
    return firsts[i];
  }

  long second(int i) {
    return seconds[i];
  }

  void add(long first, long second) {
    if (size == firsts.length) {
      int room = (int) Math.min(most, size * 2L);
      firsts = Arrays.copyOf(firsts, room);
      seconds = Arrays.copyOf(seconds, room);
    }
    firsts[size] = first;
    seconds[size++] = second;
  }

  void clear() {
    size = 0;
  }

  /** Sorts by one digit after the other, the lowest first, which keeps the order of equal ones. */
  void sort() {
    for (int digit = 0; digit < DIGITS; digit++) {
      sort(seconds, digit * DIGIT);
    }
    for (int digit = 0; digit < DIGITS; digit++) {
      sort(firsts, digit * DIGIT);
    }
  }

  private void sort(long[] keys, int shift) {
    int[] starts = new int[MASK + 2];
    for (int i = 0; i < size; i++) {
      starts[(int) (keys[i] >>> shift & MASK) + 1]++;
    }
    if (size == 0 || starts[(int) (keys[0] >>> shift & MASK) + 1] == size) {
      return;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    long[] sortedFirsts = new long[firsts.length];
    long[] sortedSeconds = new long[seconds.length];
    for (int i = 0; i < size; i++) {
      int to = starts[(int) (keys[i] >>> shift & MASK)]++;
      sortedFirsts[to] = firsts[i];
      sortedSeconds[to] = seconds[i];
    }
    firsts = sortedFirsts;
    seconds = sortedSeconds;
  }
}
