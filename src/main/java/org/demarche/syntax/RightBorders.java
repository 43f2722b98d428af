package org.demarche.syntax;

import java.util.Set;

/** Finds how far a noun phrase goes to the right: prepositions, lists, appositions and brackets. */
final class RightBorders {
  private static final Set<String> APPOSED = Set.of("DT", "PRP$", "NN", "NNP", "JJ");
  private static final int FAR = 30;
  private static final int LONGEST_BRACKET = 12;

  private final SentenceView words;
  private final BasePhrases bases;
  private final Postmodifiers modifiers;

  RightBorders(SentenceView words, BasePhrases bases) {
    this.words = words;
    this.bases = bases;
    this.modifiers = new Postmodifiers(words);
  }

  /** The end of the phrase that starts at {@code first}; -1 if none does. */
  int end(int first) {
    int end = baseEnd(first);
    for (int next = end; next >= 0; next = goesOn(end, first) ? across(end) : -1) {
      end = next;
    }
    return end;
  }

  /** The end of the phrase without postmodifiers that starts at {@code first}; -1 if none does. */
  int baseEnd(int first) {
    return bases.end(first, i -> i < words.size() && words.level(i) == words.level(first));
  }

  private boolean goesOn(int end, int first) {
    return !words.isPersonal(first)
        && end < words.size()
        && end - first < FAR
        && words.level(end) == words.level(first);
  }

  /** Where the phrase ends when it goes on across token {@code i}; -1 when it does not. */
  private int across(int i) {
    int addition = Additions.lengthAt(words, i);
    if (addition > 0) {
      return baseEnd(i + addition);
    }
    if (modifiers.isPreposition(i)) {
      return startsTime(i) ? -1 : baseEnd(i + 1);
    }
    if (modifiers.isAdjective(i) && leads(i + 1)) {
      return baseEnd(i + 2);
    }
    if (words.isConjunction(i)) {
      return acrossConjunction(i);
    }
    if (words.lower(i).equals("(")) {
      return bracketEnd(i);
    }
    return words.isComma(i) && startsApposition(i + 1) ? baseEnd(i + 1) : -1;
  }

  /** {@code on Monday}, {@code in 2010}. */
  private boolean startsTime(int i) {
    boolean year = words.lower(i).equals("in") && words.lower(i + 1).matches("(19|20)\\d\\d");
    return year || words.isTime(i + 1);
  }

  /** {@code with} in {@code familiar with the talks}, {@code to} in {@code close to the court}. */
  private boolean leads(int i) {
    return words.isPreposition(i) || words.lower(i).equals("to");
  }

  /** Of {@code the mayor and her staff}: the staff; not of {@code the mayor and staff said}. */
  private int acrossConjunction(int i) {
    int end = words.lower(i).equals("but") ? -1 : baseEnd(i + 1);
    return words.isVerbTag(end) ? -1 : end;
  }

  private int bracketEnd(int open) {
    for (int i = open + 1; i - open < LONGEST_BRACKET; i++) {
      if (words.lower(i).equals(")")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** {@code a lawyer} in {@code Ann Ray, a lawyer, said}. */
  private boolean startsApposition(int i) {
    int end = baseEnd(i);
    return end > 0
        && APPOSED.contains(words.tag(i))
        && !words.isTime(i)
        && !words.isVerbTag(end)
        && closes(end);
  }

  private boolean closes(int end) {
    return end >= words.size()
        || words.isPunctuation(end)
        || words.isPreposition(end) && closesLater(end);
  }

  /** Whether a comma or the end comes before the next verb. */
  private boolean closesLater(int from) {
    int i = from;
    while (i < words.size() && !words.isVerbTag(i) && !words.isComma(i)) {
      i++;
    }
    return !words.isVerbTag(i);
  }
}
