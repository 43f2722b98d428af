package org.demarche.serve;

import org.demarche.serve.guard.HttpProblem;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets a limited number of queries run at once, and none any more once it drains. */
final class Gate {
  private final int most;
  private final Duration patience;
  private final Semaphore places;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicBoolean draining = new AtomicBoolean();

  Gate(int most, Duration patience) {
    this.most = most;
    this.patience = patience;
    this.places = new Semaphore(most, true);
  }

  /**
   * Runs work in one of the places.
   *
   * @throws HttpProblem 503 where none gets free in time
   */
  void run(Work work) throws IOException {
    if (!enter()) {
      throw HttpProblem.busy();
    }
    try {
      work.run();
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

  private boolean enter() {
    try {
      return !draining.get() && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Work that writes a response. */
  interface Work {
    void run() throws IOException;
  }
}
