package org.demarche.pipeline;

import java.util.List;
import org.demarche.model.Article;

/** Where the results of a run go. */
public interface Sink<G> {

  /**
   * Whether this very revision is held already, made with the same configuration; it is then not
   * extracted again. Called from several threads.
   */
  boolean holds(Article article);

  /**
   * Writes a group of articles, all or none of it, and tells how many of them took the place of an
   * earlier revision. Called from one thread, in the order of the input.
   */
  int write(List<Mapped<G>> group);
}
