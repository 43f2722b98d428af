package org.demarche.link.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at a time and hands the results on in the order of the things. Never more
 * than a few are under way, so that memory stays flat.
 */
final class OrderedWork<T, R> implements AutoCloseable {
  private final ExecutorService threads;
  private final int most;
  private final Function<T, R> work;
  private final Consumer<R> results;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();

  OrderedWork(int workers, Function<T, R> work, Consumer<R> results) {
    this.threads = Executors.newFixedThreadPool(workers, OrderedWork::thread);
    this.most = workers + 2;
    this.work = work;
    this.results = results;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "demarche-index");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins work on the next thing; first hands a result on where too many are waiting. */
  void add(T thing) {
    if (underWay.size() >= most) {
      results.accept(take(underWay.remove()));
    }
    Callable<R> task = () -> work.apply(thing);
    underWay.add(threads.submit(task));
    while (!underWay.isEmpty() && underWay.peek().isDone()) {
      results.accept(take(underWay.remove()));
    }
  }

  /** Waits for all that is under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      results.accept(take(underWay.remove()));
    }
  }

  private static <R> R take(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for work of its own", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
