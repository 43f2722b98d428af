package org.demarche.resolve.actors;

import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/** Tells where the name of a whole is that of some: {@code two Republicans}. */
final class SomeOfMany {
  private final ArticleView tokens;
  private final Cast cast;
  private final References references;

  SomeOfMany(ArticleView tokens, Cast cast, References references) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
  }

  /** {@code Two Republicans}, {@code other Norlanders}: not all of them. */
  boolean are(Span words) {
    int from = tokens.at(words.start());
    int last = tokens.after(words) - 1;
    boolean many = from < last && tokens.tag(last).endsWith("S");
    return many
        && !tokens.lower(from).equals("the")
        && references
            .at(tokens.token(last).span().start())
            .filter(r -> tokens.at(r.span().start()) == last && !r.adjective() && !isWhole(r))
            .isPresent();
  }

  private boolean isWhole(Reference name) {
    return cast.peek(name.denotes())
        .filter(a -> a.label().endsWith(tokens.words(name.span())))
        .isPresent();
  }
}
