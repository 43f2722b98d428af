package org.demarche.read;

import org.demarche.model.Article;
import org.demarche.model.Problem;

/** What came of one article of the input. */
public sealed interface Reading {

  /**
   * An article that was read.
   *
   * @param source the file that it came in, whatever name it was given by; {@code -} for standard
   *     input; the article's address where it came from a feed
   */
  public record Found(Article article, String source) implements Reading {
    public Found(Article article) {
      this(article, "");
    }

    Found from(String file) {
      return new Found(article, file);
    }
  }

  /** An input, or a part of one, that could not be read; the others are not affected. */
  public record Failed(Problem problem) implements Reading {}
}
