package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.serve.Server;
import org.demarche.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a server is to run. */
final class ServerOptions {
  private static final Logger LOG = LoggerFactory.getLogger("serve");

  private static final Duration ROUND = Duration.ofSeconds(5);

  /** For how many rounds in a row the server may be stuck. */
  private static final int MOST_STUCK = 12;

  private static final Duration WAIT = Duration.ofMillis(800);

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port; 0 takes any that is free; ${DEFAULT-VALUE} where not given.")
  private void port(int number) {
    port = checked("--port", number);
  }

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

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description =
          "Pages that may ask besides the server's own, such as http://127.0.0.1:3333; '*' for all;"
              + " repeatable.")
  private Set<String> origins = new TreeSet<>();

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A name that the server has besides localhost, as of a proxy; repeatable.")
  private Set<String> hosts = new TreeSet<>();

  @Option(
      names = "--owner-port",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "The port on loopback that loads and other commands on the store go to; any that is free"
              + " where not given.")
  private void ownerPort(int number) {
    ownerPort = checked("--owner-port", number);
  }

  private int ownerPort;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--log-queries",
      description = "Write the text of each query to the log; nothing of it where not given.")
  private boolean loggingQueries;

  @Mixin private ContactOption contact;
  @Mixin private UsersOption users;

  /**
   * Serves until the user or the system ends it, and takes commands on the store meanwhile.
   *
   * @param folder that of the store
   * @param curator who may correct on its page
   * @throws IllegalStateException where nothing but a new process helps
   */
  void serve(
      GraphStore store,
      Path folder,
      Interruption interruption,
      PrintWriter out,
      CuratorOption curator) {
    if (curator.isGiven() && !users.isGiven() && (everybody || origins.contains("*"))) {
      throw new ParameterException(
          spec.commandLine(),
          "--curator: corrections are taken on this computer only, without --public and --cors '*';"
              + " or of curators, with --users");
    }
    Server.Builder settings =
        Server.builder(store)
            .port(port)
            .loopback(!everybody)
            .timeout(Duration.ofSeconds(timeout))
            .concurrency(queries, WAIT)
            .services(services, contact.userAgent())
            .origins(origins)
            .hosts(hosts)
            .loggingQueries(loggingQueries)
            .prepared();
    users.apply(settings);
    curator.letIn(settings);
    try (Server server = settings.build().start();
        Hosted hosted = Hosted.start(store, folder, ownerPort, server.url(), server::metrics)) {
      LOG.info("serve  takes loads and commands at {}", hosted.url());
      curator.host(hosted);
      out.println(users.isGiven() ? server.url() : curator.address(server.url()));
      out.flush();
      int stuck = 0;
      while (!interruption.await(ROUND) && stuck < MOST_STUCK) {
        stuck = isStuck(server) ? stuck + 1 : 0;
      }
      if (stuck == MOST_STUCK) {
        throw new IllegalStateException("queries do not end; start the server anew");
      }
    }
  }

  private int checked(String option, int number) {
    if (number < 0 || number > 65_535) {
      throw new ParameterException(
          spec.commandLine(), option + ": a port is a number from 0 to 65535, not " + number);
    }
    return number;
  }

  /** Whether queries that do not end in time burn all processors. */
  private static boolean isStuck(Server server) {
    return server.lost() >= Runtime.getRuntime().availableProcessors();
  }
}
