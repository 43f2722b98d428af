package org.demarche.extract.layout;

import java.util.BitSet;
import java.util.List;
import org.demarche.model.Attribution;
import org.demarche.model.Quotation;
import org.demarche.model.Span;
import org.demarche.syntax.Overlaps;

/** Which quotations are attributed already. */
final class Taken {
  private Taken() {}

  /** Those that share words with an attribution which comes from outside of them. */
  static BitSet among(List<Quotation> all, List<Attribution> known) {
    BitSet taken = new BitSet(all.size());
    for (Attribution a : known) {
      for (Span piece : a.pieces()) {
        int i = Overlaps.first(all, Quotation::span, piece.start());
        for (; i < all.size() && all.get(i).span().start() < piece.end(); i++) {
          if (!isInside(a, all.get(i)) && piece.overlaps(all.get(i).words())) {
            taken.set(i);
          }
        }
      }
    }
    return taken;
  }

  private static boolean isInside(Attribution a, Quotation quotation) {
    return a.cue().filter(cue -> quotation.words().contains(cue)).isPresent();
  }
}
