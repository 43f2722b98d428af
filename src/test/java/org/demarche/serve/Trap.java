package org.demarche.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a server that fetches something would go; it counts who comes. */
final class Trap implements AutoCloseable {
  private final HttpServer server;
  private final AtomicInteger caught = new AtomicInteger();

  Trap() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          caught.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  int caught() {
    return caught.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
