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
   * Whether another article of this id is held that came in another file, so that this one must not
   * take its place. Called from several threads.
   */
  default boolean clashes(Article article, String source) {
    return false;
  }

  /**
   * Writes a group of articles, all or none of it, and tells what it took the place of. Called from
   * one thread, in the order of the input.
   */
  Replaced write(List<Mapped<G>> group);

  /** How many articles are written at a time at most. */
  default int most() {
    return 256;
  }

  /** How many articles are held that were made with another configuration. */
  default long stale() {
    return 0;
  }
}
