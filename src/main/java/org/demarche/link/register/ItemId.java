package org.demarche.link.register;

import java.util.OptionalInt;

/** The number in {@code Q…}, which takes less room than the text. */
final class ItemId {
  private static final int LONGEST = 10;

  private ItemId() {}

  /** The number of an item's id; empty for anything else, such as a property's id. */
  static OptionalInt number(String id) {
    if (id == null || id.length() < 2 || id.length() > LONGEST + 1 || id.charAt(0) != 'Q') {
      return OptionalInt.empty();
    }
    long number = 0;
    for (int i = 1; i < id.length(); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i == 1 && digit == 0) {
        return OptionalInt.empty();
      }
      number = number * 10 + digit;
    }
    return number > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) number);
  }

  static String of(int number) {
    return "Q" + number;
  }
}
