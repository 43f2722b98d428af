package org.demarche.annotate.tags;

import java.util.Set;
import org.demarche.lexicon.WordClass;

/**
 * Finds the verb of headlines, which taggers take for a noun: {@code EU fines chipmaker}, {@code
 * Thousands rally against law}. Only verbs that take a stance or attribute are looked for.
 */
final class HeadlineMendings {
  /** A headline is short. */
  private static final int LONGEST = 24;

  private static final Set<String> FOLLOWING = Set.of("IN", "RP", "RB");
  private static final Set<String> OBJECT = WordClass.of("grammar.opens-object");

  private HeadlineMendings() {}

  /** {@code Supreme Court bars coal lease}. */
  static boolean isSingularVerb(Tagging words, int i) {
    return (words.isTagged(i, "NNS") || isCapitalVerb(words, i))
        && words.lower(i).endsWith("s")
        && isHeadline(words, i)
        && (words.isSingular(i - 1)
            || words.is(i - 1, ",") && words.hasFinite(0, i)
            || words.isTagged(i - 1, "NNPS")) // House of Lords
        && words.isStanceVerb(i, "VBZ")
        && !isBeforeVerb(words, i)
        && (isObject(words, i + 1) || isPartOfVerb(words, i));
  }

  /** {@code Lawmakers legalise unions}, {@code Thousands rally against law}. */
  static boolean isPluralVerb(Tagging words, int i) {
    boolean base = words.isTagged(i, "NN") || words.isTagged(i, "VB") || words.isTagged(i, "JJ");
    return base
        && !words.isCapitalized(i)
        && (isHeadline(words, i) || isWithoutVerb(words, i))
        && (words.isTagged(i - 1, "NNS") || isPluralBefore(words, i))
        && words.isStanceVerb(i, "VBP")
        && words.isVerbBase(i)
        && (isObject(words, i + 1) || isPartOfVerb(words, i));
  }

  /** {@code Fishermen in Osk protest against the dam.}: a whole sentence has a verb. */
  private static boolean isWithoutVerb(Tagging words, int i) {
    return words.isTagged(0, "NNS") && isPartOfVerb(words, i) && !words.hasFinite(0, words.size());
  }

  /** A short line without a full stop, and no verb between the commas around. */
  private static boolean isHeadline(Tagging words, int i) {
    int size = words.size();
    int from = i;
    while (from > 0 && !words.is(from - 1, ",") && !words.is(from - 1, ";")) {
      from--;
    }
    int to = i;
    while (to < size && !words.is(to, ",") && !words.is(to, ";")) {
      to++;
    }
    return size > 2
        && size <= LONGEST
        && !words.is(size - 1, ".")
        && !words.is(size - 1, "?")
        && !words.hasFinite(from, to);
  }

  /** {@code Putin Congratulates Trump}: in a title with capitals the verb looks like a name. */
  private static boolean isCapitalVerb(Tagging words, int i) {
    boolean name = words.isTagged(i, "NNP") || words.isTagged(i, "NNPS");
    return name && i > 0 && !words.isAction(i, "VBZ");
  }

  /** {@code Nurses, ministry sign}, {@code lawmakers in Osk legalise}: a plural opens the line. */
  private static boolean isPluralBefore(Tagging words, int i) {
    boolean noun = words.isNoun(i - 1);
    for (int k = 0; k < i - 1; k++) {
      boolean joint = words.isTagged(k, "CC") || words.is(k, ",");
      if (joint || words.isTagged(k, "NNS") && words.isTagged(k + 1, "IN")) {
        return noun;
      }
      if (words.isPunctuation(k)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isObject(Tagging words, int i) {
    return OBJECT.contains(words.tag(i));
  }

  /** {@code Peace talks collapse}: what ends the line may be the verb. */
  private static boolean isBeforeVerb(Tagging words, int i) {
    boolean ends = i + 2 >= words.size() || words.isPunctuation(i + 2);
    return words.isAction(i, "VBZ") && words.isTagged(i + 1, "NN") && ends;
  }

  private static boolean isPartOfVerb(Tagging words, int i) {
    boolean infinitive = words.is(i + 1, "to") && words.isTagged(i + 2, "VB");
    boolean placed = words.is(i + 1, "in") && words.isTagged(i + 2, "NNP"); // march in Osk against
    int link = placed ? i + 3 : i + 1;
    return infinitive || FOLLOWING.contains(words.tag(link)) && words.isStanceWith(i, link);
  }
}
