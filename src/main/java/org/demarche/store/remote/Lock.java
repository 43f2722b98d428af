package org.demarche.store.remote;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.demarche.model.InputException;

/**
 * Sees to it that one at a time writes into a server: a line in its graph of stamps, which changes
 * every few seconds as long as its owner is alive.
 */
final class Lock implements AutoCloseable {
  private static final String GRAPH = "<" + Stamps.GRAPH.getURI() + ">";
  private static final String LINE =
      "<%s#lock> <https://schema.org/version> ".formatted(Stamps.GRAPH.getURI());
  private static final long BEAT_SECONDS = 5;
  private static final Duration DEAD = Duration.ofMinutes(1);
  private static final Duration LOOK = Duration.ofMillis(500);

  private final SparqlServer server;
  private final String owner;
  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(Lock::thread);
  private volatile String mine;

  /**
   * @param owner the same for each command on the same copy, none of which run side by side
   */
  private Lock(SparqlServer server, String owner) {
    this.server = server;
    this.owner = owner;
    this.mine = next();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "remote-lock");
    thread.setDaemon(true);
    return thread;
  }

  private String next() {
    return owner + " " + UUID.randomUUID();
  }

  /**
   * Waits until it is one's turn.
   *
   * @throws InputException where that takes longer
   */
  static Lock take(SparqlServer server, String owner, Duration longest, Endpoint endpoint) {
    Lock lock = new Lock(server, owner);
    long deadline = System.nanoTime() + longest.toNanos();
    long since = System.nanoTime();
    Optional<String> seen = Optional.empty();
    while (true) {
      Optional<String> now = lock.read();
      since = now.equals(seen) ? since : System.nanoTime();
      seen = now;
      boolean free = now.isEmpty() || now.get().startsWith(owner + " ");
      if ((free || System.nanoTime() - since > DEAD.toNanos()) && lock.exchange(now)) {
        lock.beats.scheduleWithFixedDelay(lock::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        return lock;
      }
      if (System.nanoTime() > deadline) {
        throw new InputException(
            endpoint
                + ": store-in-use: somebody else writes into it; try again later, or wait longer"
                + " with --wait SECONDS (whoever gives no sign for a minute is waited for no more)");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InputException("store-in-use: interrupted while waiting for its turn", e);
    }
  }

  private Optional<String> read() {
    return server.value("SELECT ?v { GRAPH " + GRAPH + " { " + LINE + "?v } }");
  }

  /** Puts this one in the place of the one that was there; whether nobody else came first. */
  private boolean exchange(Optional<String> before) {
    server.update(
        "DELETE { GRAPH %1$s { %2$s ?old } } INSERT { GRAPH %1$s { %2$s \"%3$s\" } }"
                .formatted(GRAPH, LINE, mine)
            + " WHERE { OPTIONAL { GRAPH %s { %s ?old } }".formatted(GRAPH, LINE)
            + " FILTER (!BOUND(?old) || STR(?old) = \"%s\") }".formatted(before.orElse("")));
    return isMine();
  }

  private boolean isMine() {
    return read().filter(mine::equals).isPresent();
  }

  private synchronized void beat() {
    try {
      String next = next();
      server.update(
          "DELETE DATA { GRAPH %1$s { %2$s \"%3$s\" } } ; INSERT DATA { GRAPH %1$s { %2$s \"%4$s\" } }"
              .formatted(GRAPH, LINE, mine, next));
      mine = next;
    } catch (InputException e) {
      // the next beat, or the next change, will tell
    }
  }

  /**
   * @throws InputException where somebody took it away, as after this computer slept
   */
  synchronized void require() {
    if (!isMine()) {
      throw new InputException(
          "lock-lost: somebody else writes into the server by now; give the same command again");
    }
  }

  @Override
  public void close() {
    beats.shutdownNow();
    release();
  }

  private synchronized void release() {
    try {
      server.update("DELETE DATA { GRAPH %s { %s \"%s\" } }".formatted(GRAPH, LINE, mine));
    } catch (InputException e) {
      // it is waited for a minute, by others than this copy
    }
  }
}
