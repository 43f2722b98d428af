package org.demarche.syntax;

/** A half-open range of tokens of one sentence. */
public record Range(int start, int end) {
  public Range {
    if (end <= start) {
      throw new IllegalArgumentException("empty range: " + start + ".." + end);
    }
  }

  public boolean contains(int i) {
    return start <= i && i < end;
  }
}
