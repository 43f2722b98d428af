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

  /** With its words up to {@code end}, which none of its pieces begins after. */
  public static Attribution upTo(Attribution a, int end) {
    return copy(
        a, upTo(a.pieces(), end), upTo(a.widePieces(), end), a.parent(), a.relay(), a.continues());
  }

  private static List<Span> upTo(List<Span> pieces, int end) {
    return pieces.stream()
        .filter(it -> it.start() < end)
        .map(it -> new Span(it.start(), Math.min(end, it.end())))
        .toList();
  }

  private static Attribution copy(
      Attribution a,
      List<Span> widePieces,
      OptionalInt parent,
      Optional<Span> relay,
      boolean continues) {
    return copy(a, a.pieces(), widePieces, parent, relay, continues);
  }

  private static Attribution copy(
      Attribution a,
      List<Span> pieces,
      List<Span> widePieces,
      OptionalInt parent,
      Optional<Span> relay,
      boolean continues) {
    return new Attribution(
        a.kind(),
        a.cue(),
        a.cueLemma(),
        pieces,
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
