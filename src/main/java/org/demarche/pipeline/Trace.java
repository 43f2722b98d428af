package org.demarche.pipeline;

import java.util.List;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;

/** What each stage made of one article. */
public final class Trace<G> {
  private final AnnotatedArticle annotated;
  private final List<Attribution> attributions;
  private final Dossier dossier;
  private final G graph;
  private final StageTimes times;

  Trace(
      AnnotatedArticle annotated,
      List<Attribution> attributions,
      Dossier dossier,
      G graph,
      StageTimes times) {
    this.annotated = annotated;
    this.attributions = List.copyOf(attributions);
    this.dossier = dossier;
    this.graph = graph;
    this.times = times;
  }

  public Article article() {
    return annotated.article();
  }

  public AnnotatedArticle annotated() {
    return annotated;
  }

  public List<Attribution> attributions() {
    return attributions;
  }

  public Dossier dossier() {
    return dossier;
  }

  public G graph() {
    return graph;
  }

  public StageTimes times() {
    return times;
  }
}
