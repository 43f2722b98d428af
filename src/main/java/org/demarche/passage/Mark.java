package org.demarche.passage;

/**
 * Something to be marked in a text.
 *
 * @param number that of the statement it belongs to, from 1
 * @param start in code points
 * @param end in code points, exclusive
 */
record Mark(Kind kind, int number, int start, int end) {
  /** What it is; of several at one place the last one is coloured. */
  enum Kind {
    STATEMENT("4"),
    SPEAKER("1;36"),
    POSITION("1;33");

    /** How a terminal shows it: a parameter of the control sequence SGR. */
    final String colour;

    Kind(String colour) {
      this.colour = colour;
    }

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  int length() {
    return end - start;
  }
}
