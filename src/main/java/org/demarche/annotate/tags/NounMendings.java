package org.demarche.annotate.tags;

import java.util.Set;
import org.demarche.lexicon.Derivations;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;

/** Tells what is a noun or a name though it has the tag of another word. */
final class NounMendings {
  private static final Set<String> BEFORE_NOUN = WordClass.of("grammar.before-noun");
  private static final Set<String> ENACTMENTS = WordClass.of("demands.enactments");
  private static final Set<String> COMMON = WordClass.of("names.letters-of-things");
  private static final Set<String> NO_NAMES = Set.of("UH", "VBN", "VB", "FW", "VBG");

  /** Short words say nothing about the style of a line: {@code of}, {@code the}. */
  private static final int SHORT = 3;

  private static final Set<String> MODIFIERS = WordClass.of("grammar.modifiers");

  private NounMendings() {}

  /** Within a sentence, what looks like a verb but for its capital is a name: {@code said Reed}. */
  static boolean isCapital(Tagging words, int i) {
    boolean verb = words.pos(i) == Pos.VERB || words.pos(i) == Pos.INTJ;
    return i > 0
        && (verb || isLastOfName(words, i))
        && words.isCapitalized(i)
        && (!words.isPunctuation(i - 1) || words.is(i - 1, ","))
        && isProse(words);
  }

  /** {@code the SPD rejects it}: letters for a name, and not for a thing as in {@code the CEO}. */
  static boolean isLettersOfName(Tagging words, int i) {
    return words.isTagged(i, "NN")
        && isAllCapitals(words.text(i))
        && (words.is(i - 1, "the")
            || (words.isNoun(i - 1) || words.tag(i - 1).startsWith("JJ")) && words.isFinite(i + 1))
        && !words.isNoun(i + 1)
        && !COMMON.contains(words.lower(i))
        && isProse(words);
  }

  private static boolean isAllCapitals(String text) {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** {@code Post} in {@code Harbour Post reports}, which looks like a preposition. */
  private static boolean isLastOfName(Tagging words, int i) {
    return words.pos(i) == Pos.ADP && words.isTagged(i - 1, "NNP") && words.says(i + 1);
  }

  /** Not a headline, in which most words have capitals. */
  private static boolean isProse(Tagging words) {
    int longWords = 0;
    int capitals = 0;
    for (int i = 1; i < words.size(); i++) {
      if (words.lower(i).length() > SHORT && Character.isLetter(words.lower(i).charAt(0))) {
        longWords++;
        capitals += words.isCapitalized(i) ? 1 : 0;
      }
    }
    return capitals * 2 <= longWords;
  }

  /** {@code Reed vowed}, {@code Boeing said}: what looks like a verb or a cry before the verb. */
  static boolean isOpeningName(Tagging words, int i) {
    if (i > 0) {
      return false;
    }
    int verb = words.is(1, "!") ? 2 : 1;
    boolean predicate = words.isTagged(verb, "VBD") || words.isTagged(verb, "VBZ");
    boolean gerund = words.isTagged(0, "NN") && words.lower(0).endsWith("ing") && words.says(1);
    boolean name = NO_NAMES.contains(words.tag(0)) || gerund;
    return name && predicate && !words.is(0, "there");
  }

  /** {@code the general warned}. */
  static boolean isAdjectiveSubject(Tagging words, int i) {
    return i > 0
        && words.isTagged(i, "JJ")
        && BEFORE_NOUN.contains(words.tag(i - 1))
        && (words.isFinite(i + 1) || words.isTagged(i + 1, "VBN"))
        && words.isCue(i + 1, Frame.CLAUSE);
  }

  /** {@code Developing countries}: no verb opens the sentence. */
  static boolean isModifier(Tagging words, int i) {
    return words.isTagged(i, "VBG")
        && MODIFIERS.contains(words.lower(i))
        && words.isTagged(i + 1, "NNS")
        && !words.isVerb(i - 1);
  }

  /** {@code according to curator Elaine Bell}, {@code said curator Elaine Bell}. */
  static boolean isTitle(Tagging words, int i) {
    if (!words.isTagged(i, "VB")) {
      return false;
    }
    boolean according = words.is(i - 1, "to") && words.is(i - 2, "according");
    boolean said = words.isTagged(i + 1, "NNP") && words.isFinite(i - 1) && words.says(i - 1);
    return according || said && !words.isModal(i - 1);
  }

  /** {@code a laser show that …}: a plain form does not agree with {@code a}. */
  static boolean isSingularCompound(Tagging words, int i) {
    if (!words.isTagged(i, "VBP") || !words.isTagged(i - 1, "NN")) {
      return false;
    }
    boolean article = words.is(i - 2, "a") || words.is(i - 2, "an");
    boolean adjective = words.tag(i - 2).startsWith("JJ") && words.is(i - 3, "a");
    return article || adjective;
  }

  /** {@code a law raising fuel taxes}: what the law does. */
  static boolean isOfEnactment(Tagging words, int i) {
    return words.isTagged(i, "NN")
        && ENACTMENTS.contains(words.lower(i - 1))
        && Derivations.verbOfGerund(words.lower(i)).isPresent()
        && (words.isNoun(i + 1)
            || words.tag(i + 1).startsWith("JJ")
            || words.isTagged(i + 1, "DT"));
  }

  /** {@code Plans to build}, {@code Calls for peace}. */
  static boolean isOpeningPlural(Tagging words, int i) {
    return i == 0
        && words.isTagged(0, "VBZ")
        && (words.isTagged(1, "TO") || words.isTagged(1, "IN"));
  }

  /** {@code only pressure will help}: no plain verb stands before another's modal verb. */
  static boolean isBeforeModal(Tagging words, int i) {
    return words.isTagged(i, "VB")
        && words.isModal(i + 1)
        && !words.isTagged(i - 1, "TO")
        && !words.isModal(i - 1);
  }
}
