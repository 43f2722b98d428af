package org.demarche.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.demarche.serve.guard.HttpProblem;

/**
 * Lets a limited number of queries run at once, and none any more once it drains. While the store
 * is being changed, few begin at a time: many together would take the processors from the one who
 * writes, and what comes in would be readable late.
 */
public final class Gate implements AutoCloseable {
  /** A query that takes long does not keep out others; they only begin so much later. */
  private static final Duration COURTESY = Duration.ofMillis(100);

  /** How many may wait for each place: answers take milliseconds more often than seconds. */
  static final int WAITING = 16;

  private final int most;
  private final Duration patience;
  private final Semaphore places;
  private final Semaphore queue;
  private final Semaphore besideChanges;
  private final BooleanSupplier changing;
  private final Workers workers;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicLong arrived = new AtomicLong();
  private final AtomicBoolean draining = new AtomicBoolean();

  /**
   * @param most how many queries run at once
   * @param patience how long one waits for a place
   * @param longest how long one may take
   * @param changing whether the store is being changed
   */
  public Gate(int most, Duration patience, Duration longest, BooleanSupplier changing) {
    this.most = most;
    this.patience = patience;
    this.places = new Semaphore(most, true);
    this.queue = new Semaphore(WAITING * most);
    this.besideChanges = new Semaphore(Math.max(1, most / 4), true);
    this.changing = changing;
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
    boolean beside = false;
    try {
      beside = changing.getAsBoolean() && await(besideChanges, COURTESY);
      return workers.run(work);
    } finally {
      if (beside) {
        besideChanges.release();
      }
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
    arrived.incrementAndGet();
  }

  /** How many requests came since the start. */
  long arrived() {
    return arrived.get();
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

  /** The queue has an end: who would wait in vain is sent away at once. */
  private boolean enter() {
    if (draining.get() || !queue.tryAcquire()) {
      return false;
    }
    try {
      return await(places, patience);
    } finally {
      queue.release();
    }
  }

  private static boolean await(Semaphore semaphore, Duration longest) {
    try {
      return semaphore.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
