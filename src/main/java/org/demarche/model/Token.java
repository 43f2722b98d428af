package org.demarche.model;

/**
 * A word, number or punctuation mark.
 *
 * @param text the exact characters of {@code span}
 * @param lemma the dictionary form, lower case except in names
 * @param pos the universal part of speech
 * @param tag the Penn Treebank tag: {@code VBD}, {@code NNP}, {@code ``}, …
 */
public record Token(Span span, String text, String lemma, Pos pos, String tag) {

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
