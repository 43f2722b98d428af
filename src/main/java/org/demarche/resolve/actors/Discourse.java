package org.demarche.resolve.actors;

import java.util.List;
import org.demarche.model.Reference;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;

/**
 * Of whom an article has spoken so far, handed from room to room.
 *
 * <p>It grows: {@link Speakers} decides whom further words mean, enrols new actors and notes
 * references. That is why each room takes the value of the room before it, which holds the
 * discourse as that room left it, and why {@link #close} comes last.
 */
public final class Discourse {
  private final ArticleView view;
  private final Cast cast;
  private final References references;
  private final Speakers speakers;
  private final NestedNames nested;
  private final Modifiers modifiers;

  Discourse(
      ArticleView view,
      Cast cast,
      References references,
      Speakers speakers,
      NestedNames nested,
      Modifiers modifiers) {
    this.view = view;
    this.cast = cast;
    this.references = references;
    this.speakers = speakers;
    this.nested = nested;
    this.modifiers = modifiers;
  }

  public ArticleView view() {
    return view;
  }

  public Cast cast() {
    return cast;
  }

  public References references() {
    return references;
  }

  public Speakers speakers() {
    return speakers;
  }

  /** The noun phrases of the article, in which a reference is one name. */
  public ArticlePhrases phrases() {
    return new ArticlePhrases(view, references::covers);
  }

  /** Enrols whom the references and the names inside them denote; gives all there is. */
  public Actors close() {
    List<Reference> all = modifiers.mark(nested.with(references.all()));
    all.forEach(reference -> cast.enrol(reference.denotes()));
    return new Actors(cast.all(), all);
  }
}
