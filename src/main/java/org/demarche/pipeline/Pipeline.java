package org.demarche.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;
import org.demarche.model.InputException;

/**
 * One article's way: annotate, extract, resolve, map. Thread-safe when its stages are.
 *
 * @param <G> what {@code map} makes of an article
 */
public record Pipeline<G>(
    Function<Article, AnnotatedArticle> annotate,
    Function<AnnotatedArticle, List<Attribution>> extract,
    BiFunction<AnnotatedArticle, List<Attribution>, Dossier> resolve,
    Function<Dossier, G> map) {

  /**
   * Takes an article through all stages and keeps what each of them found.
   *
   * @throws StageFailure if a stage fails
   * @throws InputException if it says that no article can be taken through
   */
  public Trace<G> trace(Article article) {
    StageTimes times = new StageTimes();
    AnnotatedArticle annotated = run(Stage.ANNOTATE, times, () -> annotate.apply(article));
    List<Attribution> attributions = run(Stage.EXTRACT, times, () -> extract.apply(annotated));
    Dossier dossier = run(Stage.RESOLVE, times, () -> resolve.apply(annotated, attributions));
    G graph = run(Stage.MAP, times, () -> map.apply(dossier));
    return new Trace<>(annotated, attributions, dossier, graph, times);
  }

  /** A text can also be too deep or too large for a stage; such an error costs one article, too. */
  private static <T> T run(Stage stage, StageTimes times, Supplier<T> work) {
    try {
      return times.measure(stage, work);
    } catch (InputException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new StageFailure(stage, e);
    }
  }
}
