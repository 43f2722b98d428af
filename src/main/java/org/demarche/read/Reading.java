package org.demarche.read;

import org.demarche.model.Article;
import org.demarche.model.Problem;

/** What came of one article of the input. */
public sealed interface Reading {

  /** An article that was read. */
  public record Found(Article article) implements Reading {}

  /** An input, or a part of one, that could not be read; the others are not affected. */
  public record Failed(Problem problem) implements Reading {}
}
