package org.demarche.syntax;

import java.util.stream.IntStream;

/**
 * Tells what something is for ({@code called for a summit to settle the dispute}) from what
 * somebody or something is to do ({@code called for the rebels to leave}, {@code for the treaty to
 * cover all}, {@code for talks to resume}, {@code for a mine to be closed}).
 */
public final class Purposes {
  private final SentenceView words;
  private final NounPhrases phrases;

  public Purposes(SentenceView words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * Whether an infinitive tells what an object is for.
   *
   * @param object the first token of the object
   * @param to the token of {@code to}
   */
  public boolean isPurpose(int object, int to) {
    boolean some = !words.tag(object).equals("DT") || words.lower(object).matches("an?");
    boolean transitive = words.tag(to + 1).equals("VB") && phrases.baseEnd(to + 2) > 0;
    return some && transitive && !words.lemma(to + 1).equals("be") && !isSomebody(object, to);
  }

  private boolean isSomebody(int from, int to) {
    return IntStream.range(from, to).anyMatch(this::isSomebody);
  }

  private boolean isSomebody(int i) {
    return words.isProper(i)
        || words.isPersonal(i)
        || words.isNoun(i) && words.lexicon().isPeople(words.lemma(i));
  }
}
