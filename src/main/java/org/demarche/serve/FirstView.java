package org.demarche.serve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Has the answers ready that the explorer asks first, so that whoever opens it need not wait: when
 * the server starts, and once the store has been quiet for a while after a change.
 */
final class FirstView implements AutoCloseable {
  private static final int ROUND = 5;

  private final LongSupplier revision;
  private final Asking asking;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(FirstView::thread);
  private long seen;
  private long ready = -1;

  /** Makes an answer, which is kept. */
  interface Asking {
    /** The column {@code iri} of the answer, where it has one. */
    List<String> ask(String address, Map<String, List<String>> parameters) throws IOException;
  }

  FirstView(LongSupplier revision, Asking asking) {
    this.revision = revision;
    this.asking = asking;
    this.seen = revision.getAsLong();
  }

  void start() {
    rounds.scheduleWithFixedDelay(this::round, 0, ROUND, TimeUnit.SECONDS);
  }

  /** Asks, unless the store has changed since the last round or the answers are there. */
  void round() {
    long now = revision.getAsLong();
    boolean quiet = now == seen;
    seen = now;
    if (quiet && now != ready) {
      ready = now;
      try {
        askAll();
      } catch (IOException | RuntimeException e) {
        // Who asks for it is told
      }
    }
  }

  private void askAll() throws IOException {
    asking.ask("/statistics", Map.of());
    asking.ask("articles-by-month", Map.of());
    asking.ask("speakers", Map.of("top", List.of("yes")));
    List<String> demands = asking.ask("demands", Map.of("several", List.of("yes")));
    if (!demands.isEmpty()) {
      asking.ask("matrix", Map.of("demand", demands.subList(0, 1)));
      // As many as the view of positions has lines
      asking.ask("matrix", Map.of("demand", demands.subList(0, Math.min(40, demands.size()))));
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "first-view");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }
}
