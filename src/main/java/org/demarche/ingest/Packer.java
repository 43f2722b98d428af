package org.demarche.ingest;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.demarche.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Packs a store that is served, while others write into it: where a part is waste when it is at
 * rest, and only where most is while it changes.
 */
final class Packer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("serve");
  private static final long ROUND_SECONDS = 2;

  private final GraphStore store;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(Packer::thread);
  private long seen;
  private long packed;

  Packer(GraphStore store) {
    this.store = store;
    this.seen = store.revision();
    this.packed = seen;
    rounds.scheduleWithFixedDelay(this::goRound, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "store-packer");
    thread.setDaemon(true);
    return thread;
  }

  private void goRound() {
    long now = store.revision();
    boolean atRest = now == seen;
    seen = now;
    if (now == packed) {
      return;
    }
    long begin = System.nanoTime();
    try {
      if (atRest ? store.packWaste() : store.packMostlyWaste()) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        LOG.info("serve  packed the store in {} ms", millis);
      }
      packed = atRest ? now : packed;
    } catch (RuntimeException | Error e) {
      LOG.error("serve  the store could not be packed: {}", e.getMessage());
    }
  }

  /** Ends when what is under way is done; a copy that is left is removed at the next start. */
  @Override
  public void close() {
    rounds.shutdown();
    try {
      rounds.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
