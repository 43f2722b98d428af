package org.demarche.extract.content;

import org.demarche.model.Token.Pos;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Tells where in its sentence a cue stands: between dashes, in a relative or a fronted clause. */
final class CuePlace {
  /** In tokens: a subject between {@code which} and its verb. */
  private static final int NEAR = 4;

  private final SentenceView words;
  private final Openings openings;

  CuePlace(SentenceView words, Openings openings) {
    this.words = words;
    this.openings = openings;
  }

  /** Whether the cue stands after an odd dash, so that the next dash closes what that opened. */
  boolean opensDash(VerbGroup cue) {
    int level = words.level(cue.head());
    int dashes = 0;
    for (int i = 0; i < cue.start(); i++) {
      dashes += words.isLongDash(i) && words.level(i) == level ? 1 : 0;
    }
    return dashes % 2 == 1;
  }

  /** Whether the cue belongs to {@code , who said …,} within another clause. */
  boolean inRelativeClause(VerbGroup cue) {
    int before = cue.start() - 1;
    while (words.isAdverb(before)) {
      before--;
    }
    boolean participle = cue.form() == VerbGroup.Form.PARTICIPLE && words.isComma(before);
    int relative = before;
    while (relative > 0 && before - relative < NEAR && !words.isRelative(relative)) {
      relative--;
    }
    boolean ofSubject = relative == before || openings.plainBetween(relative + 1, before + 1);
    return participle || words.isRelative(relative) && words.isComma(relative - 1) && ofSubject;
  }

  /** Whether the cue stands in {@code what the mayor said}. */
  boolean inWhatClause(VerbGroup cue) {
    int what = cue.start() - 1;
    while (what > 0 && cue.start() - what <= NEAR && !words.lower(what).equals("what")) {
      what--;
    }
    return words.lower(what).equals("what") && openings.plainBetween(what + 1, cue.start());
  }

  /** Whether the cue stands in a clause before the main one: {@code If you think so, …}. */
  boolean inFrontedClause(VerbGroup cue) {
    boolean participle = cue.form() == VerbGroup.Form.PARTICIPLE && opensSentence(cue.start());
    return participle || isSubordinate(cue);
  }

  private boolean isSubordinate(VerbGroup cue) {
    for (int i = cue.start() - 1; i >= 0 && words.level(i) == words.level(cue.head()); i--) {
      if (isSubordinator(i)) {
        return i == 0 || words.isPunctuation(i - 1) || words.tag(i - 1).equals("CC");
      }
      if (i == 0 && isFrontedPhrase(cue)) {
        return true;
      }
      if (words.isPunctuation(i) || words.isVerbTag(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code Fearing}, {@code After saying}. */
  private boolean opensSentence(int i) {
    return i == 0 || i == 1 && words.tag(0).equals("IN");
  }

  /** {@code Asked to say so}, {@code Contrary to his claim}, {@code Despite his claim}. */
  private boolean isFrontedPhrase(VerbGroup cue) {
    boolean preposition = words.isPreposition(0) || words.isAdjective(0) && words.isPreposition(1);
    return words.tag(0).equals("VBN") || preposition && words.isNoun(cue.head());
  }

  private boolean isSubordinator(int i) {
    boolean complementizer = words.lower(i).equals("that") || words.lower(i).equals("whether");
    return words.pos(i) == Pos.SCONJ && !complementizer || words.lower(i).equals("when");
  }
}
