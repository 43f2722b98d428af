package org.demarche.cli;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.demarche.annotate.Annotator;
import org.demarche.extract.Extractor;
import org.demarche.knowledge.Knowledge;
import org.demarche.map.GraphMapper;
import org.demarche.map.IriMinter;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Dossier;
import org.demarche.ontology.GraphDigest;
import org.demarche.pipeline.Configuration;
import org.demarche.pipeline.Pipeline;
import org.demarche.resolve.Resolver;

/** The stages wired together for one configuration. */
final class Workbench {
  private final Knowledge knowledge;
  private final IriMinter minter;
  private final GraphMapper mapper;
  private final boolean anyLanguage;

  /**
   * @param knowledge what is known beforehand
   * @param base what the IRIs of instances begin with
   * @param anyLanguage whether articles in other languages than English are extracted, too
   */
  Workbench(Knowledge knowledge, String base, boolean anyLanguage) {
    this.anyLanguage = anyLanguage;
    this.knowledge = knowledge;
    minter = new IriMinter(base);
    mapper = new GraphMapper(base, Configuration.of(knowledge).hash());
  }

  IriMinter minter() {
    return minter;
  }

  GraphMapper mapper() {
    return mapper;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  Pipeline<List<Quad>> pipeline() {
    Annotator annotator = new Annotator(knowledge);
    Extractor extractor = new Extractor(knowledge.lexicon());
    Resolver resolver = new Resolver(knowledge);
    return new Pipeline<>(
        annotator::annotate,
        article -> isUnderstood(article) ? extractor.extract(article) : List.of(),
        (article, found) ->
            isUnderstood(article) ? resolver.resolve(article, found) : unread(article),
        dossier -> GraphDigest.sealed(mapper.map(dossier)));
  }

  private boolean isUnderstood(AnnotatedArticle article) {
    return anyLanguage || article.article().metadata().isEnglish();
  }

  /** The article and nothing of what is in it. */
  private static Dossier unread(AnnotatedArticle article) {
    return new Dossier(article, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
