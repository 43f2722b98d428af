package org.demarche.serve.reconcile;

import java.util.Arrays;

/** A list of numbers that grows, without a box around each. */
final class IntList {
  private int[] numbers = new int[4];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  /** Adds a number that is not the last one already. */
  void addOnce(int number) {
    if (size == 0 || numbers[size - 1] != number) {
      add(number);
    }
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
