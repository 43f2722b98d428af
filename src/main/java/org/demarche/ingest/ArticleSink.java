package org.demarche.ingest;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.demarche.map.GraphMapper;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.pipeline.Mapped;
import org.demarche.pipeline.Replaced;
import org.demarche.pipeline.Sink;

/** Hands the articles of a run to a store, and asks it which of them it has already. */
public final class ArticleSink implements Sink<List<Quad>> {
  private final Intake intake;
  private final String base;
  private final GraphMapper mapper;
  private final LoadMode mode;

  /**
   * @param base what the IRIs of instances begin with
   */
  public ArticleSink(Intake intake, String base, GraphMapper mapper, LoadMode mode) {
    this.intake = intake;
    this.base = base;
    this.mapper = mapper;
    this.mode = mode;
  }

  @Override
  public boolean holds(Article article) {
    return !mode.again() && intake.holds(bare(article, ""));
  }

  /** The same article, perhaps to be extracted anew, may come from wherever it lies now. */
  @Override
  public boolean clashes(Article article, String source) {
    return !mode.replacing() && intake.clashes(bare(article, source));
  }

  @Override
  public Replaced write(List<Mapped<List<Quad>>> group) {
    return intake.write(
        group.stream().map(it -> submission(it.article(), it.source(), it.graph())).toList());
  }

  @Override
  public int most() {
    return intake.most();
  }

  @Override
  public long stale() {
    return intake.stale(mapper.configurationHash());
  }

  private Submission bare(Article article, String source) {
    AnnotatedArticle bare =
        new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
    return submission(
        article,
        source,
        mapper.map(new Dossier(bare, List.of(), List.of(), List.of(), List.of(), List.of())));
  }

  private Submission submission(Article article, String source, List<Quad> quads) {
    return Submission.of(base, article, source, quads);
  }
}
