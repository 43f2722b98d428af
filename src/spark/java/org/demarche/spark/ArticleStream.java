package org.demarche.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.demarche.pipeline.Outcome;
import org.demarche.pipeline.Outcomes;
import org.demarche.read.ArticleReader;
import scala.Tuple2;

/** Extracts the articles of one task. */
final class ArticleStream implements Iterator<Tuple2<Key, Extracted>> {
  private final PlacedReadings readings;
  private final Outcomes<List<Quad>> outcomes;
  private final StageClock clock;

  private ArticleStream(
      Iterator<Slice> slices, Stages stages, Configuration hadoop, StageClock clock) {
    this.clock = clock;
    readings = new PlacedReadings(slices, new ArticleReader(stages.reading()), hadoop);
    int shares = Runtime.getRuntime().availableProcessors();
    outcomes = new Outcomes<>(stages.pipeline(), readings.stream(), 1, shares);
  }

  /** Ends with its task, however that ends. */
  static ArticleStream of(
      Iterator<Slice> slices, Stages stages, Configuration hadoop, StageClock clock) {
    ArticleStream stream = new ArticleStream(slices, stages, hadoop, clock);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> stream.close());
    return stream;
  }

  private void close() {
    outcomes.close();
    clock.read(outcomes.reading());
  }

  @Override
  public boolean hasNext() {
    return outcomes.hasNext();
  }

  @Override
  public Tuple2<Key, Extracted> next() {
    Outcome<List<Quad>> outcome = outcomes.next();
    Place place = readings.place();
    String id = outcome instanceof Outcome.OfArticle<?> found ? found.article().id() : "";
    return new Tuple2<>(new Key(id, place), Extracted.of(outcome, quads(outcome)));
  }

  private Quads quads(Outcome<List<Quad>> outcome) {
    if (outcome instanceof Outcome.Done<List<Quad>> done) {
      clock.add(done.times());
      return Quads.of(done.mapped().graph());
    }
    return Quads.NONE;
  }
}
