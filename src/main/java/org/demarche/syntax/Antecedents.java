package org.demarche.syntax;

import java.util.Optional;

/** Finds the noun before a relative or contact clause that ends where a subject would. */
final class Antecedents {
  /** In tokens: relative clauses are short, and a noun further away is another clause's. */
  private static final int FAR = 12;

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;

  Antecedents(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
  }

  /** Of {@code the official who negotiated the deal said}: the official. */
  Optional<Range> outOfRelativeClause(Range phrase) {
    int before = phrase.start() - 1;
    while (before > 0 && (words.isPreposition(before) || words.isAdverb(before))) {
      before--;
    }
    if (!words.isVerbTag(before) || words.lexicon().takesClause(words.lemma(before))) {
      return Optional.of(phrase);
    }
    for (int i = before; i > 0 && before - i < FAR && !words.isComma(i); i--) {
      if (words.isRelative(i) && words.isNominal(i - 1)) {
        return phrases.endingAt(i - 1);
      }
    }
    return Optional.of(phrase);
  }

  /** Of {@code those who voted said} and {@code figures to appear today show}: those, figures. */
  Optional<Range> ofClause(int last) {
    boolean ends =
        words.isVerbTag(last)
            || words.isPreposition(last)
            || words.isAdverb(last)
            || words.isTime(last);
    for (int i = last; ends && i > 0 && last - i < FAR && !words.isPunctuation(i); i--) {
      boolean relative =
          words.isRelative(i) || words.lower(i).equals("that") || words.tag(i).equals("TO");
      if (relative && words.isNominal(i - 1)) {
        return phrases.endingAt(i - 1);
      }
    }
    return ofContactClause(last);
  }

  /**
   * Of {@code the voters the paper asked said} and {@code the voters it asked said}: the voters.
   */
  private Optional<Range> ofContactClause(int last) {
    boolean finite = groups.startingAt(last).filter(VerbGroup::finite).isPresent();
    int start = last - 1;
    while (words.isProper(start) && words.isProper(start - 1)) {
      start--;
    }
    start = words.isPersonal(start) || words.isProper(start) ? start : phrases.baseStart(start);
    start = words.isProper(start) && words.tag(start - 1).equals("DT") ? start - 1 : start;
    boolean subject =
        words.isPersonal(start) || words.isProper(start) || words.tag(start).equals("DT");
    return finite && subject && words.isNoun(start - 1)
        ? phrases.endingAt(start - 1)
        : Optional.empty();
  }
}
