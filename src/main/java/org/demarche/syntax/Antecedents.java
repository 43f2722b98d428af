package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.demarche.lexicon.Derivations;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.WordClass;

/** Finds the noun phrase that a relative or contact clause belongs to. */
final class Antecedents {
  private static final Set<String> SOME = Set.of("some", "many", "others", "people");
  private static final Set<String> CLAUSAL = Set.of("after", "before", "since", "until", "as");
  private static final Set<String> SENDING = WordClass.of("grammatical.sending");

  /** In tokens: relative clauses are short, and a noun further away is another clause's. */
  private static final int FAR = 12;

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final QuotedPhrases quoted;

  Antecedents(SentenceView words, VerbGroups groups, NounPhrases phrases, QuotedPhrases quoted) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
    this.quoted = quoted;
  }

  /** Whether a relative clause begins at {@code i}. */
  boolean isRelative(int i) {
    return words.isRelative(i) || isThat(i) && words.isNominal(i - 1);
  }

  private boolean isThat(int i) {
    return words.lower(i).equals("that");
  }

  /** The phrase before a relative pronoun; empty after a preposition: {@code to whom}. */
  Optional<Range> of(int relative) {
    int last = words.isComma(relative - 1) ? relative - 2 : relative - 1;
    if (words.isPreposition(last)) {
      return Optional.empty();
    }
    return quoted
        .endingAt(last, words.level(relative))
        .or(() -> phrases.endingAt(last).map(phrase -> nearest(relative, phrase)));
  }

  /** Of {@code criticism from voters, who said}: the voters. */
  private Range nearest(int relative, Range phrase) {
    if (words.lower(phrase.to() - 1).equals("those")) {
      return new Range(phrase.to() - 1, phrase.to()); // challengers of those who left
    }
    int start = phrases.baseStart(phrase.to() - 1);
    boolean apart = start > phrase.from() && SENDING.contains(words.lower(start - 1));
    boolean thing =
        words.lower(relative).equals("which")
            && start > phrase.from()
            && SOME.contains(words.lower(phrase.from())); // some before the court, which
    boolean inner = start > phrase.from() && isOfInner(relative, phrase, start, apart);
    return thing || inner ? new Range(start, phrase.to()) : phrase;
  }

  /** Whether the clause goes with the end of the phrase, which begins at {@code start}. */
  private boolean isOfInner(int relative, Range phrase, int start, boolean apart) {
    return words.lower(relative).equals("who")
        ? apart || isOfThing(phrase, start)
        : isOfBody(phrase, start) || apart && isSent(phrase);
  }

  /** {@code Bo Holm of the Pedal Union, which}. */
  private boolean isOfBody(Range phrase, int start) {
    boolean person = IntStream.range(phrase.from(), start - 1).allMatch(words::isProper);
    return person && words.lower(start - 1).equals("of") && words.tag(start).equals("DT");
  }

  /** {@code opposition from the Pedal Union, which}. */
  private boolean isSent(Range phrase) {
    int head = phrases.baseEnd(phrase.from()) - 1;
    return words.isProper(phrase.to() - 1)
        && words.isNoun(head)
        && !words.lexicon().stances().of(PartOfSpeech.NOUN, words.lemma(head)).isEmpty();
  }

  /** {@code the impeachment of Bo Holm}, but {@code the mayor of Osk}. */
  private boolean isOfThing(Range phrase, int start) {
    int head = phrases.baseEnd(phrase.from()) - 1;
    int last = phrase.to() - 1;
    boolean thing =
        words.isNoun(head)
            && Derivations.verbOf(words.lemma(head)).isPresent()
            && !words.lexicon().isPeople(words.lemma(head))
            && words.lower(start - 1).equals("of");
    return thing && (words.isProper(last) || words.lexicon().isPeople(words.lemma(last)));
  }

  /** Of {@code the official who negotiated the deal said}: the official. */
  Range outOfRelativeClause(Range phrase) {
    int before = phrase.from() - 1;
    if (opensAdverbialClause(before, phrase)) {
      return phrase;
    }
    while (words.isPreposition(before) || words.isAdverb(before)) {
      before--;
    }
    boolean object = words.isVerbTag(before) && !words.lexicon().takesClause(words.lemma(before));
    return object ? nounBefore(before, words::isRelative, words::isComma).orElse(phrase) : phrase;
  }

  /** {@code after Norland} of {@code men who had sued after Norland refused}. */
  private boolean opensAdverbialClause(int i, Range subject) {
    int last = subject.to() - 1;
    boolean acts = words.isProper(last) || words.lexicon().isPeople(words.lemma(last));
    return CLAUSAL.contains(words.lower(i)) && acts;
  }

  /** Of {@code those who voted said} and {@code figures to appear today show}: those, figures. */
  Optional<Range> ofClause(int last) {
    Optional<Range> noun =
        endsClause(last)
            ? nounBefore(last, this::opensClause, words::isPunctuation)
            : Optional.empty();
    return noun.or(() -> ofContactClause(last));
  }

  /** The phrase right before the nearest opening word to the left, up to a stop. */
  private Optional<Range> nounBefore(int last, IntPredicate opens, IntPredicate stop) {
    return IntStream.iterate(last, i -> i > 0 && last - i < FAR && !stop.test(i), i -> i - 1)
        .filter(i -> opens.test(i) && words.isNominal(i - 1))
        .mapToObj(i -> phrases.endingAt(i - 1))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean endsClause(int i) {
    return words.isVerbTag(i) || words.isPreposition(i) || words.isAdverb(i) || words.isTime(i);
  }

  private boolean opensClause(int i) {
    return words.isRelative(i) || isThat(i) || words.tag(i).equals("TO");
  }

  /** Of {@code the voters the paper asked said} and {@code the voters it asked said}: voters. */
  private Optional<Range> ofContactClause(int last) {
    int start = contactStart(last - 1);
    return isFinite(last) && words.isNoun(start - 1)
        ? phrases.endingAt(start - 1)
        : Optional.empty();
  }

  private boolean isFinite(int i) {
    return groups.startingAt(i).filter(VerbGroup::finite).isPresent();
  }

  /** Where the subject of a contact clause starts; a name does not go on into the noun before. */
  private int contactStart(int last) {
    int start = last;
    while (words.isProper(start) && words.isProper(start - 1)) {
      start--;
    }
    if (!words.isProper(start)) {
      return words.isPersonal(start) ? start : phrases.baseStart(start);
    }
    return words.tag(start - 1).equals("DT") ? start - 1 : start;
  }
}
