package org.demarche.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.demarche.ingest.ArticleSink;
import org.demarche.ingest.Intake;
import org.demarche.ingest.LoadMode;
import org.demarche.ingest.ServedIntake;
import org.demarche.ingest.StoreIntake;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.Summary;
import org.demarche.read.Reading;
import org.demarche.serve.owner.OwnerClient;
import org.demarche.store.GraphStore;
import org.demarche.watch.Loader;
import org.demarche.watch.QueueFolder;

/**
 * Takes what a watch brings into its store: through the server that has it open, else here, where
 * the store, or the copy of one that another server keeps, is open in rounds that bring something
 * only. Knowledge is read when there is a first article.
 */
final class WatchLoader implements Loader, AutoCloseable {
  /** Linking is done for many articles together. */
  private static final Duration BETWEEN = Duration.ofSeconds(60);

  /** Nor does it take more than a tenth of the time. */
  private static final int SHARE = 10;

  /** So long nothing has to come before it is done all the same. */
  private static final Duration QUIET = Duration.ofSeconds(10);

  private final LoadTarget target;
  private final KnowledgeOptions knowledge;
  private final RunOptions run;
  private final ReaderOptions reader;
  private final AfterLoad after;
  private final QueueFolder queue;
  private final ReentrantLock turn = new ReentrantLock(true);
  private Optional<Stages> stages = Optional.empty();
  private Optional<GraphStore> opened = Optional.empty();
  private Instant loaded = Instant.EPOCH;
  private Instant linked = Instant.EPOCH;
  private Duration pause = BETWEEN;

  /** What articles go through. */
  private record Stages(Workbench workbench, Pipeline<List<Quad>> pipeline) {}

  WatchLoader(
      LoadTarget target,
      KnowledgeOptions knowledge,
      RunOptions run,
      ReaderOptions reader,
      AfterLoad after,
      QueueFolder queue) {
    this.target = target;
    this.knowledge = knowledge;
    this.run = run;
    this.reader = reader;
    this.after = after;
    this.queue = queue;
  }

  /**
   * @throws org.demarche.model.InputException where the server that is named is not there
   */
  void requireTarget() {
    if (target.served().isEmpty()) {
      target.folder();
    }
  }

  @Override
  public Loaded load(Stream<Reading> readings) {
    turn.lock();
    try {
      return loadInTurn(readings);
    } finally {
      turn.unlock();
    }
  }

  private Loaded loadInTurn(Stream<Reading> readings) {
    Intake intake = intake();
    Stages with = stages(intake);
    ArticleSink sink =
        new ArticleSink(
            intake, knowledge.base(), with.workbench().mapper(), new LoadMode(false, false));
    AcknowledgingSink acknowledging = new AcknowledgingSink(sink, () -> queue.unsettled(true));
    loaded = Instant.now();
    Summary summary = run.run(with.pipeline(), readings, acknowledging);
    return new Loaded(
        acknowledging.acknowledged(),
        summary.loaded(),
        summary.unchanged(),
        summary.problems(),
        !summary.interrupted());
  }

  /** The first time, what is known beforehand goes into the store. */
  private Stages stages(Intake intake) {
    if (stages.isEmpty()) {
      intake.seeds(knowledge.base(), knowledge.graph());
      target.store().ifPresent(knowledge::remember);
      Workbench workbench = knowledge.workbench(reader.second(run, 1));
      stages = Optional.of(new Stages(workbench, workbench.pipeline()));
    }
    return stages.get();
  }

  private Intake intake() {
    if (opened.isEmpty()) {
      Optional<OwnerClient> server = target.served();
      if (server.isPresent()) {
        return new ServedIntake(server.get());
      }
      opened = Optional.of(target.open());
    }
    return new StoreIntake(opened.get());
  }

  /** Between rounds, when nobody loads. */
  @Override
  public void settle(boolean busy) {
    Instant now = Instant.now();
    boolean longAgo = linked.plus(pause).isBefore(now);
    boolean quiet = !busy && loaded.plus(QUIET).isBefore(now);
    if (longAgo || quiet) {
      link();
    }
    release();
  }

  private void link() {
    if (queue.isUnsettled()) {
      Instant begin = Instant.now();
      Optional<OwnerClient> server = opened.isEmpty() ? target.served() : Optional.empty();
      if (server.isPresent()) {
        after.at(server.get());
      } else {
        intake();
        after.here(opened.orElseThrow(), target.folder());
      }
      queue.unsettled(false);
      linked = Instant.now();
      Duration share = Duration.between(begin, linked).multipliedBy(SHARE);
      pause = share.compareTo(BETWEEN) > 0 ? share : BETWEEN;
    }
  }

  private void release() {
    opened.ifPresent(GraphStore::close);
    opened = Optional.empty();
  }

  @Override
  public void close() {
    try {
      link();
    } finally {
      release();
    }
  }
}
