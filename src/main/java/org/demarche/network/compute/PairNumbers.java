package org.demarche.network.compute;

import java.util.Arrays;

/** Numbers pairs of numbers by when they came first, in little memory. */
final class PairNumbers {
  private static final int FIRST_SIZE = 1 << 10;

  private long[] pairs = new long[FIRST_SIZE];
  private int[] numbers = new int[FIRST_SIZE];
  private int size;

  PairNumbers() {
    Arrays.fill(numbers, -1);
  }

  /** The number of a pair of numbers that are not negative; a new pair gets the next one. */
  int of(int first, int second) {
    if (2 * size >= pairs.length) {
      grow();
    }
    long pair = (long) first << Integer.SIZE | second;
    int slot = slot(pair);
    if (numbers[slot] < 0) {
      pairs[slot] = pair;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  int size() {
    return size;
  }

  private int slot(long pair) {
    long mixed = pair * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> Integer.SIZE) & pairs.length - 1;
    while (numbers[slot] >= 0 && pairs[slot] != pair) {
      slot = slot + 1 & pairs.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldPairs = pairs;
    int[] oldNumbers = numbers;
    pairs = new long[2 * oldPairs.length];
    numbers = new int[pairs.length];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldNumbers[i] >= 0) {
        int slot = slot(oldPairs[i]);
        pairs[slot] = oldPairs[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
