package org.demarche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.extract.content.Attributions;
import org.demarche.model.Attribution;
import org.demarche.model.Span;

/** Widens what is said by what goes on with it: {@code “A,” he said. “B.”} is one utterance. */
final class Continuations {
  private Continuations() {}

  /** The same attributions, each as wide as those that continue it. */
  static List<Attribution> takenIn(List<Attribution> all) {
    List<Attribution> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(Attribution::content));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).continues()) {
        widenStart(sorted, i);
      }
    }
    return sorted;
  }

  /** Widens the nearest one of the same source before {@code i} that continues nothing. */
  private static void widenStart(List<Attribution> sorted, int i) {
    Attribution continuation = sorted.get(i);
    for (int k = i - 1; k >= 0; k--) {
      Attribution start = sorted.get(k);
      boolean before = start.content().end() <= continuation.content().start();
      if (before && !start.continues() && start.source().equals(continuation.source())) {
        Span wide = start.wide().union(continuation.wide());
        sorted.set(k, Attributions.withWide(start, wide));
        return;
      }
    }
  }
}
