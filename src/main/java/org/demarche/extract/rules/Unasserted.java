package org.demarche.extract.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Frame;
import org.demarche.syntax.Modals;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Tells whose wishes and judgements a sentence only asks for or supposes: {@code Do you want to
 * go?}, {@code if anyone wants to go}, {@code You must be willing to go}.
 */
final class Unasserted {
  private static final Set<String> ANYBODY = WordClass.of("sources.anybody");
  private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless");
  private static final List<String> OR_NOT = List.of("or", "not");
  private static final Set<String> HELPING = Set.of("do", "be", "have");

  private Unasserted() {}

  /** Whether nobody is told to want or judge it; of thoughts questions tell more. */
  static boolean holds(SentenceView words, Kind kind, Optional<Range> subject) {
    boolean attitude = kind == Kind.WANT || kind == Kind.JUDGE;
    return subject
        .filter(it -> attitude && isAsked(words, it) || isAnybody(words, it, attitude))
        .isPresent();
  }

  /**
   * The same of a verb and its frame: what one decides to do one wants to do, and {@code Could you
   * explain the plan?} is a wish, too.
   */
  static boolean holds(SentenceView words, Frame frame, Kind kind, Optional<Range> subject) {
    boolean wish = frame == Frame.INFINITIVE || frame == Frame.OBJECT;
    return holds(words, wish ? Kind.WANT : kind, subject);
  }

  /** {@code Do you}, {@code will the mayor}, in a question; one with a question word tells more. */
  private static boolean isAsked(SentenceView words, Range subject) {
    int auxiliary = subject.from() - 1;
    boolean asks = words.isModal(auxiliary) || HELPING.contains(words.lemma(auxiliary));
    boolean open = words.tag(words.beforeAdverbs(auxiliary - 1)).startsWith("W");
    return asks && words.lower(words.size() - 1).equals("?") && (!open || isYou(words, subject));
  }

  private static boolean isYou(SentenceView words, Range subject) {
    return words.lower(subject.to() - 1).equals("you");
  }

  /** {@code if you want it}, {@code whether you believe it or not}. */
  private static boolean isAnybody(SentenceView words, Range subject, boolean attitude) {
    return subject.to() == subject.from() + 1
        && ANYBODY.contains(words.lower(subject.from()))
        && SUPPOSING.contains(words.lower(subject.from() - 1))
        && (attitude || hasOrNot(words, subject.to()));
  }

  private static boolean hasOrNot(SentenceView words, int from) {
    return IntStream.range(from, words.size()).anyMatch(i -> words.startsWith(i, OR_NOT));
  }

  /** {@code must be willing}: what somebody has to be. */
  static boolean isRequired(SentenceView words, VerbGroup copula) {
    return Modals.isObliging(words.lower(copula.start()));
  }
}
