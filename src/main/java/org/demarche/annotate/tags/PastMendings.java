package org.demarche.annotate.tags;

import org.demarche.model.Frame;

/** Tells a past tense that looks like a participle: {@code Johnson, …, promised that}. */
final class PastMendings {
  /** {@code that} comes after one short phrase: {@code confirmed on Monday that}. */
  private static final int NEAR = 8;

  private PastMendings() {}

  /** {@code The mayor confirmed on Monday that}. */
  static boolean isBeforeThat(Tagging words, int i) {
    return opensPredicate(words, i) && words.isCue(i, Frame.CLAUSE) && thatFollows(words, i);
  }

  private static boolean thatFollows(Tagging words, int i) {
    boolean adjunct = words.isTagged(i + 1, "IN") || words.is(i + 1, "that");
    for (int k = i + 1; adjunct && k < i + NEAR && !words.isVerb(k); k++) {
      if (words.is(k, "that")) {
        return true;
      }
    }
    return false;
  }

  /** {@code The leaders agreed to meet}. */
  static boolean isBeforeInfinitive(Tagging words, int i) {
    return opensPredicate(words, i)
        && words.is(i + 1, "to")
        && words.isCue(i, Frame.INFINITIVE)
        && !words.isCue(i, Frame.OBJECT_INFINITIVE);
  }

  /** {@code The mayor added: …}. */
  static boolean isBeforeSpeech(Tagging words, int i) {
    boolean speech = words.is(i + 1, ":") || words.is(i + 1, ",") && words.isTagged(i + 2, "``");
    return opensPredicate(words, i) && speech && words.isCue(i, Frame.QUOTATION);
  }

  /** {@code The mayor called for …}. */
  static boolean isBeforeParticle(Tagging words, int i) {
    return opensPredicate(words, i) && words.isCueWithParticle(i);
  }

  private static boolean opensPredicate(Tagging words, int i) {
    boolean parenthesis = words.isTagged(i - 1, ",") && i > 2 && !words.tag(i - 2).startsWith("RB");
    boolean subject = words.isNoun(i - 1) || words.isTagged(i - 1, "PRP") || parenthesis;
    return words.isTagged(i, "VBN") && subject;
  }
}
