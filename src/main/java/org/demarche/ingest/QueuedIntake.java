package org.demarche.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.jena.rdf.model.Model;
import org.demarche.model.InputException;
import org.demarche.pipeline.Replaced;
import org.demarche.store.GraphStore;
import org.demarche.store.LoadedRdf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what several clients bring at once, in one queue. Each commit copies pages of the store,
 * some megabytes whether it brings one article or fifty: what comes within a moment of the last one
 * waits, and goes into one commit together. When nothing comes, the store is packed where much of
 * it is waste; articles never wait for that.
 */
public final class QueuedIntake implements Intake, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("serve");

  /** As many articles are not kept waiting for more. */
  private static final int ENOUGH = 50;

  private static final int MOST = 512;

  private final GraphStore store;
  private final StoreIntake intake;
  private final Duration pace;
  private final BlockingQueue<Job> queue = new LinkedBlockingQueue<>();
  private final Packer packer;
  private final Thread writer = new Thread(this::work, "store-writer");
  private volatile boolean closed;
  private long lastCommit = System.nanoTime() - TimeUnit.DAYS.toNanos(1);

  /** Articles that one client waits for. */
  private record Job(List<Submission> articles, CompletableFuture<Replaced> done) {}

  /**
   * @param pace the shortest time from the begin of one small commit to that of the next
   */
  public QueuedIntake(GraphStore store, Duration pace) {
    this.store = store;
    this.intake = new StoreIntake(store);
    this.pace = pace;
    this.packer = new Packer(store);
    writer.setDaemon(true);
    writer.start();
  }

  @Override
  public boolean holds(Submission bare) {
    return intake.holds(bare);
  }

  @Override
  public boolean clashes(Submission bare) {
    return intake.clashes(bare);
  }

  @Override
  public Replaced write(List<Submission> articles) {
    Job job = new Job(articles, new CompletableFuture<>());
    queue.add(job);
    if (closed) {
      drop();
    }
    try {
      return job.done().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public long stale(String configurationHash) {
    return intake.stale(configurationHash);
  }

  @Override
  public void seeds(String base, Model seeds) {
    intake.seeds(base, seeds);
  }

  @Override
  public LoadedRdf rdf(Path file, String base) {
    return intake.rdf(file, base);
  }

  /** Ends after the commit that is under way; what waits is refused. */
  @Override
  public void close() {
    closed = true;
    packer.close();
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    drop();
  }

  private void drop() {
    for (Job job = queue.poll(); job != null; job = queue.poll()) {
      job.done()
          .completeExceptionally(
              new InputException("server-ending: the server is being stopped; load again later"));
    }
  }

  private void work() {
    List<Job> batch = new ArrayList<>();
    while (!closed) {
      try {
        collect(batch);
      } catch (InterruptedException e) {
        return;
      }
      if (!batch.isEmpty()) {
        commit(batch);
        batch.clear();
      }
    }
  }

  /** Takes one job, and all others that come before the next commit is due. */
  private void collect(List<Job> batch) throws InterruptedException {
    Job next = queue.poll(100, TimeUnit.MILLISECONDS);
    int articles = 0;
    while (next != null) {
      batch.add(next);
      articles += next.articles().size();
      if (articles >= MOST) {
        return;
      }
      long wait = articles >= ENOUGH ? 0 : lastCommit + pace.toNanos() - System.nanoTime();
      next = queue.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
    }
  }

  private void commit(List<Job> batch) {
    long begin = System.nanoTime();
    try {
      List<Replaced> replaced =
          batch.stream().map(job -> intake.replacedBy(job.articles())).toList();
      store.write(intake.updates(batch.stream().flatMap(it -> it.articles().stream())));
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).done().complete(replaced.get(i));
      }
    } catch (RuntimeException | Error e) {
      fail(batch, e);
    }
    lastCommit = begin;
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    LOG.debug("serve  {} groups of articles written in {} ms", batch.size(), millis);
  }

  /** One client's articles must not keep out those of another. */
  private void fail(List<Job> batch, Throwable why) {
    if (batch.size() == 1) {
      batch.get(0).done().completeExceptionally(why);
    } else {
      batch.forEach(job -> commit(List.of(job)));
    }
  }
}
