package org.demarche.extract.content;

import java.util.Set;
import org.demarche.model.Frame;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;
import org.demarche.syntax.VerbGroups;

/**
 * A content whose end is looked for, with its cue and the clause around them.
 *
 * @param from the token where the content begins
 * @param frame as what the cue takes it
 */
record Scope(
    SentenceView words,
    VerbGroups groups,
    Openings openings,
    CuePlace place,
    int from,
    VerbGroup cue,
    Frame frame) {

  private static final Set<String> FIRST_AS = Set.of("as", "so");

  boolean isComma(int i) {
    return words.isComma(i);
  }

  /** A comma or a dash. */
  boolean isBreak(int i) {
    return words.isComma(i) || words.isDash(i);
  }

  boolean isConjunction(int i) {
    return words.tag(i).equals("CC");
  }

  boolean startsMainClause(int i) {
    return openings.startsMainClause(i);
  }

  /** An {@code as} of {@code as long as} and {@code so far as}. */
  boolean isOfDegree(int i) {
    boolean first = FIRST_AS.contains(words.lower(i)) && words.lower(i + 2).equals("as");
    return first || words.lower(i).equals("as") && FIRST_AS.contains(words.lower(i - 2));
  }

  /** A thing or an action, no clause. */
  boolean isPhrase() {
    return frame != Frame.CLAUSE;
  }

  /** Whether the content is a single clause: that of a hedge, or of an indirect question. */
  boolean hasOneClause() {
    return isQuestionWord() || Hedge.isHedge(words, cue);
  }

  private boolean isQuestionWord() {
    boolean question = words.tag(from).startsWith("W") || words.lower(from).equals("whether");
    return question && !words.lower(from).equals("that");
  }

  boolean startsPast(int i) {
    return groups.startingAt(i).filter(openings::isPast).isPresent();
  }

  /** A verb of saying, or a clause of saying. */
  boolean startsCue(int i) {
    return openings.isCueVerbLike(i, cue) || openings.startsCueClause(i);
  }

  /** {@code which}, {@code many of whom}. */
  boolean startsRelative(int i) {
    return words.isRelative(i) || words.lower(i + 1).equals("of") && words.isRelative(i + 2);
  }

  /** What a conjunction joins to a clause outside: {@code and that …}, {@code , and they …}. */
  boolean startsAnew(int i, int from) {
    boolean apart = from > i + 1 || words.isPersonal(from) || words.isMark(i - 1);
    return words.lower(from).equals("that") || apart && startsMainClause(from);
  }

  /**
   * {@code said he had gone and called it …}: a verb with the form of the cue, where the first verb
   * of the content, if there is one, has another.
   */
  boolean startsSecondPredicate(int i) {
    return cue.finite() && openings.cueGroup(i).filter(this::isSecondPredicate).isPresent();
  }

  private boolean isSecondPredicate(VerbGroup second) {
    boolean predicate = second.finite() || openings.isPast(second) && openings.isPast(cue);
    return predicate
        && groups
            .firstFinite(from, words.size())
            .filter(first -> first.start() < second.start())
            .map(first -> openings.isAlike(second, cue) && !openings.isAlike(first, cue))
            .orElse(true);
  }
}
