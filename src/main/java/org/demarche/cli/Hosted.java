package org.demarche.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.demarche.ingest.IntakeExchanges;
import org.demarche.ingest.QueuedIntake;
import org.demarche.serve.Curator;
import org.demarche.serve.owner.Order;
import org.demarche.serve.owner.OwnerServer;
import org.demarche.serve.owner.OwnerWork;
import org.demarche.store.GraphStore;

/**
 * Lets a server take loads and run commands on the store that it has open: each as if it ran alone,
 * those that change the store one after the other.
 */
final class Hosted implements AutoCloseable {
  /** The shortest time from one small commit to the next; each copies some megabytes of pages. */
  private static final Duration PACE = Duration.ofSeconds(1);

  private final GraphStore store;
  private final Path folder;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final QueuedIntake intake;
  private final OwnerServer server;

  private Hosted(GraphStore store, Path folder, int port, String page, Supplier<String> metrics) {
    this.store = store;
    this.folder = folder.toAbsolutePath();
    this.intake = new QueuedIntake(store, PACE);
    OwnerWork work = new OwnerWork(IntakeExchanges.over(intake), this::run, metrics);
    this.server = OwnerServer.start(this.folder, port, page, work);
  }

  /**
   * Begins to take them.
   *
   * @param page the address of the page for people
   * @param metrics tells how the server does
   */
  static Hosted start(
      GraphStore store, Path folder, int port, String page, Supplier<String> metrics) {
    return new Hosted(store, folder, port, page, metrics);
  }

  /** That of the store. */
  Path folder() {
    return folder;
  }

  /** Where it takes them. */
  String url() {
    return server.address().url();
  }

  @Override
  public void close() {
    server.close();
    intake.close();
  }

  /**
   * Runs a command that somebody gave on the server's page; tells its exit code and all it said.
   */
  Curator.Outcome run(List<String> command) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Order order = new Order(command, folder.getParent().toString(), Map.of(), false, 0, "");
    int exit = run(order, said, said, new AtomicBoolean());
    return new Curator.Outcome(exit, said.toString(StandardCharsets.UTF_8));
  }

  private int run(Order order, OutputStream out, OutputStream err, AtomicBoolean gone) {
    Map<String, String> environment = new HashMap<>(order.environment());
    environment.put("DEMARCHE_STORE", folder.toString());
    Hosting hosting = new Hosting(store, Path.of(order.folder()), order.input(), turn, gone);
    Terminal terminal = new Terminal(order.out(), false, order.width(), 0);
    try (PrintWriter results = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8)) {
      return CommandLineFactory.hosted(environment, terminal, hosting)
          .execute(results, messages, order.arguments().toArray(String[]::new));
    }
  }
}
