package org.demarche.spark;

import java.io.Serializable;
import java.util.Optional;
import org.demarche.model.Problem;
import org.demarche.pipeline.Outcome;

/**
 * What came of one input, as it goes from those who extract to those who write.
 *
 * @param content by which two articles of one id are told apart; empty for what is no article
 * @param language its tag where that is not English, else empty
 * @param problem what kept it from being extracted; null where nothing did
 */
record Extracted(String content, String language, Quads quads, Counts counts, Problem problem)
    implements Serializable {

  /** How much was found in an article. */
  record Counts(int attributions, int statements, int positions) implements Serializable {
    static final Counts NONE = new Counts(0, 0, 0);
  }

  Optional<Problem> failure() {
    return Optional.ofNullable(problem);
  }

  static Extracted of(Outcome<?> outcome, Quads quads) {
    if (outcome instanceof Outcome.Done<?> done) {
      Counts counts = new Counts(done.attributions(), done.statements(), done.positions());
      return new Extracted(done.content(), language(done), quads, counts, null);
    }
    if (outcome instanceof Outcome.Defective<?> defective) {
      return failed(defective.content(), defective.problem());
    }
    if (outcome instanceof Outcome.Unreadable<?> unreadable) {
      return failed("", unreadable.problem());
    }
    throw new IllegalArgumentException("without a store nothing is held: " + outcome);
  }

  private static Extracted failed(String content, Problem problem) {
    return new Extracted(content, "", Quads.NONE, Counts.NONE, problem);
  }

  private static String language(Outcome.OfArticle<?> of) {
    boolean english = of.article().metadata().isEnglish();
    return english ? "" : of.article().metadata().language();
  }
}
