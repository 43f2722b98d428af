package org.demarche.annotate.tags;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Token.Pos;

/** Finds plain verbs after verbs that ask: {@code demanded that the board resign}. */
final class SubjunctiveMendings {
  /** The subject is a short phrase. */
  private static final int NEAR = 8;

  private static final Set<String> SUBJUNCTIVE = WordClass.of("grammar.before-subjunctive");
  private static final Set<String> OPENS_OBJECT = WordClass.of("grammar.after-subjunctive");
  private static final Set<String> PHRASE = WordClass.of("grammar.in-phrase");

  private SubjunctiveMendings() {}

  /** {@code demanded that Norland release the hostages}: a base that looks like another word. */
  static boolean isSubjunctive(Tagging words, int i) {
    boolean other = !words.isTagged(i, "VB") && !words.isModal(i) && !words.isCapitalized(i);
    if (!other || !words.isNoun(i - 1) || !words.isVerbBase(i) || isCompound(words, i)) {
      return false;
    }
    int that = i - 1;
    while (that > 0
        && i - that < NEAR
        && PHRASE.contains(words.tag(that))
        && !words.is(that, "that")) {
      that--;
    }
    return words.is(that, "that")
        && !words.isTagged(i - 1, "NNS")
        && words.isVerb(that - 1)
        && SUBJUNCTIVE.contains(words.lemma(that - 1))
        && (words.isNoun(i + 1)
            || OPENS_OBJECT.contains(words.tag(i + 1))
            || isClauseEnd(words, i + 1) && isOnlyVerbOfClause(words, i));
  }

  private static boolean isCompound(Tagging words, int i) {
    return words.isNoun(i + 1) && !isOnlyVerbOfClause(words, i);
  }

  /** {@code demanded that it rehire them}: such a form has no ending, and so is no present. */
  static boolean isPlainOfPronoun(Tagging words, int i) {
    boolean present = words.isTagged(i, "VBZ") && words.pos(i) == Pos.VERB;
    boolean plain = present && !words.lower(i).endsWith("s");
    boolean past = words.isTagged(i, "VBD") && words.isVerbBase(i); // demand that he quit
    return (plain || past && SUBJUNCTIVE.contains(words.lemma(i - 3)))
        && words.isTagged(i - 1, "PRP")
        && words.is(i - 2, "that");
  }

  /** {@code demanded that the board resign and …}. */
  private static boolean isClauseEnd(Tagging words, int i) {
    return words.isPunctuation(i) || words.isTagged(i, "CC") && words.is(i + 1, "that");
  }

  /** {@code demanded that the government scrap fuel subsidies.}: nothing after it is a verb. */
  private static boolean isOnlyVerbOfClause(Tagging words, int i) {
    int end = i + 1;
    while (end < words.size() && !isClauseEnd(words, end)) {
      end++;
    }
    return words.isTagged(i - 2, "DT")
        && IntStream.range(i + 1, end).noneMatch(k -> words.isVerb(k) || words.isModal(k));
  }
}
