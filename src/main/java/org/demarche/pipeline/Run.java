package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Problem;
import org.demarche.read.Reading;

/**
 * Takes a stream of articles through a pipeline: on several threads, in bounded memory, into a sink
 * that writes them in groups and in the order of the stream.
 *
 * <p>A stage that fails on an article costs that article alone. When the run is stopped, or the
 * stream breaks, what is under way is still written. A sink that fails ends the run.
 *
 * @param <G> what the pipeline makes of an article
 */
public final class Run<G> {
  private static final int WEIGHT_PER_GROUP = 200_000;

  /** What a crash may cost at most. */
  private static final long GROUP_NANOS = 10_000_000_000L;

  /** Characters that may be under way at a time: a text of half a million takes 512 MB. */
  static final int ROOM = (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() >> 10);

  private final Pipeline<G> pipeline;
  private final Sink<G> sink;
  private final ToIntFunction<G> weight;
  private final Listener listener;
  private final BooleanSupplier stop;
  private final int threads;

  private final Tally tally = new Tally();
  private final List<Mapped<G>> group = new ArrayList<>();
  private final Map<String, String> hashes = new HashMap<>();
  private int groupWeight;
  private long groupBegin;

  /**
   * Prepares a run; an object is good for one.
   *
   * @param weight how much memory a graph needs, in triples
   * @param stop turns true when the run is to end early
   */
  public Run(
      Pipeline<G> pipeline,
      Sink<G> sink,
      ToIntFunction<G> weight,
      Listener listener,
      BooleanSupplier stop,
      int threads) {
    this.pipeline = pipeline;
    this.sink = sink;
    this.weight = weight;
    this.listener = listener;
    this.stop = stop;
    this.threads = threads;
  }

  /** Takes every article through the pipeline and tells what came of it. */
  public Summary over(Stream<Reading> readings) {
    try (Conveyor<Reading, Outcome<G>> conveyor =
        new Conveyor<>(readings, this::process, threads, Run::characters, ROOM)) {
      for (var next = next(conveyor); next.isPresent(); next = next(conveyor)) {
        take(next.get());
        if (stop.getAsBoolean()) {
          conveyor.stop();
        }
      }
      flush();
      tally.times().add(Stage.READ, conveyor.pulling());
      return tally.summary(sink.stale(), stop.getAsBoolean());
    }
  }

  static int characters(Reading reading) {
    return reading instanceof Reading.Found found ? found.article().text().length() : 0;
  }

  private Optional<Outcome<G>> next(Conveyor<Reading, Outcome<G>> conveyor) {
    try {
      return conveyor.next();
    } catch (RuntimeException | Error broken) {
      flush();
      throw broken;
    }
  }

  private Outcome<G> process(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      return new Outcome.Unreadable<>(failed.problem());
    }
    return process((Reading.Found) reading);
  }

  private Outcome<G> process(Reading.Found found) {
    Article article = found.article();
    if (sink.holds(article)) {
      return new Outcome.Unchanged<>(article);
    }
    if (sink.clashes(article, found.source())) {
      return new Outcome.Unreadable<>(clash(article, found.source()));
    }
    return Outcome.of(pipeline, found);
  }

  private void take(Outcome<G> outcome) {
    if (outcome instanceof Outcome.Unreadable<G> unreadable) {
      report(unreadable.problem());
    } else if (outcome instanceof Outcome.OfArticle<G> found) {
      takeOnce(found);
    }
    listener.done();
  }

  /** Takes an article unless the run has met its id before, which would make one hide the other. */
  private void takeOnce(Outcome.OfArticle<G> found) {
    String hash = found.content();
    String before = hashes.putIfAbsent(found.article().id(), hash);
    if (before == null) {
      takeFirst(found);
    } else if (before.equals(hash)) {
      tally.unchanged();
    } else {
      report(Outcome.duplicate(found.article().id()));
    }
  }

  private void takeFirst(Outcome.OfArticle<G> found) {
    if (!(found instanceof Outcome.Defective<G>)) {
      tally.held(found.article());
    }
    if (found instanceof Outcome.Done<G> done) {
      add(done);
    } else if (found instanceof Outcome.Defective<G> defective) {
      listener.defect(defective.article(), defective.failure());
      report(defective.problem());
    } else {
      tally.unchanged();
    }
  }

  private void add(Outcome.Done<G> done) {
    tally.done(done);
    if (group.isEmpty()) {
      groupBegin = System.nanoTime();
    }
    group.add(done.mapped());
    groupWeight += weight.applyAsInt(done.mapped().graph());
    if (group.size() >= sink.most()
        || groupWeight >= WEIGHT_PER_GROUP
        || System.nanoTime() - groupBegin >= GROUP_NANOS) {
      flush();
    }
  }

  private void flush() {
    if (group.isEmpty()) {
      return;
    }
    Replaced replaced = tally.times().measure(Stage.STORE, () -> sink.write(List.copyOf(group)));
    tally.written(group.size(), replaced);
    listener.written(tally.loaded());
    group.clear();
    groupWeight = 0;
  }

  private void report(Problem problem) {
    tally.problem(problem);
    listener.problem(problem);
  }

  private static Problem clash(Article article, String source) {
    String message =
        "the store has an article of this id from another file, which "
            + source
            + " does not replace; rename the file, or give --replace if it is to";
    return new Problem(Stage.READ.word(), "duplicate-id", article.id(), message);
  }
}
