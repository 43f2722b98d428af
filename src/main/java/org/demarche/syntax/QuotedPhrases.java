package org.demarche.syntax;

import java.util.Optional;

/** Finds noun phrases that end with a few words in marks: {@code His “victory plan” asks}. */
final class QuotedPhrases {
  /** More words in marks are somebody's words, no name of a thing. */
  private static final int LONGEST = 5;

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;

  QuotedPhrases(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
  }

  /** The phrase that the mark {@code close} ends, seen from words of another {@code level}. */
  Optional<Range> endingAt(int close, int level) {
    if (!words.isMark(close) || words.level(close) == level) {
      return Optional.empty();
    }
    int open = open(close);
    return isPhrase(open, close)
        ? Optional.of(new Range(phrases.startBefore(open), close + 1))
        : Optional.empty();
  }

  private int open(int close) {
    int open = close;
    while (open > 0 && words.level(open - 1) == words.level(close)) {
      open--;
    }
    return open;
  }

  private boolean isPhrase(int open, int close) {
    return close - open <= LONGEST
        && words.isMark(open)
        && words.isNominal(close - 1)
        && groups.firstFinite(open, close).isEmpty();
  }
}
