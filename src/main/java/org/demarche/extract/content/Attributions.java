package org.demarche.extract.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Attribution;
import org.demarche.model.Span;

/** Copies attributions with what is known of them later. */
public final class Attributions {
  private Attributions() {}

  public static Attribution withParent(Attribution a, int parent) {
    return copy(a, a.widePieces(), OptionalInt.of(parent), a.relay(), a.continues());
  }

  public static Attribution withRelay(Attribution a, Span relay) {
    return copy(a, a.widePieces(), a.parent(), Optional.of(relay), a.continues());
  }

  public static Attribution withWide(Attribution a, List<Span> pieces) {
    return copy(a, pieces, a.parent(), a.relay(), a.continues());
  }

  public static Attribution asContinuation(Attribution a) {
    return copy(a, a.widePieces(), a.parent(), a.relay(), true);
  }

  private static Attribution copy(
      Attribution a,
      List<Span> widePieces,
      OptionalInt parent,
      Optional<Span> relay,
      boolean continues) {
    return new Attribution(
        a.kind(),
        a.cue(),
        a.cueLemma(),
        a.pieces(),
        widePieces,
        a.source(),
        a.addressee(),
        parent,
        relay,
        a.negated(),
        continues,
        a.construction());
  }
}
