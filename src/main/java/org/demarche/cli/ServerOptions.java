package org.demarche.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.serve.Server;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a server is to run. */
final class ServerOptions {
  private static final Duration WAIT = Duration.ofSeconds(2);

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port; 0 takes any that is free; ${DEFAULT-VALUE} where not given.")
  private int port;

  @Option(
      names = "--public",
      description = "Answer other computers, too; put a reverse proxy in front.")
  private boolean everybody;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "The longest that a query may take; ${DEFAULT-VALUE} where not given.")
  private int timeout;

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "How many queries run at a time; two per core where not given.")
  private int queries = 2 * Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--allow-service",
      paramLabel = "IRI",
      description =
          "An endpoint that SERVICE in a query may ask; none where not given; repeatable.")
  private Set<String> services = new TreeSet<>();

  @Mixin private ContactOption contact;

  /** Serves until the user or the system ends it. */
  void serve(GraphStore store, Interruption interruption, PrintWriter out) {
    Server built =
        Server.builder(store)
            .port(port)
            .loopback(!everybody)
            .timeout(Duration.ofSeconds(timeout))
            .concurrency(queries, WAIT)
            .services(services, contact.userAgent())
            .build();
    try (Server server = built.start()) {
      out.println(server.url());
      out.flush();
      interruption.await();
    }
  }
}
