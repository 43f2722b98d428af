package org.demarche.syntax;

import org.demarche.model.Token.Pos;

/**
 * Tells which participles are past tenses, for the two often look alike: those after a subject that
 * has no other verb.
 */
final class PastTenses {
  private final SentenceView words;

  PastTenses(SentenceView words) {
    this.words = words;
  }

  /** Whether the participle is a past tense. */
  boolean isAt(int participle) {
    int before = participle - 1;
    while (words.isAdverb(before) || words.isMark(before)) {
      before--;
    }
    boolean said = words.lower(participle).equals("said") || words.isPersonal(before);
    return said || followsQuotation(participle) || isPast(participle, before);
  }

  private boolean isPast(int participle, int before) {
    return words.isConjunction(before)
        ? followsPerfect(before) || followsPast(before)
        : endsSubject(before) && !hasAgent(participle) && isOnlyVerb(participle, before);
  }

  /** {@code “No,” reported the Herald}. */
  private boolean followsQuotation(int participle) {
    boolean named = words.isComma(participle - 2) || words.isProper(participle + 1);
    boolean closed = words.isMark(participle - 1) && named;
    boolean ends = closed && words.level(participle - 2) != words.level(participle);
    return ends && words.lexicon().says(words.lemma(participle)) && !hasAgent(participle);
  }

  /** {@code have backed the plan and supported …}: the second participle shares the auxiliary. */
  private boolean followsPerfect(int conjunction) {
    for (int i = conjunction - 1; i > 0 && isOnLevel(i, conjunction); i--) {
      if (words.tag(i).equals("VBN")) {
        return words.lemma(words.beforeAdverbs(i - 1)).equals("have");
      }
      if (words.isVerbTag(i) || words.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code came and told us}: the verb before the conjunction is in the past. */
  private boolean followsPast(int conjunction) {
    for (int i = conjunction - 1; i >= 0 && isOnLevel(i, conjunction); i--) {
      if (words.isVerbTag(i)) {
        return words.tag(i).equals("VBD") && words.pos(i) == Pos.VERB;
      }
    }
    return false;
  }

  /** {@code The mayor told}, {@code Ann , 40 , told}, {@code Ann ( FP ) told}. */
  private boolean endsSubject(int i) {
    return words.isNominal(i) || words.isComma(i) || words.lower(i).equals(")");
  }

  /** {@code The man told by us}; in {@code the man began by singing} nobody began him. */
  private boolean hasAgent(int participle) {
    return words.lower(participle + 1).equals("by") && !words.tag(participle + 2).equals("VBG");
  }

  /** A name takes no participle after it, so its verb may be followed by another. */
  private boolean isOnlyVerb(int participle, int before) {
    boolean named =
        words.isProper(before) || isSaidAtOnce(participle, before) || isBeforeClause(participle);
    return (named || !hasVerbAfter(participle)) && !hasVerbBefore(participle);
  }

  /** {@code Ann Roe, the mayor, announced classes}; but {@code the plan, announced on Monday,}. */
  private boolean isSaidAtOnce(int participle, int comma) {
    int next = participle + 1;
    boolean object = words.isNoun(next) || words.tag(next).equals("DT");
    String verb = words.lemma(participle);
    return words.isComma(comma)
        && object
        && !words.isTime(next)
        && words.lexicon().says(verb)
        && !words.lexicon().addresses(verb);
  }

  /** {@code a poll found only the old were for it}; who is found has no object after it. */
  private boolean isBeforeClause(int participle) {
    int next = participle + 1;
    next = words.isAdverb(next) ? next + 1 : next;
    String verb = words.lemma(participle);
    boolean object = words.tag(next).equals("DT") || words.tag(next).startsWith("PRP");
    return object
        && words.lexicon().takesClause(verb)
        && !words.lexicon().addresses(verb)
        && !words.isTime(next + 1)
        && !words.isTime(next + 2);
  }

  /** Whether a finite verb follows before any clause opens: {@code the man told to go was …}. */
  private boolean hasVerbAfter(int start) {
    for (int i = start + 1; i < words.size() && isOnLevel(i, start); i++) {
      if (opensClause(i) || partsClauses(i)) {
        return false;
      }
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause has a finite verb before, besides those of relative clauses. */
  private boolean hasVerbBefore(int start) {
    int verbs = 0;
    for (int i = clauseStart(start); i < start; i++) {
      if (isOnLevel(i, start)) {
        verbs -= opensClause(i) && i > 0 ? 1 : 0;
        verbs += words.isFinite(i) ? 1 : 0;
        verbs = partsClauses(i) ? 0 : verbs;
      }
    }
    return verbs > 0;
  }

  /** After the last verb that takes a clause: {@code Woman claims church imprisoned her}. */
  private int clauseStart(int end) {
    for (int i = end - 1; i >= 0; i--) {
      boolean finite = words.tag(i).equals("VBZ") || words.tag(i).equals("VBD");
      if (finite && words.lexicon().takesClause(words.lemma(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean opensClause(int i) {
    boolean that = words.lower(i).equals("that") && !words.tag(i).equals("DT");
    return that || words.tag(i).startsWith("W") || words.pos(i) == Pos.SCONJ;
  }

  private boolean partsClauses(int i) {
    return words.lower(i).equals(":") || words.lower(i).equals(";");
  }

  private boolean isOnLevel(int i, int other) {
    return words.level(i) == words.level(other);
  }
}
