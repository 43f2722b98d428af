package org.demarche.extract;

/** A half-open range of tokens of one sentence. */
record Range(int start, int end) {
  Range {
    if (end <= start) {
      throw new IllegalArgumentException("empty range: " + start + ".." + end);
    }
  }

  boolean contains(int i) {
    return start <= i && i < end;
  }
}
