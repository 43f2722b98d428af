package org.demarche.pipeline;

import org.demarche.model.Article;
import org.demarche.model.Problem;

/** Follows a run while it lasts. Called from the thread that runs it. */
public interface Listener {
  /** Hears nothing. */
  Listener NONE = new Listener() {};

  /** One more input is dealt with, whatever came of it. */
  default void done() {}

  /** A group was written: that many articles in all by now. */
  default void written(int articles) {}

  default void problem(Problem problem) {}

  /** A stage failed on an article; a {@link #problem} follows. */
  default void defect(Article article, StageFailure failure) {}
}
