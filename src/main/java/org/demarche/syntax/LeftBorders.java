package org.demarche.syntax;

import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;

/** Finds how far a noun phrase goes to the left: prepositions, lists, appositions and brackets. */
final class LeftBorders {
  private static final Set<String> TIME_NOUNS = WordClass.of("grammatical.time-nouns");

  private static final int FAR = 30;
  private static final int LONGEST_BRACKET = 12;

  private final SentenceView words;
  private final BasePhrases bases;
  private final Postmodifiers modifiers;

  LeftBorders(SentenceView words, BasePhrases bases) {
    this.words = words;
    this.bases = bases;
    this.modifiers = new Postmodifiers(words);
  }

  /** The first token of the phrase that ends at {@code last}; -1 if none does. */
  int start(int last) {
    int start = innermost(last);
    boolean list = false;
    for (int next = start; next >= 0; next = acrossBefore(start, last, list)) {
      list |= next < start && words.isConjunction(start - 1);
      start = next;
    }
    return withoutTime(start, last);
  }

  private int innermost(int last) {
    if (words.lower(last).equals(")")) {
      return bracketStart(last);
    }
    return words.isNominal(last) ? baseStart(last) : -1;
  }

  /** The first token of the phrase without postmodifiers that ends at {@code last}. */
  int baseStart(int last) {
    return bases.start(last, i -> words.level(i) == words.level(last) && !words.isMark(i));
  }

  /** Where a phrase starts whose head follows at {@code i}: its determiners and modifiers. */
  int startBefore(int i) {
    return bases.belongsToNext(i - 1) ? baseStart(i - 1) : i;
  }

  /** Of {@code the party (FP)}: the party. */
  private int bracketStart(int close) {
    return IntStream.range(Math.max(1, close - LONGEST_BRACKET + 1), close)
        .filter(i -> words.lower(i).equals("(") && words.isNominal(i - 1))
        .map(i -> baseStart(i - 1))
        .reduce(-1, (a, b) -> b);
  }

  private int acrossBefore(int start, int last, boolean list) {
    boolean near = start > 0 && last - start < FAR;
    return near && words.level(start - 1) == words.level(last)
        ? across(start - 1, start, list)
        : -1;
  }

  /** Where the phrase starts when it goes on across token {@code i}; -1 when it does not. */
  private int across(int i, int start, boolean list) {
    int addition = Additions.lengthBefore(words, i);
    if (addition > 0) {
      return acrossConjunction(i - addition, start);
    }
    if (modifiers.isPreposition(i) || words.lower(i).equals("to")) {
      return acrossPreposition(i - 1);
    }
    if (words.isPersonal(start) && !words.isProper(i - 1)) {
      return -1;
    }
    if (words.isConjunction(i)) {
      return words.isComma(i - 1) ? acrossList(i - 2) : acrossConjunction(i - 1, start);
    }
    return words.isComma(i) ? acrossComma(i, start, list) : -1;
  }

  private int acrossComma(int i, int start, boolean list) {
    boolean listed = list && words.isNominal(i - 1) && !words.isTime(i - 1);
    return listed || isApposition(i, start) ? baseStart(i - 1) : -1;
  }

  /** Of {@code people familiar with the talks}: people. */
  private int acrossPreposition(int last) {
    int noun = beforeBracket(last);
    while (noun > 0 && modifiers.isAdjective(noun)) {
      noun--;
    }
    return words.isNominal(noun) && !words.isPersonal(noun) ? baseStart(noun) : -1;
  }

  /** Of {@code the college (OC) in Osk}: the college. */
  private int beforeBracket(int last) {
    int open = last;
    while (words.lower(last).equals(")") && open > 0 && !words.lower(open).equals("(")) {
      open--;
    }
    return open < last ? open - 1 : last;
  }

  /** Of {@code China, Iran, and Russia}: Iran. */
  private int acrossList(int last) {
    boolean nominal = words.isNominal(last) && !words.isPersonal(last);
    int candidate = nominal ? baseStart(last) : -1;
    return candidate > 1 && words.isComma(candidate - 1) && words.isNominal(candidate - 2)
        ? candidate
        : -1;
  }

  private int acrossConjunction(int last, int start) {
    if (words.isAdjective(start) && words.isAdjective(last)) {
      return baseStart(last);
    }
    if (!words.isNominal(last) || words.isPersonal(last)) {
      return -1;
    }
    int candidate = baseStart(last);
    return startsClause(candidate) || isPartOfNoun(candidate - 1) ? candidate : -1;
  }

  /** Of {@code his foreign minister, Sergey Lavrov}: a name after a comma after a role. */
  private boolean isApposition(int comma, int start) {
    int role = baseStart(comma - 1);
    return words.isProper(start)
        && words.isNoun(comma - 1)
        && !TIME_NOUNS.contains(words.lemma(comma - 1))
        && !words.isPreposition(role - 1)
        && !words.isVerbTag(role - 1)
        && (isSingular(role, comma) || hasPossessor(role, comma));
  }

  private boolean isSingular(int role, int comma) {
    return BasePhrases.DETERMINERS.contains(words.tag(role)) && words.tag(comma - 1).equals("NN");
  }

  private boolean hasPossessor(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> words.tag(i).equals("POS"));
  }

  /** The {@code by} of {@code the comments by Putin and …}. */
  private boolean isPartOfNoun(int i) {
    boolean leads = modifiers.isPreposition(i) || words.lower(i).equals("to");
    return leads && words.isNoun(i - 1);
  }

  private boolean startsClause(int i) {
    return i == 0
        || words.isPunctuation(i - 1)
        || words.isConjunction(i - 1)
        || words.tag(i - 1).equals("IN") && !words.isPreposition(i - 1)
        || words.isRelative(i - 1);
  }

  /** Also {@code Hunt}, which looks like another word. */
  private boolean isName(int i) {
    return words.isProper(i) || words.isCapitalised(i) && words.isVerbTag(i + 1);
  }

  /** Drops {@code Monday} and the like from the start: {@code On Monday Putin said}. */
  private int withoutTime(int start, int last) {
    int i = start;
    while (i < last && words.isTime(i) && isName(i + 1)) {
      i++;
    }
    return i;
  }
}
