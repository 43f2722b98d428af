package org.demarche.cli;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.demarche.annotate.Annotator;
import org.demarche.extract.Extractor;
import org.demarche.knowledge.Knowledge;
import org.demarche.map.GraphMapper;
import org.demarche.map.IriMinter;
import org.demarche.map.ReaderNote;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Dossier;
import org.demarche.ontology.GraphDigest;
import org.demarche.pipeline.Configuration;
import org.demarche.pipeline.Pipeline;
import org.demarche.resolve.Resolver;
import org.demarche.resolve.readings.ReadingPlan;

/** The stages wired together for one configuration. */
public final class Workbench {
  private final Knowledge knowledge;
  private final IriMinter minter;
  private final GraphMapper mapper;
  private final boolean anyLanguage;
  private final Optional<ReadingPlan> second;

  /** By rules alone. */
  Workbench(Knowledge knowledge, String base, boolean anyLanguage) {
    this(knowledge, base, anyLanguage, Optional.empty());
  }

  /**
   * @param knowledge what is known beforehand
   * @param base what the IRIs of instances begin with
   * @param anyLanguage whether articles in other languages than English are extracted, too
   * @param second who reads beside the rules
   */
  Workbench(Knowledge knowledge, String base, boolean anyLanguage, Optional<Second> second) {
    this.anyLanguage = anyLanguage;
    this.knowledge = knowledge;
    this.second = second.map(Second::plan);
    minter = new IriMinter(base);
    Configuration rules = Configuration.of(knowledge);
    Configuration all = second.map(it -> rules.with("reader", it.note().toString())).orElse(rules);
    mapper = new GraphMapper(base, all.hash(), second.map(Second::note));
  }

  /**
   * Who reads beside the rules.
   *
   * @param note what each graph says of it
   */
  record Second(ReadingPlan plan, ReaderNote note) {}

  IriMinter minter() {
    return minter;
  }

  GraphMapper mapper() {
    return mapper;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  public Pipeline<List<Quad>> pipeline() {
    Annotator annotator = new Annotator(knowledge);
    Extractor extractor = new Extractor(knowledge.lexicon());
    Resolver resolver = new Resolver(knowledge, second);
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
