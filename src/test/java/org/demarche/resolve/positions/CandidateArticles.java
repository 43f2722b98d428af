package org.demarche.resolve.positions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.annotate.Annotator;
import org.demarche.extract.Extractor;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;
import org.demarche.resolve.actors.ActorFinder;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.statements.StatementFinder;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;

/** Reads folders of articles and describes all candidates for positions in them. */
final class CandidateArticles {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final Annotator ANNOTATOR = new Annotator(KNOWLEDGE);
  private static final Extractor EXTRACTOR = new Extractor(KNOWLEDGE.lexicon());

  private static final Set<By> CALLING = Set.of(By.NAME, By.ROLE, By.METONYM);

  private CandidateArticles() {}

  /**
   * A candidate as learning sees it.
   *
   * @param cue the word, and where it begins; offsets are code points
   * @param words that name a holder, after how they stand to the cue: {@code SUBJECT they}
   * @param holders the names of whoever would hold it
   */
  record Row(
      String article,
      String cue,
      int cueStart,
      int start,
      int end,
      Stance stance,
      String words,
      List<String> holders,
      List<String> features) {}

  /** An article with its candidates. */
  record Described(Article article, List<Row> rows) {}

  static void read(Path folder, Consumer<Described> use) {
    try (Stream<Reading> readings = new ArticleReader(ReadOptions.NONE).read(List.of(folder))) {
      readings
          .flatMap(r -> r instanceof Reading.Found f ? Stream.of(f.article()) : Stream.empty())
          .forEach(article -> use.accept(new Described(article, rows(article))));
    }
  }

  private static List<Row> rows(Article article) {
    AnnotatedArticle annotated = ANNOTATOR.annotate(article);
    ArticleView view = new ArticleView(annotated, KNOWLEDGE.lexicon());
    Discourse discourse = new ActorFinder(KNOWLEDGE).find(view);
    Statements statements = new StatementFinder(discourse, EXTRACTOR.extract(annotated)).find();
    Tellers tellers = new Tellers(statements);
    Features features = new Features(statements, tellers);
    Holders holders = new Holders(statements, tellers);
    List<Candidate> all = new CandidateFinder(statements, tellers).find();
    // Finding holders takes in new actors: describe all candidates first, as the program does.
    List<List<String>> described = all.stream().map(features::of).toList();
    return java.util.stream.IntStream.range(0, all.size())
        .mapToObj(i -> row(article, view, discourse, holders, all.get(i), described.get(i)))
        .toList();
  }

  private static Row row(
      Article article,
      ArticleView view,
      Discourse discourse,
      Holders holders,
      Candidate it,
      List<String> features) {
    Span course = it.course().span(view);
    List<String> names =
        holders.of(it).stream()
            .flatMap(holder -> names(holder.id(), discourse).stream())
            .map(name -> name.replaceAll("\\s+", " "))
            .distinct()
            .toList();
    return new Row(
        article.id(),
        view.lower(it.cue()),
        points(article, view.token(it.cue()).span().start()),
        points(article, course.start()),
        points(article, course.end()),
        it.stance(),
        it.via() + " " + it.holder().map(h -> view.words(h.span(view))).orElse("-"),
        names,
        features);
  }

  /** The label, and the names and titles by which the article calls the actor. */
  private static List<String> names(String id, Discourse discourse) {
    List<String> found = new ArrayList<>();
    found.add(discourse.cast().peek(id).map(Actor::label).orElse(id));
    for (Reference reference : discourse.references().before(Integer.MAX_VALUE)) {
      if (reference.denotes().equals(id) && CALLING.contains(reference.resolvedBy())) {
        found.add(discourse.view().words(reference.span()));
      }
    }
    return found;
  }

  private static int points(Article article, int offset) {
    return article.text().codePointCount(0, offset);
  }
}
