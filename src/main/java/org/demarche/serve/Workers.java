package org.demarche.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.QueryCancelledException;
import org.demarche.query.federate.RemoteFailure;
import org.demarche.serve.guard.Allowance;
import org.demarche.serve.guard.HttpProblem;
import org.demarche.serve.guard.MemoryWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work on threads of its own and watches them: work whose time is up is asked to end, and a
 * thread that does not is left behind. Who waits for it gets an answer, and its place is free.
 */
final class Workers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("serve");

  /** The engine and other endpoints keep to the time limit themselves, and say more of it. */
  private static final Duration HEAD_START = Duration.ofMillis(250);

  /** How long work may go on after it was asked to end. */
  private static final Duration GRACE = Duration.ofMillis(1250);

  /** Queries may be nested, and the engine calls itself for each level. In bytes. */
  private static final long STACK = 8 << 20;

  private final Duration promised;
  private final Duration longest;
  private final ExecutorService pool = Executors.newCachedThreadPool(Workers::thread);
  private final MemoryWatch memory = new MemoryWatch();
  private final AtomicInteger lost = new AtomicInteger();

  Workers(Duration longest) {
    this.promised = longest;
    this.longest = longest.plus(HEAD_START);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "query", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** How many threads were left behind and still run. */
  int lost() {
    return lost.get();
  }

  /**
   * Gives what the work gives.
   *
   * @throws HttpProblem 503 where it takes too long or too much memory
   */
  <T> T run(Callable<T> work) throws IOException {
    Work<T> watched = new Work<>(work);
    Future<T> future = pool.submit(watched);
    try {
      return watched.result(future);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      watched.allowance.stop(HttpProblem.busy());
      throw HttpProblem.busy();
    } catch (ExecutionException e) {
      throw watched.failure(e.getCause());
    }
  }

  @Override
  public void close() {
    memory.close();
    pool.shutdown();
  }

  /** Work, and what it may use. */
  private final class Work<T> implements Callable<T> {
    private final Callable<T> work;
    private final Allowance allowance = new Allowance();
    private final long begin = System.nanoTime();
    private volatile Thread thread;
    private boolean left;
    private boolean ended;

    private Work(Callable<T> work) {
      this.work = work;
    }

    @Override
    public T call() throws Exception {
      thread = Thread.currentThread();
      allowance.enter();
      memory.add(allowance);
      try {
        return work.call();
      } finally {
        memory.remove(allowance);
        Allowance.leave();
        end();
      }
    }

    private T result(Future<T> future)
        throws IOException, InterruptedException, ExecutionException {
      try {
        return future.get(longest.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        allowance.stop(HttpProblem.late());
      }
      try {
        return future.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        leave();
        throw HttpProblem.late();
      }
    }

    private synchronized void leave() {
      if (!ended) {
        left = true;
        LOG.error(
            "serve  a query does not end though its time is up; {} do not: {}",
            lost.incrementAndGet(),
            Arrays.toString(thread.getStackTrace()));
      }
    }

    private synchronized void end() {
      ended = true;
      if (left) {
        LOG.warn("serve  a query that did not end has ended; {} do not", lost.decrementAndGet());
      }
    }

    /** Once its time is up the engine cancels a query, and closing what is half done may fail. */
    private boolean isLate() {
      return System.nanoTime() - begin >= promised.toNanos();
    }

    private RuntimeException failure(Throwable cause) throws IOException {
      if (cause instanceof RemoteFailure remote) {
        return remote;
      }
      if (allowance.isStopped() || cause instanceof QueryCancelledException) {
        return allowance.reason();
      }
      if (cause instanceof RuntimeException && isLate()) {
        LOG.warn("serve  a query that was cancelled failed: {}", Defect.of(cause));
        return HttpProblem.late();
      }
      if (cause instanceof OutOfMemoryError) {
        return HttpProblem.shortOfMemory();
      }
      if (cause instanceof StackOverflowError) {
        return new HttpProblem(
            400, "Refused", "query-refused: the query is nested too deep to be run");
      }
      if (cause instanceof IOException broken) {
        throw broken;
      }
      return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
  }
}
