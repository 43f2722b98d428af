package org.demarche.serve;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;

/**
 * Closes the connections of clients that dawdle: that do not say in time what they want, or do not
 * read what they are sent. One client may have a limited number of them.
 */
final class Doorkeeper implements Connection.Listener, AutoCloseable {
  private static final Duration ROUND = Duration.ofMillis(500);

  /** How many one client may have; a proxy on this computer stands for many. */
  private static final int MOST = 64;

  private final Duration patience;
  private final Map<Connection, Visit> visits = new ConcurrentHashMap<>();
  private final Map<InetAddress, Integer> clients = new ConcurrentHashMap<>();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(Doorkeeper::thread);

  /**
   * @param patience how long a client may take to send the head of a request, and to read a piece
   *     of its answer
   */
  Doorkeeper(Duration patience) {
    this.patience = patience;
    rounds.scheduleWithFixedDelay(
        this::goRound, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "doorkeeper");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void onOpened(Connection connection) {
    visits.put(connection, new Visit(connection));
    if (count(connection, 1) > MOST && !isLocal(connection)) {
      connection.getEndPoint().close();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    if (visits.remove(connection) != null) {
      count(connection, -1);
    }
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }

  private int count(Connection connection, int more) {
    InetAddress client = address(connection);
    if (client == null) {
      return 0;
    }
    Integer now =
        clients.merge(client, more, (one, other) -> one + other == 0 ? null : one + other);
    return now == null ? 0 : now;
  }

  private static boolean isLocal(Connection connection) {
    InetAddress client = address(connection);
    return client == null || client.isLoopbackAddress();
  }

  private static InetAddress address(Connection connection) {
    SocketAddress client = connection.getEndPoint().getRemoteSocketAddress();
    return client instanceof InetSocketAddress internet ? internet.getAddress() : null;
  }

  private void goRound() {
    visits.forEach(
        (connection, visit) -> {
          if (visit.dawdles(patience)) {
            connection.getEndPoint().close();
          }
        });
  }

  /** What a client does on its connection. */
  private static final class Visit {
    /** The slowest that an answer may be read, in bytes a second. */
    private static final long SLOWEST = 4096;

    /** How much longer a client may keep a connection that it may use again. */
    private static final int KEPT = 4;

    private final Connection connection;
    private long requests;
    private long received;
    private long sent;
    private long since = System.nanoTime();

    private Visit(Connection connection) {
      this.connection = connection;
    }

    /** Whether nothing has happened for too long that is for the client to do. */
    private boolean dawdles(Duration patience) {
      long now = System.nanoTime();
      if (!isWaitedFor() || hasGoneOn(patience)) {
        since = now;
        requests = connection.getMessagesIn();
        received = connection.getBytesIn();
        sent = connection.getBytesOut();
      }
      return now - since > (isAtRest() ? KEPT : 1) * patience.toNanos();
    }

    /** Whether it was answered before and has not begun to ask again. */
    private boolean isAtRest() {
      return requests > 0 && connection.getBytesIn() == received && !isReading();
    }

    /** Whether the next step is the client's: to ask, or to read. */
    private boolean isWaitedFor() {
      return connection.getMessagesIn() == connection.getMessagesOut() || isReading();
    }

    private boolean isReading() {
      return connection.getEndPoint() instanceof AbstractEndPoint end
          && end.getWriteFlusher().isPending();
    }

    private boolean hasGoneOn(Duration patience) {
      return connection.getMessagesIn() != requests
          || connection.getBytesOut() - sent > SLOWEST * patience.toSeconds();
    }
  }
}
