package org.demarche.extract.content;

import org.demarche.syntax.SentenceView;

/** Recognizes infinitives: {@code to leave}, {@code not to leave}, {@code to quickly “leave”}. */
public final class Infinitives {
  private Infinitives() {}

  /** Whether {@code to} stands at token {@code i}, before a verb, its adverbs and a mark. */
  public static boolean startsAt(SentenceView words, int i) {
    int verb = i + 1;
    while (words.isAdverb(verb) || words.isMark(verb)) {
      verb++;
    }
    return words.tag(i).equals("TO") && words.tag(verb).equals("VB");
  }

  /** Whether one starts here, or after {@code not} and {@code never}, which belong to it. */
  static boolean startsAtNegation(SentenceView words, int i) {
    boolean negated = words.lower(i).equals("not") || words.lower(i).equals("never");
    return startsAt(words, negated ? i + 1 : i);
  }
}
