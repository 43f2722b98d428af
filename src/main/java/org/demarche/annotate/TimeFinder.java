package org.demarche.annotate;

import java.util.List;
import org.demarche.model.Article;
import org.demarche.model.Sentence;
import org.demarche.model.TimeExpression;

/** Finds expressions of time and reads them as of the article's date. */
public final class TimeFinder {

  /** Disjoint expressions in the order of the text. */
  public List<TimeExpression> find(Article article, List<Sentence> sentences) {
    return List.of();
  }
}
