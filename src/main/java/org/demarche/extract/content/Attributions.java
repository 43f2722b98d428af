package org.demarche.extract.content;

import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Span;

/** Builds attributions that know neither parent nor relay yet. */
public final class Attributions {
  private Attributions() {}

  public static Attribution of(
      Kind kind,
      String lemma,
      Optional<Span> cue,
      Content content,
      Optional<Span> source,
      Optional<Span> addressee,
      boolean negated,
      Construction construction) {
    return new Attribution(
        kind,
        cue,
        lemma,
        content.pieces(),
        content.wide(),
        source,
        addressee,
        OptionalInt.empty(),
        Optional.empty(),
        negated,
        false,
        construction);
  }

  public static Attribution withParent(Attribution a, int parent) {
    return copy(a, a.wide(), OptionalInt.of(parent), a.relay(), a.continues());
  }

  public static Attribution withRelay(Attribution a, Span relay) {
    return copy(a, a.wide(), a.parent(), Optional.of(relay), a.continues());
  }

  public static Attribution withWide(Attribution a, Span wide) {
    return copy(a, wide, a.parent(), a.relay(), a.continues());
  }

  public static Attribution asContinuation(Attribution a) {
    return copy(a, a.wide(), a.parent(), a.relay(), true);
  }

  private static Attribution copy(
      Attribution a, Span wide, OptionalInt parent, Optional<Span> relay, boolean continues) {
    return new Attribution(
        a.kind(),
        a.cue(),
        a.cueLemma(),
        a.pieces(),
        wide,
        a.source(),
        a.addressee(),
        parent,
        relay,
        a.negated(),
        continues,
        a.construction());
  }
}
