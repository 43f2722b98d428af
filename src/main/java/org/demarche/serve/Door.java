package org.demarche.serve;

import java.time.Duration;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
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

  /** From how many bytes on an answer is compressed for those who take it so. */
  private static final int PACKED = 1024;

  private Door() {}

  /** Sets it, before the server starts. */
  static Doorkeeper set(Server server, Duration dawdling) {
    PlainErrorHandler errors = new PlainErrorHandler();
    server.setErrorHandler(errors);
    for (ServletContextHandler context : server.getDescendants(ServletContextHandler.class)) {
      context.setErrorHandler(errors);
    }
    Handler inner = server.getHandler();
    Handler packing = packing(inner);
    Bodies bodies = new Bodies(dawdling);
    bodies.setHandler(packing);
    server.setHandler(bodies);
    Doorkeeper doorkeeper = new Doorkeeper(dawdling);
    for (Connector connector : server.getConnectors()) {
      set((AbstractConnector) connector, dawdling, doorkeeper);
    }
    return doorkeeper;
  }

  /** Compresses answers, and unpacks no request: a small one may become a very large one. */
  private static Handler packing(Handler inner) {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(PACKED);
    CompressionHandler packing = new CompressionHandler(inner);
    packing.putCompression(gzip);
    packing.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .decompressExcludeEncoding("gzip")
            .build());
    return packing;
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
