package org.demarche.model;

import java.util.List;

/**
 * One sentence, which never crosses a block.
 *
 * @param block the index of its block in {@link Article#blocks}
 */
public record Sentence(Span span, int block, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
