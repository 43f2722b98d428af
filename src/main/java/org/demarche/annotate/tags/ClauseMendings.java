package org.demarche.annotate.tags;

import java.util.Set;
import org.demarche.model.Token.Pos;

/** Tags without which a clause has no subject or no verb. */
final class ClauseMendings {
  private static final Set<String> BEFORE_NOUNS = Set.of("DT", "PRP$", "CD");

  private ClauseMendings() {}

  /** {@code Both said}. */
  static boolean isBoth(Tagging words, int i) {
    return words.is(i, "both") && words.isFinite(i + 1);
  }

  /** {@code there} in {@code I mean there happens to be a way}. */
  static boolean isExistential(Tagging words, int i) {
    boolean adverb = words.is(i, "there") && words.isTagged(i, "RB");
    return adverb && words.isFinite(i + 1) && !words.isModal(i + 1) && words.takesClause(i - 1);
  }

  /** {@code reports said}: of two verbs at the start, with no subject between, one is a noun. */
  static boolean isBeforePast(Tagging words, int i) {
    boolean opens = i == 0 || words.isPunctuation(i - 1);
    boolean verb = words.isTagged(i, "VBZ") && words.pos(i) == Pos.VERB;
    return opens && verb && words.is(i + 1, "said");
  }

  /** {@code Park et al found}. */
  static boolean isAndOthers(Tagging words, int i) {
    boolean al = words.is(i, "al") || words.is(i, "al.");
    return al && words.is(i - 1, "et") && i + 1 < words.size();
  }

  /** {@code she “take[s] the blame”}. */
  static boolean isInflectedByEditor(Tagging words, int i) {
    boolean ending = words.is(i + 2, "s") || words.is(i + 2, "es");
    return words.isTagged(i, "VB") && words.is(i + 1, "[") && ending;
  }

  /** {@code posters came out that said so}: between a noun and its verb it is a relative. */
  static boolean isRelative(Tagging words, int i) {
    boolean parted = words.isNoun(i - 1) || words.isTagged(i - 1, "RP");
    return words.is(i, "that")
        && words.isTagged(i, "DT")
        && parted
        && words.isFinite(i + 1)
        && words.hasFinite(0, i);
  }

  /** {@code agreed with the ministry that the march should stop}: no ministry that is marched. */
  static boolean isTold(Tagging words, int i) {
    boolean relative = words.is(i, "that") && words.isTagged(i, "WDT") && words.isNoun(i - 1);
    boolean subject = words.isTagged(i + 1, "DT") || words.isTagged(i + 1, "PRP");
    if (!relative || !subject) {
      return false;
    }
    int phrase = i;
    while (isOfNounPhrase(words, phrase - 1)) {
      phrase--;
    }
    return (words.is(phrase - 1, "with") || words.is(phrase - 1, "to"))
        && words.isVerb(phrase - 2)
        && words.takesClause(phrase - 2);
  }

  /** {@code which both sides signed,}: the relative has its subject, and so this is its verb. */
  static boolean isPastOfRelative(Tagging words, int i) {
    if (!words.isTagged(i, "VBN") || !words.isNoun(i - 1)) {
      return false;
    }
    int subject = i;
    while (isOfNounPhrase(words, subject - 1)) {
      subject--;
    }
    boolean relative = words.is(subject - 1, "which") || words.is(subject - 1, "whom");
    return relative && words.isPunctuation(i + 1) && words.isPunctuation(subject - 2);
  }

  private static boolean isOfNounPhrase(Tagging words, int i) {
    return words.isNoun(i) || words.tag(i).startsWith("JJ") || BEFORE_NOUNS.contains(words.tag(i));
  }
}
