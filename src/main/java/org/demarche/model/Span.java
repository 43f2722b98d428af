package org.demarche.model;

import java.util.Comparator;

/**
 * A half-open range of {@code char} (UTF-16) offsets into {@link Article#text}.
 *
 * <p>Everything before {@code map} counts in Java's own unit; {@code map} turns spans into code
 * points, the unit of the graph.
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("empty or backward span: " + start + ".." + end);
    }
  }

  /** The exact words of this span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start; of two that start together the longer one first. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
