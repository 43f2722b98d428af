package org.demarche.extract.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Cue;
import org.demarche.model.Frame;
import org.demarche.syntax.NegativeSubjects;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * What a verb tells that somebody did not say.
 *
 * @param subject of the verb
 */
record Unsaid(SentenceView words, VerbGroup group, Optional<Range> subject) {
  /** Verbs with an object that say nothing of what they are denied to say. */
  private static final Set<String> OPEN = Set.of("suggest", "explain");

  private static final List<String> YET_TO = List.of("yet", "to");

  /** {@code did not say}, {@code has yet to say}, {@code neither Norland nor Sudland said}. */
  boolean isNegated() {
    return group.negated() || isYetTo(words, group) || NegativeSubjects.hold(words, subject);
  }

  /**
   * Whether nothing is said; a question that was not answered was asked.
   *
   * @param from where the content begins
   */
  boolean isOf(Cue cue, int from) {
    boolean known = cue.takes(Frame.OBJECT) && !OPEN.contains(cue.lemma());
    return isNegated() && !known && !isQuestion(from);
  }

  /** {@code did not say whether …} says something. */
  private boolean isQuestion(int from) {
    String first = words.lower(from);
    return words.tag(from).startsWith("W") || first.equals("whether") || first.equals("if");
  }

  /** {@code has yet to say}: has not said. */
  static boolean isYetTo(SentenceView words, VerbGroup group) {
    int to = words.beforeAdverbs(group.start() - 1);
    return words.startsWith(to - 1, YET_TO) && words.lemma(to - 2).equals("have");
  }
}
