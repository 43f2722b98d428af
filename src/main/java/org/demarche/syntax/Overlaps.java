package org.demarche.syntax;

import java.util.List;
import java.util.function.Function;
import org.demarche.model.Span;

/** Finds in a list that is sorted and does not overlap itself what overlaps a span. */
public final class Overlaps {
  private Overlaps() {}

  /** The index of the first item that ends after {@code offset}; the size if none does. */
  public static <T> int first(List<T> sorted, Function<T, Span> span, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(sorted.get(middle)).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The items that share a character with {@code range}. */
  public static <T> List<T> of(List<T> sorted, Function<T, Span> span, Span range) {
    int from = first(sorted, span, range.start());
    int to = from;
    while (to < sorted.size() && span.apply(sorted.get(to)).start() < range.end()) {
      to++;
    }
    return sorted.subList(from, to);
  }
}
