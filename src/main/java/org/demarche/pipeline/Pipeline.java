package org.demarche.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;

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
   */
  public Trace<G> trace(Article article) {
    StageTimes times = new StageTimes();
    AnnotatedArticle annotated = times.measure(Stage.ANNOTATE, () -> annotate.apply(article));
    List<Attribution> attributions = times.measure(Stage.EXTRACT, () -> extract.apply(annotated));
    Dossier dossier = times.measure(Stage.RESOLVE, () -> resolve.apply(annotated, attributions));
    G graph = times.measure(Stage.MAP, () -> map.apply(dossier));
    return new Trace<>(annotated, attributions, dossier, graph, times);
  }
}
