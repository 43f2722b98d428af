package org.demarche.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.model.Article;
import org.demarche.model.Problem;

/** Counts while a run lasts; used by its one consumer. */
final class Tally {
  private final long begin = System.nanoTime();
  private final List<Problem> problems = new ArrayList<>();
  private final StageTimes times = new StageTimes();
  private final SortedMap<String, Integer> otherLanguages = new TreeMap<>();
  private int loaded;
  private int replaced;
  private int renewed;
  private int restored;
  private int unchanged;
  private long attributions;
  private long statements;
  private long positions;

  void done(Outcome.Done<?> done) {
    attributions += done.attributions();
    statements += done.statements();
    positions += done.positions();
    times.add(done.times());
  }

  /** Counts an article that is held now. */
  void held(Article article) {
    if (!article.metadata().isEnglish()) {
      otherLanguages.merge(article.metadata().language(), 1, Integer::sum);
    }
  }

  void written(int articles, Replaced before) {
    loaded += articles;
    replaced += before.articles();
    renewed += before.stale();
    restored += before.changed();
  }

  void unchanged() {
    unchanged++;
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  int loaded() {
    return loaded;
  }

  StageTimes times() {
    return times;
  }

  Summary summary(long stale, boolean interrupted) {
    return new Summary(
        loaded,
        replaced,
        renewed,
        restored,
        unchanged,
        stale,
        problems,
        attributions,
        statements,
        positions,
        otherLanguages,
        Arrays.stream(Stage.values()).collect(Collectors.toMap(Function.identity(), times::of)),
        Duration.ofNanos(System.nanoTime() - begin),
        interrupted);
  }
}
