package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.demarche.serve.guard.HttpProblem;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();

  /** As the engine's joins do when they are closed half done. */
  @Test
  void whatFailsOnceItsTimeIsUpIsLateAndNoDefect() {
    try (Gate gate = new Gate(1, Duration.ofSeconds(1), Duration.ofMillis(50), () -> false)) {
      HttpProblem problem =
          assertThrows(
              HttpProblem.class,
              () ->
                  gate.run(
                      () -> {
                        Thread.sleep(100);
                        throw new ConcurrentModificationException();
                      }));
      assertEquals(503, problem.status());
    }
  }

  @Test
  void whatFailsInTimeIsADefect() {
    try (Gate gate = new Gate(1, Duration.ofSeconds(1), Duration.ofMinutes(1), () -> false)) {
      assertThrows(
          ConcurrentModificationException.class,
          () ->
              gate.run(
                  () -> {
                    throw new ConcurrentModificationException();
                  }));
    }
  }

  @Test
  void oneQueryAfterTheOtherRunsWhileTheStoreIsChanged() throws Exception {
    assertEquals(4, mostAtOnce(false));
    assertEquals(1, mostAtOnce(true));
  }

  @Test
  void aLongQueryKeepsNobodyOutMeanwhile() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (Gate gate = new Gate(4, Duration.ofSeconds(9), Duration.ofMinutes(1), () -> true)) {
      CompletableFuture<Boolean> one =
          CompletableFuture.supplyAsync(
              () -> run(gate, () -> end.await(10, TimeUnit.SECONDS)), THREADS);
      assertEquals("two", run(gate, () -> "two"));
      end.countDown();
      assertEquals(true, one.get());
    }
  }

  /** How many of eight short queries ran together. */
  private static int mostAtOnce(boolean changing) throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Gate gate = new Gate(4, Duration.ofSeconds(9), Duration.ofMinutes(1), () -> changing)) {
      List<CompletableFuture<Integer>> all =
          IntStream.range(0, 8)
              .mapToObj(
                  it ->
                      CompletableFuture.supplyAsync(
                          () -> run(gate, () -> pause(running, most)), THREADS))
              .toList();
      for (CompletableFuture<Integer> one : all) {
        one.get();
      }
    }
    return most.get();
  }

  private static int pause(AtomicInteger running, AtomicInteger most) throws Exception {
    most.accumulateAndGet(running.incrementAndGet(), Math::max);
    Thread.sleep(10);
    return running.decrementAndGet();
  }

  private static <T> T run(Gate gate, Callable<T> work) {
    try {
      return gate.run(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
