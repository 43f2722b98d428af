package org.demarche.model;

import java.util.Locale;

/**
 * A word, number or punctuation mark.
 *
 * @param text the exact characters of {@code span}
 * @param lemma the dictionary form, lower case except in names
 * @param pos the universal part of speech
 * @param tag the Penn Treebank tag: {@code VBD}, {@code NNP}, {@code ``}, …
 * @param lower the text in lower case, with straight apostrophes
 * @param lowerLemma the dictionary form in lower case, even of names
 */
public record Token(
    Span span, String text, String lemma, Pos pos, String tag, String lower, String lowerLemma) {

  /** With the forms in lower case, which every rule asks for. */
  public Token(Span span, String text, String lemma, Pos pos, String tag) {
    this(span, text, lemma, pos, tag, lower(text), lemma.toLowerCase(Locale.ROOT));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The universal parts of speech (Universal Dependencies, version 2). */
  public enum Pos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
  }

  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }
}
