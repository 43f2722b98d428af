package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;

/** All candidates for positions of an article, described for learning. */
public final class CandidateRows {
  private static final Set<By> CALLING = Set.of(By.NAME, By.ROLE, By.METONYM);

  private final Statements statements;
  private final Discourse discourse;
  private final ArticleView view;
  private final Holders holders;

  private CandidateRows(Statements statements, Tellers tellers) {
    this.statements = statements;
    this.discourse = statements.discourse();
    this.view = discourse.view();
    this.holders = new Holders(statements, tellers);
  }

  /**
   * A candidate as learning sees it; offsets are code points.
   *
   * @param cue the word, and where it begins
   * @param words that name a holder, after how they stand to the cue: {@code SUBJECT they}
   * @param holders the names of whoever would hold it
   */
  public record Row(
      String article,
      String cue,
      int cueStart,
      int start,
      int end,
      Stance stance,
      String words,
      List<String> holders,
      List<String> features) {}

  /** In the order of the text. */
  public static List<Row> of(Statements statements) {
    Tellers tellers = new Tellers(statements);
    return new CandidateRows(statements, tellers).rows(tellers);
  }

  private List<Row> rows(Tellers tellers) {
    CandidateFinder finder = new CandidateFinder(statements, tellers);
    Features features = new Features(statements, tellers, finder.admission());
    List<Candidate> all = finder.find();
    // Finding holders takes in new actors: describe all candidates first, as the program does.
    List<List<String>> described = all.stream().map(features::of).toList();
    return IntStream.range(0, all.size()).mapToObj(i -> row(all.get(i), described.get(i))).toList();
  }

  private Row row(Candidate it, List<String> features) {
    Span course = it.course().span(view);
    List<String> names =
        holders.of(it).stream()
            .flatMap(holder -> names(holder.id()).stream())
            .map(name -> name.replaceAll("\\s+", " "))
            .distinct()
            .toList();
    return new Row(
        view.article().article().id(),
        view.lower(it.cue()),
        points(view.token(it.cue()).span().start()),
        points(course.start()),
        points(course.end()),
        it.stance(),
        it.via() + " " + it.holder().map(h -> view.words(h.span(view))).orElse("-"),
        names,
        features);
  }

  /** The label, and the names and titles by which the article calls the actor. */
  private List<String> names(String id) {
    List<String> found = new ArrayList<>();
    found.add(discourse.cast().peek(id).map(Actor::label).orElse(id));
    for (Reference reference : discourse.references().before(Integer.MAX_VALUE)) {
      if (reference.denotes().equals(id) && CALLING.contains(reference.resolvedBy())) {
        found.add(view.words(reference.span()));
      }
    }
    return found;
  }

  private int points(int offset) {
    return view.article().article().text().codePointCount(0, offset);
  }
}
