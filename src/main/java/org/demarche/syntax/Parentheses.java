package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;

/** Finds the subject before a parenthesis between commas or dashes. */
final class Parentheses {
  private static final Set<String> OPENING_TAGS = WordClass.of("grammatical.parenthesis-tags");

  /** A longer parenthesis is hardly ever seen; what stands further left is another clause. */
  private static final int FAR = 40;

  private static final int LONGEST_CLAUSE_OF_SAYING = 8;

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;

  Parentheses(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
  }

  /** Of {@code Ann Ray, the mayor, said}: what stands before the first comma. */
  Optional<Range> subject(int close) {
    return IntStream.range(1, Math.min(FAR, close))
        .map(distance -> close - distance)
        .filter(open -> opens(open, close))
        .mapToObj(open -> before(open, close))
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::named)
        .or(() -> phrases.endingAt(close - 1).filter(phrase -> phrase.from() == 0));
  }

  /** Of {@code Ann Ray, the mayor of Osk, Norland, said}: the name that opens the sentence. */
  private Range named(Range phrase) {
    int comma = phrase.from() - 1;
    boolean role = words.isComma(comma) && words.lower(phrase.from()).equals("the");
    return role
        ? phrases
            .endingAt(comma - 1)
            .filter(name -> name.from() == 0 && words.isProper(comma - 1))
            .orElse(phrase)
        : phrase;
  }

  /** What stands before; with what is added: {@code Kyiv, along with Paris,}. */
  private Optional<Range> before(int open, int close) {
    boolean added = Additions.lengthAt(words, open + 1) > 0;
    return phrases
        .endingAt(open - 1)
        .filter(this::canAct)
        .map(phrase -> added ? new Range(phrase.from(), close) : phrase);
  }

  private boolean canAct(Range phrase) {
    return !words.isNumber(phrase.to() - 1) && !isPlace(phrase);
  }

  /** Of {@code speaking in Tampa, Florida, said}: no subject, for a preposition leads it in. */
  private boolean isPlace(Range phrase) {
    return words.isPreposition(phrase.from() - 1) && phrase.from() > 1;
  }

  private boolean opens(int open, int close) {
    boolean pair = isMark(open) && words.level(open) == words.level(close);
    if (!pair || words.level(open + 1) != words.level(open)) {
      return false;
    }
    return isClauseOfSaying(open + 1, close) || opensPhrase(open + 1) && !isClause(open + 1, close);
  }

  private boolean isMark(int i) {
    return words.isComma(i) || words.isDash(i);
  }

  private boolean opensPhrase(int i) {
    return words.isNoun(i)
        || words.isRelative(i)
        || words.isAdverb(i)
        || OPENING_TAGS.contains(words.tag(i));
  }

  /** {@code , the mayor said on Monday,}, {@code , as the mayor put it,}. */
  private boolean isClauseOfSaying(int from, int close) {
    return close - from < LONGEST_CLAUSE_OF_SAYING
        && groups
            .firstFinite(from, close)
            .filter(verb -> says(verb) || words.lower(from).equals("as"))
            .isPresent();
  }

  private boolean says(VerbGroup verb) {
    return words.lexicon().says(verb.lemma());
  }

  private boolean isClause(int from, int to) {
    return groups.firstFinite(from, to).filter(v -> !hasRelative(from, v.start())).isPresent();
  }

  private boolean hasRelative(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> words.isRelative(i) || words.tag(i).equals("WRB"));
  }
}
