package org.demarche.resolve.courses;

import java.util.Comparator;
import java.util.List;
import org.demarche.model.Deed;
import org.demarche.model.Demand;

/** Finds the wording of a course of action that says it best: the fullest that is still short. */
final class Wordings {
  /** What says more is a sentence. */
  private static final int FULL = 7;

  private static final int LONGEST_NOTATION = 60;

  private static final Comparator<Mention> BEST =
      Comparator.comparing(Wordings::isClear)
          .thenComparing(m -> !m.pointing())
          .thenComparingInt(m -> Math.min(FULL, length(m)))
          .thenComparing(Wordings::saysVerbAndThing)
          .thenComparing(Comparator.comparingInt(Wordings::length).reversed())
          .thenComparing(Comparator.comparing(Mention::notation).reversed());

  private Wordings() {}

  static Demand best(List<Mention> members) {
    return members.stream().max(BEST).orElseThrow().position().demand();
  }

  private static int length(Mention it) {
    return it.notation().split("-").length;
  }

  /** No longer than what reads well. */
  private static boolean isClear(Mention it) {
    return it.notation().length() <= LONGEST_NOTATION;
  }

  private static boolean saysVerbAndThing(Mention it) {
    return it.position().demand().details().deed().filter(Wordings::saysVerbAndThing).isPresent();
  }

  private static boolean saysVerbAndThing(Deed deed) {
    return !deed.verbs().isEmpty() && !deed.patient().isEmpty();
  }
}
