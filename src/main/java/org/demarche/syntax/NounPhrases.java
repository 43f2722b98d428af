package org.demarche.syntax;

import java.util.Optional;

/** Finds noun phrases of a sentence from their first or their last token, by the tags alone. */
public final class NounPhrases {
  private final LeftBorders left;
  private final RightBorders right;

  public NounPhrases(SentenceView words) {
    BasePhrases bases = new BasePhrases(words, words::isNominal);
    this.left = new LeftBorders(words, bases);
    this.right = new RightBorders(words, bases);
  }

  /** The noun phrase whose last token is {@code last}, with what belongs to it on the left. */
  public Optional<Range> endingAt(int last) {
    int start = left.start(last);
    return start < 0 ? Optional.empty() : Optional.of(new Range(start, last + 1));
  }

  /** The noun phrase that starts at {@code first}, with its postmodifiers and appositions. */
  public Optional<Range> startingAt(int first) {
    int end = right.end(first);
    return end < 0 ? Optional.empty() : Optional.of(new Range(first, end));
  }

  /** The first token of the phrase without postmodifiers that ends at {@code last}. */
  public int baseStart(int last) {
    return left.baseStart(last);
  }

  /** The end of the phrase without postmodifiers that starts at {@code first}; -1 if none does. */
  public int baseEnd(int first) {
    return right.baseEnd(first);
  }

  /** Where a phrase starts whose head follows at {@code i}: its determiners and modifiers. */
  int startBefore(int i) {
    return left.startBefore(i);
  }
}
