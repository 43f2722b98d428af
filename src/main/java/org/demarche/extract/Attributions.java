package org.demarche.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Span;

/** Builds attributions that know neither parent nor relay yet. */
final class Attributions {
  private Attributions() {}

  static Attribution of(
      Kind kind,
      String lemma,
      Optional<Span> cue,
      Content content,
      Optional<Span> source,
      Optional<Span> addressee,
      boolean negated,
      String rule) {
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
        rule);
  }

  static Attribution withParent(Attribution a, int parent) {
    return copy(a, OptionalInt.of(parent), a.relay());
  }

  static Attribution withRelay(Attribution a, Span relay) {
    return copy(a, a.parent(), Optional.of(relay));
  }

  private static Attribution copy(Attribution a, OptionalInt parent, Optional<Span> relay) {
    return new Attribution(
        a.kind(),
        a.cue(),
        a.cueLemma(),
        a.pieces(),
        a.wide(),
        a.source(),
        a.addressee(),
        parent,
        relay,
        a.negated(),
        a.rule());
  }
}
