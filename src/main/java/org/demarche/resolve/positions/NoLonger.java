package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.lexicon.StanceUse;
import org.demarche.model.Stance;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** What is so no longer: {@code no longer supports}, {@code is no longer acceptable}. */
final class NoLonger {
  private NoLonger() {}

  /** That of the word; who no longer insists on something takes it back. */
  static Optional<Stance> stance(
      StanceUse use, boolean negated, SentenceView words, VerbGroup group) {
    boolean takenBack = use.stance().polarity() > 0 && in(words, group);
    if (negated && isNotAtOnce(words, group)) {
      return Optional.of(Stance.NONCOMMITTAL);
    }
    return use.stance(negated)
        .or(() -> takenBack ? Optional.of(Stance.WITHDRAWS) : Optional.empty());
  }

  /** {@code did not immediately endorse him}: where one stands is left open. */
  private static boolean isNotAtOnce(SentenceView words, VerbGroup group) {
    return IntStream.range(group.start(), group.head())
        .anyMatch(i -> words.lower(i).equals("immediately"));
  }

  /** Whether a verb group has it within, or just before. */
  static boolean in(SentenceView words, VerbGroup group) {
    return in(words, group.start() - 2, group.head());
  }

  /** Whether it stands among words. */
  static boolean in(SentenceView words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.lower(i).equals("no") && words.lower(i + 1).equals("longer")) {
        return true;
      }
    }
    return false;
  }
}
