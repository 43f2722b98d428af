package org.demarche.read;

import java.util.List;
import org.demarche.model.Block.Kind;
import org.demarche.model.Span;
import org.demarche.read.Stretches.Stretch;

/** Finds the links below a line such as {@code Most read}. */
final class LinkLists {
  private LinkLists() {}

  /** Marks them as furniture, up to the first stretch that is a sentence. */
  static void mark(String text, List<Stretch> stretches, Kind[] kinds) {
    boolean links = false;
    for (int i = 0; i < kinds.length; i++) {
      Span span = stretches.get(i).span();
      if (kinds[i] == Kind.FURNITURE) {
        links = links || Furniture.isAboveLinks(span.of(text));
      } else {
        links = links && mayBeLink(text, span, kinds[i]);
        kinds[i] = links ? Kind.FURNITURE : kinds[i];
      }
    }
  }

  private static boolean mayBeLink(String text, Span span, Kind kind) {
    return (kind == null || kind == Kind.ITEM) && !Stretches.endsSentence(text, span);
  }
}
