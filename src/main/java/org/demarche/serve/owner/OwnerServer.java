package org.demarche.serve.owner;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.demarche.model.InputException;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Takes loads and other commands on a store that is served. It has a port of its own on loopback,
 * whatever the port for questions listens to, and answers nobody who does not know the secret.
 */
public final class OwnerServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int CONNECTIONS = 100;
  private static final long IDLE_MILLIS = 60_000;
  private static final long DRAIN_MILLIS = 10_000;

  private final Path store;
  private final Server server = new Server();
  private final ServerConnector connector;
  private final OwnerServlet servlet;
  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(OwnerServer::thread);
  private final String token = OwnerAddress.newToken();
  private OwnerAddress address;

  private OwnerServer(Path store, int port, OwnerWork work) {
    this.store = store;
    this.servlet = new OwnerServlet(work, new OwnersOnly(token), beats);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(servlet), "/*");
    server.setHandler(context);
  }

  /**
   * Starts to answer, and tells so in the store.
   *
   * @param port 0 takes any that is free
   * @param page the address of the page for people
   * @throws InputException where the port is taken
   */
  public static OwnerServer start(Path store, int port, String page, OwnerWork work) {
    OwnerServer started = new OwnerServer(store, port, work);
    try {
      started.server.start();
      started.address =
          new OwnerAddress(
              "http://" + LOOPBACK + ":" + started.connector.getLocalPort(), started.token, page);
      started.address.write(store);
    } catch (InputException e) {
      started.stop();
      throw e;
    } catch (Exception e) {
      started.stop();
      throw new InputException(
          "port-in-use: the server cannot listen: %s; choose another port with --owner-port"
              .formatted(e.getMessage()),
          e);
    }
    return started;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "owner-beats");
    thread.setDaemon(true);
    return thread;
  }

  public OwnerAddress address() {
    return address;
  }

  /** Takes nothing more, lets what runs finish for at most ten seconds, and stops. */
  @Override
  public void close() {
    address.delete(store);
    try {
      servlet.drain(DRAIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stop();
  }

  private void stop() {
    beats.shutdownNow();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }
}
