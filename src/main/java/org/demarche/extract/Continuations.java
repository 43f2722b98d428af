package org.demarche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.extract.content.Attributions;
import org.demarche.model.Attribution;
import org.demarche.model.Span;

/** Widens what is said by what goes on with it: {@code “A,” he said. “B.”} is one utterance. */
final class Continuations {
  private final String text;
  private final List<Attribution> sorted;

  private Continuations(String text, List<Attribution> all) {
    this.text = text;
    this.sorted = new ArrayList<>(all);
    this.sorted.sort(Comparator.comparing(Attribution::content));
  }

  /** The same attributions of this text, each as wide as those that continue it. */
  static List<Attribution> takenIn(String text, List<Attribution> all) {
    Continuations continuations = new Continuations(text, all);
    for (int i = 1; i < all.size(); i++) {
      if (continuations.sorted.get(i).continues()) {
        continuations.widenStart(i);
      }
    }
    return continuations.sorted;
  }

  /** Widens the nearest one of the same source before {@code i} that continues nothing. */
  private void widenStart(int i) {
    Attribution continuation = sorted.get(i);
    for (int k = i - 1; k >= 0; k--) {
      Attribution start = sorted.get(k);
      boolean before = start.content().end() <= continuation.content().start();
      if (before && !start.continues() && start.source().equals(continuation.source())) {
        sorted.set(k, Attributions.withWide(start, joined(start, continuation)));
        return;
      }
    }
  }

  /** The pieces of both, as one where no word stands between them. */
  private List<Span> joined(Attribution start, Attribution continuation) {
    List<Span> pieces = new ArrayList<>(start.widePieces());
    for (Span next : continuation.widePieces()) {
      int last = pieces.size() - 1;
      if (isWordBetween(pieces.get(last).end(), next.start())) {
        pieces.add(next);
      } else {
        pieces.set(last, pieces.get(last).union(next));
      }
    }
    return pieces;
  }

  private boolean isWordBetween(int from, int to) {
    return from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
