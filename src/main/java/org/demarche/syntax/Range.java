package org.demarche.syntax;

import org.demarche.model.Span;
import org.demarche.model.TokenView;

/** A half-open range of tokens. */
public record Range(int from, int to) {
  public boolean contains(int i) {
    return from <= i && i < to;
  }

  /** The characters of the tokens. */
  public Span span(TokenView tokens) {
    return tokens.span(from, to);
  }
}
