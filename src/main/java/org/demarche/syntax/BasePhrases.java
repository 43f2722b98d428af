package org.demarche.syntax;

import java.util.Set;
import java.util.function.IntPredicate;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Token.Pos;
import org.demarche.model.TokenView;

/** Finds the borders of noun phrases without lists, prepositions and appositions, by the tags. */
final class BasePhrases {
  static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$");
  private static final Set<String> INSIDE = WordClass.of("grammatical.inside");

  private final TokenView words;
  private final IntPredicate nominal;

  /**
   * Phrases of a row of tokens.
   *
   * @param nominal whether the phrase can end with a token
   */
  BasePhrases(TokenView words, IntPredicate nominal) {
    this.words = words;
    this.nominal = nominal;
  }

  /** The first token of the phrase that ends at {@code last}; only {@code within} is looked at. */
  int start(int last, IntPredicate within) {
    int i = last;
    while (i > 0 && !startsPhrase(i) && within.test(i - 1) && belongsToNext(i - 1)) {
      i--;
    }
    return i;
  }

  /** The end of the phrase that starts at {@code first}; -1 if none does. */
  int end(int first, IntPredicate within) {
    int end = words.isPersonal(first) && within.test(first) ? first + 1 : -1;
    for (int i = first; within.test(i) && goesOn(i, first) && !isNext(i, end); i++) {
      end = nominal.test(i) ? i + 1 : hasOwner(i) ? -1 : end;
    }
    return end;
  }

  /** {@code it}, {@code the} of {@code the mayor}, but not of {@code all the mayors}. */
  private boolean startsPhrase(int i) {
    boolean starts = isDeterminer(i) && !words.tag(i - 1).equals("PDT") && !isOfName(i);
    return words.isPersonal(i) || starts;
  }

  /** {@code The} of {@code the newspaper The Herald}. */
  private boolean isOfName(int i) {
    boolean capital = i > 0 && words.isCapitalised(i) && words.lower(i).equals("the");
    return capital && words.isNoun(i - 1) && !words.isProper(i - 1) && words.isProper(i + 1);
  }

  /** Whether a token before another of the phrase belongs to it. */
  boolean belongsToNext(int i) {
    boolean hyphen = words.lower(i).equals("-") && words.isNoun(i - 1);
    return isInside(i) || isModified(i) || hyphen || isHyphenated(i);
  }

  /** {@code fast} and the hyphen of {@code a fast-track system}. */
  private boolean isHyphenated(int i) {
    return words.tag(i).equals("HYPH") || words.tag(i + 1).equals("HYPH");
  }

  /** {@code elected} in {@code the elected mayor}, {@code very} in {@code her very young son}. */
  private boolean isModified(int i) {
    String tag = words.tag(i);
    boolean adverb = tag.equals("RB") || tag.equals("RBS");
    return (isParticiple(i) || adverb) && (isDeterminer(i - 1) || isPossessive(i - 1));
  }

  private boolean goesOn(int i, int first) {
    return isInside(i)
        || words.lower(i).equals("-")
        || i > first && isHyphenated(i)
        || (i == first ? isGerund(i) : isModifier(i) && !nominal.test(i - 1));
  }

  /** {@code rising} in {@code of rising prices}. */
  private boolean isGerund(int i) {
    return words.tag(i).equals("VBG") && words.pos(i - 1) == Pos.ADP && words.isNoun(i + 1);
  }

  private boolean isModifier(int i) {
    return isParticiple(i) || words.isAdverb(i);
  }

  private boolean isParticiple(int i) {
    return words.tag(i).equals("VBN") || words.tag(i).equals("VBG");
  }

  /** The {@code a} of {@code told the mayor a story}: after a noun another phrase starts. */
  private boolean isNext(int i, int end) {
    boolean determines = !nominal.test(i) || words.isAdjective(i + 1);
    return end >= 0 && isDeterminer(i) && determines;
  }

  /** {@code 's} is the end of no phrase, unless nothing follows. */
  private boolean hasOwner(int i) {
    return isPossessive(i) && i + 1 < words.size();
  }

  private boolean isInside(int i) {
    return INSIDE.contains(words.tag(i)) || words.tag(i).equals("#");
  }

  private boolean isDeterminer(int i) {
    return DETERMINERS.contains(words.tag(i));
  }

  private boolean isPossessive(int i) {
    return words.tag(i).equals("POS");
  }
}
