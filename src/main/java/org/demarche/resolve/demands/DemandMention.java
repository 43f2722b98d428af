package org.demarche.resolve.demands;

import org.demarche.model.Demand;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/** A registered demand, and the tokens by which it was recognised. */
public record DemandMention(Demand demand, DemandPattern.Match match) {

  /** The first of its tokens. */
  public int from() {
    return match.from();
  }

  /** After the last of its tokens. */
  public int to() {
    return match.to();
  }

  public Span words(ArticleView tokens) {
    return tokens.span(from(), to());
  }
}
