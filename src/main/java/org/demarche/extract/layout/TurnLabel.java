package org.demarche.extract.layout;

import org.demarche.model.Span;

/**
 * What tells at the beginning of a paragraph who speaks in it.
 *
 * @param name the words that name the speaker, without office, brackets and marks
 * @param words where what is said begins; the end of the paragraph where the label fills it
 */
record TurnLabel(Span name, int words, Style style) {

  /** How a label is marked as one. */
  enum Style {
    /** {@code Roe:}. */
    COLON,
    /** {@code ((Roe))}, {@code <roe>}: nothing else is written so. */
    BRACKETED,
    /** {@code [Roe]}: words that somebody put in are written so, too. */
    SQUARE,
    /** {@code ROE —}. */
    DASHED,
    /** {@code Q:}, {@code Answer:}. */
    ASKING
  }
}
