package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceUse;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Finds the course of action of a verb away from its place: {@code a plan that Norland rejects},
 * {@code what Norland wants is a truce}.
 */
final class RelativeCourses {
  private static final Set<String> LINKS = Set.of("which", "that");

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;

  RelativeCourses(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.complements = complements;
  }

  /** The course of a verb whose place after {@code end} is empty. */
  Optional<Complement> of(VerbGroup group, StanceUse use, int end) {
    boolean object = use.frame() == StanceFrame.OBJECT;
    if (!object && use.frame() != StanceFrame.PREPOSITION || !group.finite()) {
      return Optional.empty();
    }
    return syntax
        .subjects()
        .before(group)
        .filter(s -> s.to() <= group.start())
        .flatMap(s -> object ? object(s.from(), end) : preposition(s.from(), use, end));
  }

  private Optional<Complement> object(int subject, int end) {
    if (words.lower(subject - 1).equals("what")) {
      return cleft(end);
    }
    return isOver(end) ? antecedent(subject) : Optional.empty();
  }

  /** {@code which Norland voted against}, {@code for which Norland voted}. */
  private Optional<Complement> preposition(int subject, StanceUse use, int end) {
    boolean stranded = use.prepositions().contains(words.lower(end)) && isOver(end + 1);
    boolean piped =
        words.lower(subject - 1).equals("which")
            && use.prepositions().contains(words.lower(subject - 2));
    return stranded
        ? antecedent(subject)
        : piped && isOver(end) ? phraseBefore(subject - 2) : Optional.empty();
  }

  /** Nothing that the verb could take follows. */
  private boolean isOver(int i) {
    boolean object = syntax.phrases().baseEnd(i) > i && !words.isTime(i) && !syntax.isTime(i);
    boolean clause = words.lower(i).equals("that") || words.lower(i).equals("to");
    boolean verb = words.tag(i).equals("VBG") || words.isModal(i); // which it said should be closed
    return !object && !clause && !words.isMark(i) && !verb;
  }

  private Optional<Complement> antecedent(int subject) {
    boolean relative = LINKS.contains(words.lower(subject - 1));
    boolean contact = words.isNoun(subject - 1) && !words.isProper(subject - 1);
    return relative || contact ? phraseBefore(relative ? subject - 1 : subject) : Optional.empty();
  }

  private Optional<Complement> phraseBefore(int i) {
    int last = words.isComma(i - 1) ? i - 2 : i - 1;
    boolean noun = words.isNoun(last);
    int start = noun ? syntax.phrases().baseStart(last) : -1;
    return start < 0
        ? Optional.empty()
        : Optional.of(Complement.nominal(new Range(start, last + 1)));
  }

  /** {@code is a truce}, {@code is to leave}. */
  private Optional<Complement> cleft(int be) {
    boolean copula = words.lemma(be).equals("be") && words.isFinite(be);
    return copula
        ? complements.infinitive(be + 1).or(() -> complements.object(be + 1))
        : Optional.empty();
  }
}
