package org.demarche.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.serve.guard.HttpProblem;

/** Lets a limited number of queries run at once, and none any more once it drains. */
public final class Gate implements AutoCloseable {
  private final int most;
  private final Duration patience;
  private final Semaphore places;
  private final Semaphore queue;
  private final Workers workers;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicBoolean draining = new AtomicBoolean();

  /**
   * @param most how many queries run at once
   * @param patience how long one waits for a place
   * @param longest how long one may take
   */
  public Gate(int most, Duration patience, Duration longest) {
    this.most = most;
    this.patience = patience;
    this.places = new Semaphore(most, true);
    this.queue = new Semaphore(4 * most);
    this.workers = new Workers(longest);
  }

  /**
   * Runs work in one of the places, which is free again when the work is done: long before the
   * client has read its answer.
   *
   * @throws HttpProblem 503 where none gets free in time, or the work takes too long
   */
  public <T> T run(Callable<T> work) throws IOException {
    if (!enter()) {
      throw HttpProblem.busy();
    }
    try {
      return workers.run(work);
    } finally {
      places.release();
    }
  }

  boolean isDraining() {
    return draining.get();
  }

  int running() {
    return most - places.availablePermits();
  }

  /** How many threads did not end in time and still run; each burns a processor. */
  int lost() {
    return workers.lost();
  }

  /** Counts a request in, of whatever kind. */
  void arrive() {
    requests.incrementAndGet();
  }

  /** Counts a request out whose answer is sent. */
  void leave() {
    requests.decrementAndGet();
  }

  /** Refuses what comes from now on, and waits for what runs. */
  void drain(Duration longest) {
    draining.set(true);
    long deadline = System.nanoTime() + longest.toNanos();
    try {
      while (requests.get() > 0 && System.nanoTime() < deadline) {
        Thread.sleep(10);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    workers.close();
  }

  /** The queue is short: who would wait in vain is sent away at once. */
  private boolean enter() {
    if (draining.get() || !queue.tryAcquire()) {
      return false;
    }
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      queue.release();
    }
  }
}
