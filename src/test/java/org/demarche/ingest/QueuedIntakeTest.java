package org.demarche.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;

class QueuedIntakeTest {
  private final GraphStore store = GraphStore.inMemory();

  /** The first goes at once, the others into one commit together. */
  @Test
  void commitsTogetherWhatComesWithinAMoment() {
    ExecutorService clients = Executors.newCachedThreadPool();
    try (QueuedIntake intake = new QueuedIntake(store, Duration.ofSeconds(1))) {
      intake.write(List.of(Samples.article("first", "A text.")));
      List<CompletableFuture<Integer>> writing =
          IntStream.range(0, 20)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () ->
                              intake.write(List.of(Samples.article("a" + i, "A text."))).articles(),
                          clients))
              .toList();
      writing.forEach(CompletableFuture::join);
      assertEquals(21, store.statistics().articles());
      assertTrue(store.revision() <= 4, "commits: " + store.revision());
    } finally {
      clients.shutdown();
      store.close();
    }
  }

  @Test
  void enoughArticlesAreNotKeptWaiting() {
    List<Submission> many =
        IntStream.range(0, 50).mapToObj(i -> Samples.article("a" + i, "A text.")).toList();
    try (QueuedIntake intake = new QueuedIntake(store, Duration.ofMinutes(10))) {
      intake.write(many);
      intake.write(many);
      assertEquals(50, intake.write(many).articles());
    } finally {
      store.close();
    }
  }

  @Test
  void refusesWhatComesAfterItsEnd() {
    QueuedIntake intake = new QueuedIntake(store, Duration.ZERO);
    intake.close();
    RuntimeException e =
        assertThrows(
            RuntimeException.class, () -> intake.write(List.of(Samples.article("a", "A text."))));
    assertTrue(e instanceof InputException && !(e instanceof CompletionException), e::toString);
    store.close();
  }
}
