package org.demarche.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.annotate.Annotator;
import org.demarche.extract.Extractor;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;
import org.demarche.resolve.actors.ActorFinder;
import org.demarche.resolve.positions.CandidateRows;
import org.demarche.resolve.statements.StatementFinder;
import org.demarche.syntax.ArticleView;

/** Reads folders of articles as far as positions are judged in them. */
public final class TrainingArticles {
  private final Knowledge knowledge;
  private final Annotator annotator;
  private final Extractor extractor;

  public TrainingArticles(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.annotator = new Annotator(knowledge);
    this.extractor = new Extractor(knowledge.lexicon());
  }

  /** An article before it is resolved. */
  public record Extracted(AnnotatedArticle annotated, List<Attribution> found) {
    /** As it was read. */
    public Article article() {
      return annotated.article();
    }
  }

  /** Gives each article of a folder or file; what cannot be read is left out. */
  public void read(Path folder, Consumer<Extracted> use) {
    each(folder, article -> use.accept(extracted(article)));
  }

  /** The texts of a folder or file, by the ids of the articles. */
  public static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    each(folder, article -> texts.put(article.id(), article.text()));
    return texts;
  }

  private static void each(Path folder, Consumer<Article> use) {
    try (Stream<Reading> readings = new ArticleReader(ReadOptions.NONE).read(List.of(folder))) {
      readings
          .flatMap(r -> r instanceof Reading.Found f ? Stream.of(f.article()) : Stream.empty())
          .forEach(use);
    }
  }

  private Extracted extracted(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article);
    return new Extracted(annotated, extractor.extract(annotated));
  }

  /** All candidates for positions in an article. */
  public List<CandidateRows.Row> candidates(Extracted it) {
    ArticleView view = new ArticleView(it.annotated(), knowledge.lexicon());
    return CandidateRows.of(
        new StatementFinder(new ActorFinder(knowledge).find(view), it.found()).find());
  }
}
