package org.demarche.resolve.positions;

import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.SentenceView;

/** Skips what may stand between a word of stance and its course: counts, times and asides. */
final class Between {
  private static final Set<String> NEGATIONS = WordClass.of("demands.negations");
  private static final Set<String> SHARES = Set.of("percent", "votes", "vote");
  private static final Set<String> MANNER = Set.of("in", "by", "along", "at", "after");
  private static final Set<String> SPANS = WordClass.of("calendar.spans");

  /** A description between commas: {@code called on the builder, Keel of Osk, to pay}. */
  private static final int ASIDE = 9;

  private final SentenceSyntax syntax;
  private final SentenceView words;

  Between(SentenceSyntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  boolean isNegation(int i) {
    return NEGATIONS.contains(words.lower(i));
  }

  int skipAdverbs(int i) {
    int at = i;
    while (words.isAdverb(at) && !isNegation(at)) {
      at++;
    }
    return at;
  }

  /** {@code 66 to 27}, {@code by 91 percent}, {@code on Monday}, {@code , at his request,}. */
  int skipCounts(int i) {
    int at = skipAdverbs(i);
    for (int next = afterCount(at); next > at; next = afterCount(at)) {
      at = skipAdverbs(next);
    }
    return at;
  }

  private int afterCount(int i) {
    boolean count = words.isNumber(i) || isTime(i) || isCountJoint(i) || isShare(i);
    return count ? i + 1 : words.isComma(i) ? afterAside(i) : i;
  }

  /** {@code by 91 percent}, {@code by 72 votes to 35}. */
  private boolean isShare(int i) {
    return words.lower(i).equals("by") && words.isNumber(i + 1)
        || SHARES.contains(words.lower(i)) && words.isNumber(i - 1);
  }

  /**
   * After words between commas that tell no clause of their own; the comma itself where it does.
   */
  int afterAside(int comma) {
    int i = comma + 1;
    while (i < Math.min(words.size(), comma + ASIDE) && !words.isComma(i) && !isClause(i)) {
      i++;
    }
    return words.isComma(i) ? i + 1 : comma;
  }

  private boolean isClause(int i) {
    return words.isFinite(i) || words.isModal(i) || words.lower(i).equals("to");
  }

  boolean isTime(int i) {
    boolean phrase = words.tag(i).equals("IN") && (words.isTime(i + 1) || isTimeToken(i + 1));
    boolean span = words.isNumber(i - 1) && isTimeUnit(i); // gave it two weeks to
    return phrase || span || isTimeToken(i);
  }

  /** {@code a week} of {@code strike for a week}. */
  boolean isSpan(int i) {
    boolean one = words.tag(i).equals("DT") || words.isNumber(i);
    return one && isTimeUnit(i + 1) && !words.isNoun(i + 2);
  }

  boolean isTimeUnit(int i) {
    return SPANS.contains(words.lemma(i));
  }

  boolean isTimeToken(int i) {
    return words.isTime(i) || syntax.isTime(i);
  }

  private boolean isCountJoint(int i) {
    boolean joint = words.lower(i).equals("to") || words.isDash(i);
    boolean counted = words.isNumber(i - 1) || SHARES.contains(words.lower(i - 1));
    return joint && counted && words.isNumber(i + 1);
  }

  /** {@code in writing}, {@code along party lines}: before what was agreed. */
  int skipPhrases(int from) {
    int i = skipCounts(from);
    int end = MANNER.contains(words.lower(i)) ? syntax.phrases().baseEnd(i + 1) : -1;
    return end > i + 1 ? skipCounts(end) : i;
  }
}
