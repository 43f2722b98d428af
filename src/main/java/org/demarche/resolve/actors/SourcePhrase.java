package org.demarche.resolve.actors;

import java.util.Set;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/**
 * The words for one source, as token numbers.
 *
 * @param head the head noun, between {@code from} and {@code to}
 */
record SourcePhrase(int from, int head, int to) {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /** {@code the report}: a definite determiner and the head alone. */
  boolean isBareDefinite(ArticleView tokens) {
    return head == from + 1 && isDefinite(tokens);
  }

  /** The same, or a mere {@code that}. */
  boolean isDefinite(ArticleView tokens) {
    return head <= from + 1 && DEFINITE.contains(tokens.lower(from));
  }

  /** The words up to the head. */
  Span upToHead(ArticleView tokens) {
    return tokens.span(from, head + 1);
  }
}
