package org.demarche.serve;

import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/** Sets what stands between the network and the servlets. */
final class Door {
  /** How many connections there may be at once. */
  private static final int CONNECTIONS = 1000;

  /** The longest head of a request in bytes: an address may hold the longest query, encoded. */
  private static final int HEAD = 256 * 1024;

  private Door() {}

  /** Sets it, before the server starts. */
  static Doorkeeper set(Server server, Duration dawdling) {
    PlainErrorHandler errors = new PlainErrorHandler();
    server.setErrorHandler(errors);
    for (ServletContextHandler context : server.getDescendants(ServletContextHandler.class)) {
      context.setErrorHandler(errors);
    }
    Handler inner = server.getHandler();
    Bodies bodies = new Bodies(dawdling);
    bodies.setHandler(inner);
    server.setHandler(bodies);
    Doorkeeper doorkeeper = new Doorkeeper(dawdling);
    for (Connector connector : server.getConnectors()) {
      set((AbstractConnector) connector, dawdling, doorkeeper);
    }
    return doorkeeper;
  }

  private static void set(AbstractConnector connector, Duration dawdling, Doorkeeper doorkeeper) {
    connector.addBean(doorkeeper, false);
    connector.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
    connector.setIdleTimeout(6 * dawdling.toMillis());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setRequestHeaderSize(HEAD);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
  }
}
