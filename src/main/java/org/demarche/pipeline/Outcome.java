package org.demarche.pipeline;

import org.demarche.model.Article;
import org.demarche.model.ArticleFailure;
import org.demarche.model.Problem;
import org.demarche.read.Reading;

/** What came of one input before anything is written. */
public sealed interface Outcome<G> {

  /** An input that is an article, whatever came of it. */
  sealed interface OfArticle<G> extends Outcome<G> {
    Article article();

    /** By which two articles of one id are told apart. */
    default String content() {
      return article().textHash() + article().metadata();
    }
  }

  record Done<G>(
      Mapped<G> mapped, int attributions, int statements, int positions, StageTimes times)
      implements OfArticle<G> {
    @Override
    public Article article() {
      return mapped.article();
    }

    static <G> Done<G> of(Trace<G> trace, String source) {
      return new Done<>(
          new Mapped<>(trace.article(), source, trace.graph()),
          trace.attributions().size(),
          trace.dossier().statements().size(),
          trace.dossier().positions().size(),
          trace.times());
    }
  }

  /** What a pipeline makes of an article. */
  static <G> OfArticle<G> of(Pipeline<G> pipeline, Reading.Found found) {
    try {
      return Done.of(pipeline.trace(found.article()), found.source());
    } catch (StageFailure failure) {
      return new Defective<>(found.article(), failure);
    }
  }

  /** Of an article whose id another one of the run has, with another content. */
  static Problem duplicate(String id) {
    String message =
        "another article of this run has the same id, and another text, date or publisher;"
            + " rename one of the files";
    return new Problem(Stage.READ.word(), "duplicate-article", id, message);
  }

  record Unchanged<G>(Article article) implements OfArticle<G> {}

  record Unreadable<G>(Problem problem) implements Outcome<G> {}

  record Defective<G>(Article article, StageFailure failure) implements OfArticle<G> {
    public Problem problem() {
      if (failure.getCause() instanceof ArticleFailure known) {
        String stage = failure.stage().word();
        return new Problem(stage, known.code(), article.id(), known.getMessage());
      }
      return failure.getCause() instanceof OutOfMemoryError ? tooLarge() : defect();
    }

    private Problem tooLarge() {
      String message =
          "its %d characters need more memory than the %d MB there are; cut it, or give more with DEMARCHE_OPTS=-Xmx2g"
              .formatted(article.text().length(), Runtime.getRuntime().maxMemory() >> 20);
      return new Problem(failure.stage().word(), "too-large", article.id(), message);
    }

    private Problem defect() {
      Throwable cause = failure.getCause();
      StackTraceElement[] trace = cause.getStackTrace();
      String place = trace.length == 0 ? "" : " at " + trace[0];
      String message = "a defect in Demarche, the article is left out: " + cause + place;
      return new Problem(failure.stage().word(), "defect", article.id(), message);
    }
  }
}
