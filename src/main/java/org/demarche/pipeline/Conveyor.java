package org.demarche.pipeline;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Works on the elements of a stream in several threads and gives the results in the order of the
 * stream. The stream is pulled by a thread of its own, and only so far ahead that a few elements
 * per thread are under way. Threads are never interrupted: that would close the files of a store
 * which they read.
 */
final class Conveyor<I, O> implements AutoCloseable {
  private static final int AHEAD_PER_THREAD = 8;
  private static final long STACK_BYTES = 8L << 20;

  private final CompletableFuture<O> end = new CompletableFuture<>();
  private final BlockingQueue<Load<O>> belt;
  private final Semaphore room;
  private final int capacity;
  private final ExecutorService workers;
  private final Thread feeder;
  private volatile long pullingNanos;
  private volatile boolean stopped;
  private volatile boolean closed;

  /** What lies on the belt, and how much room it takes there. */
  private record Load<O>(Future<O> result, int weight) {}

  /**
   * @param weight how much room an input and its result take
   * @param capacity how much room there is for those that are under way; for one there always is
   */
  Conveyor(
      Stream<I> inputs, Function<I, O> work, int threads, ToIntFunction<I> weight, int capacity) {
    this.capacity = capacity;
    room = new Semaphore(capacity);
    belt = new ArrayBlockingQueue<>(threads * AHEAD_PER_THREAD);
    workers = Executors.newFixedThreadPool(threads, factory());
    feeder = new Thread(() -> feed(inputs, work, weight), "demarche-read");
    feeder.setDaemon(true);
    feeder.start();
  }

  /** The next result; empty at the end. Throws what the stream or the work threw. */
  Optional<O> next() {
    try {
      Load<O> next = belt.take();
      try {
        return next.result() == end ? Optional.empty() : Optional.of(next.result().get());
      } finally {
        room.release(next.weight());
      }
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Takes in nothing more; what is under way still comes out. */
  void stop() {
    stopped = true;
  }

  /** Drops what is under way and waits until no thread works any more. */
  @Override
  public void close() {
    stopped = true;
    closed = true;
    workers.shutdown();
    try {
      feeder.join();
      workers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How long pulling the stream has taken by now. */
  Duration pulling() {
    return Duration.ofNanos(pullingNanos);
  }

  private void feed(Stream<I> inputs, Function<I, O> work, ToIntFunction<I> weight) {
    Stopwatch watch = new Stopwatch();
    try (inputs) {
      inputs
          .takeWhile(input -> !stopped)
          .forEachOrdered(
              input -> {
                pullingNanos = watch.stop();
                submit(input, work, Math.min(capacity, weight.applyAsInt(input)));
                watch.start();
              });
      pullingNanos = watch.stop();
    } catch (RuntimeException | Error e) {
      put(new Load<>(CompletableFuture.failedFuture(e), 0));
    }
    put(new Load<>(end, 0));
  }

  private void submit(I input, Function<I, O> work, int weight) {
    if (makeRoom(weight)) {
      put(new Load<>(workers.submit(() -> closed ? null : work.apply(input)), weight));
    }
  }

  /** Waits until what came before has made way; false where nothing more is wanted. */
  private boolean makeRoom(int weight) {
    try {
      while (!closed) {
        if (room.tryAcquire(weight, 100, TimeUnit.MILLISECONDS)) {
          return true;
        }
      }
    } catch (InterruptedException e) {
      stopped = true;
    }
    return false;
  }

  private void put(Load<O> load) {
    try {
      while (!closed && !belt.offer(load, 100, TimeUnit.MILLISECONDS)) {
        Thread.onSpinWait();
      }
    } catch (InterruptedException e) {
      stopped = true;
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  private static ThreadFactory factory() {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      String name = "demarche-worker-" + number.incrementAndGet();
      Thread thread = new Thread(null, work, name, STACK_BYTES);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Adds up stretches of time. */
  private static final class Stopwatch {
    private long sum;
    private long begin = System.nanoTime();

    void start() {
      begin = System.nanoTime();
    }

    long stop() {
      sum += System.nanoTime() - begin;
      return sum;
    }
  }
}
