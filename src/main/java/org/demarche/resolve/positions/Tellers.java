package org.demarche.resolve.positions;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Attribution;
import org.demarche.model.Span;
import org.demarche.resolve.statements.Statements;

/** Finds in whose statement words stand, and which attribution a word is the cue of. */
final class Tellers {
  private final Statements statements;
  private final BitSet told = new BitSet();
  private final Map<Integer, OptionalInt> byOffset = new HashMap<>();

  Tellers(Statements statements) {
    this.statements = statements;
    for (int a = 0; a < statements.attributions().size(); a++) {
      told.set(a, isTold(a));
    }
  }

  /** The innermost attribution with a source in whose content the offset lies. */
  OptionalInt at(int offset) {
    return byOffset.computeIfAbsent(offset, this::innermost);
  }

  private OptionalInt innermost(int offset) {
    int best = -1;
    for (int a = told.nextSetBit(0); a >= 0; a = told.nextSetBit(a + 1)) {
      Attribution it = statements.attributions().get(a);
      boolean holds = it.content().contains(offset) && !isCue(it, offset);
      if (holds && (best < 0 || length(it) <= length(statements.attributions().get(best)))) {
        best = a;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private boolean isTold(int attribution) {
    return !statements.allOf(attribution).isEmpty()
        && statements.attributions().get(attribution).source().isPresent();
  }

  private static int length(Attribution it) {
    return it.content().end() - it.content().start();
  }

  private static boolean isCue(Attribution it, int offset) {
    return it.cue().filter(c -> c.contains(offset)).isPresent();
  }

  /** The attribution, with a source, whose cue the word is; the one with the longest content. */
  OptionalInt ofCue(Span word, Span course) {
    int best = -1;
    for (int a = told.nextSetBit(0); a >= 0; a = told.nextSetBit(a + 1)) {
      Attribution it = statements.attributions().get(a);
      boolean same = it.cue().filter(c -> c.overlaps(word)).isPresent();
      if (same && it.wide().overlaps(course)) {
        best = a;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  List<Integer> statementsOf(int attribution) {
    return statements.allOf(attribution);
  }

  Optional<Attribution> attribution(OptionalInt index) {
    return index.isEmpty()
        ? Optional.empty()
        : Optional.of(statements.attributions().get(index.getAsInt()));
  }
}
