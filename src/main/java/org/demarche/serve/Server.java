package org.demarche.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.demarche.http.Patience;
import org.demarche.http.PoliteHttp;
import org.demarche.model.InputException;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.federate.Endpoints;
import org.demarche.query.federate.Federation;
import org.demarche.serve.guard.QueryGuard;
import org.demarche.serve.reconcile.Reconciler;
import org.demarche.store.GraphStore;

/**
 * Serves a store over HTTP, read-only.
 *
 * <pre>{@code
 * try (Server server = Server.builder(store).port(0).build().start()) {
 *   System.out.println(server.url());
 * }
 * }</pre>
 *
 * <p>{@code /sparql} and {@code /demarche/sparql} answer SPARQL 1.1 queries, {@code /api/queries}
 * lists and runs the named queries, {@code /api/openapi.json} describes that, {@code /reconcile}
 * speaks the Entity Reconciliation API, and {@code /} is a page for people.
 */
public final class Server implements AutoCloseable {
  /** The longest query in bytes. */
  static final int LONGEST_QUERY = 64 * 1024;

  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final FusekiServer server;
  private final int wanted;
  private final Gate gate;
  private final Doorkeeper doorkeeper;
  private final Reconciler reconciler;
  private final FirstView firstView;
  private final Metrics metrics;
  private final boolean prepared;

  private Server(Builder builder) {
    this.wanted = builder.port;
    this.gate =
        new Gate(builder.queries, builder.patience, builder.timeout, builder.store::isChanging);
    QueryRunner runner =
        QueryRunner.guarded(
                builder.store::dataset, builder.timeout, new QueryGuard(builder.services))
            .federated(builder.federation());
    Versions versions = new Versions(builder.store::revision);
    ServiceDescription description = new ServiceDescription(builder.store, gate);
    SparqlServlet sparql =
        new SparqlServlet(runner, gate, versions, description, builder.loggingQueries);
    ApiServlet api = new ApiServlet(builder.library, runner, gate, builder.store, versions);
    this.firstView = new FirstView(builder.store::revision, api::prepare);
    this.prepared = builder.prepared;
    this.metrics = new Metrics(gate, builder.store::revision);
    this.reconciler = new Reconciler(builder.store, builder.timeout);
    FusekiServer.Builder built =
        FusekiServer.create()
            .port(builder.port)
            .loopback(builder.loopback)
            .numServerThreads(4, 2 * Gate.WAITING * builder.queries + 32)
            .addFilter(
                "/*",
                new PublicFilter(
                    gate, builder.origins(), new Visitors(builder.users, builder.rate)))
            .addServlet("/sparql", sparql)
            .addServlet("/demarche/sparql", sparql)
            .addServlet("/api/*", api)
            .addServlet("/data", new GraphServlet(builder.store, runner, gate, versions))
            .addServlet("/id/*", new ThingServlet(runner, gate, versions))
            .addServlet("/reconcile/*", new ReconcileServlet(reconciler, gate))
            .addServlet("/*", new PageServlet());
    builder.curation.ifPresent(it -> built.addServlet("/api/corrections", it));
    this.server = built.build();
    this.doorkeeper = Door.set(server.getJettyServer(), builder.dawdling);
  }

  /** Begins a server over a store that stays open and is the caller's to close. */
  public static Builder builder(GraphStore store) {
    return new Builder(store);
  }

  /**
   * Starts to answer.
   *
   * @throws InputException where the port is taken
   */
  public Server start() {
    try {
      server.start();
    } catch (RuntimeException e) {
      server.stop();
      throw new InputException(
          "port-in-use: another program has port %d; end that program, or give another port with"
                  .formatted(wanted)
              + " --port, 0 for any",
          e);
    }
    if (prepared) {
      firstView.start();
    }
    return this;
  }

  /** The address of the page for people, with a slash at the end. */
  public String url() {
    return "http://localhost:" + port() + "/";
  }

  public int port() {
    return server.getHttpPort();
  }

  /** How many queries run at this moment. */
  public int running() {
    return gate.running();
  }

  /** How many queries did not end in time and still burn a processor. */
  public int lost() {
    return gate.lost();
  }

  /** How it does, as Prometheus reads it. */
  public String metrics() {
    return metrics.text();
  }

  /** Takes no more requests, lets those that run finish for at most ten seconds, and stops. */
  @Override
  public void close() {
    firstView.close();
    gate.drain(DRAIN);
    server.stop();
    doorkeeper.close();
    gate.close();
  }

  /** How a server is to run; every setting has a careful default. */
  public static final class Builder {
    private final GraphStore store;
    private int port = 3030;
    private boolean loopback = true;
    private QueryLibrary library = QueryLibrary.builtIn();
    private Duration timeout = Duration.ofSeconds(30);
    private Duration patience = Duration.ofMillis(800);
    private int queries = 2 * Runtime.getRuntime().availableProcessors();
    private Duration dawdling = Duration.ofSeconds(10);
    private Set<String> origins = Set.of();
    private Set<String> hosts = Set.of();
    private Set<String> services = Set.of();
    private boolean loggingQueries;
    private String userAgent = "Demarche";
    private Optional<CurationServlet> curation = Optional.empty();
    private Optional<Users> users = Optional.empty();
    private double rate;
    private boolean prepared;

    private Builder(GraphStore store) {
      this.store = store;
    }

    /** The port; 0 takes any that is free. */
    public Builder port(int number) {
      this.port = number;
      return this;
    }

    /** Whether only this computer can reach it, and only its own pages may ask; the default. */
    public Builder loopback(boolean only) {
      this.loopback = only;
      return this;
    }

    /** The longest that a query may take; 30 seconds unless set. */
    public Builder timeout(Duration longest) {
      this.timeout = longest;
      return this;
    }

    /**
     * How many queries run at once and how long one more waits before it is sent away with 503; 2
     * for each processor and less than a second unless set.
     */
    public Builder concurrency(int most, Duration wait) {
      this.queries = most;
      this.patience = wait;
      return this;
    }

    /**
     * The only endpoints that SERVICE may ask, none unless set; with that of Wikidata the federated
     * queries are offered, too.
     *
     * @param agent how the server calls itself there: name, version and contact
     */
    public Builder services(Set<String> allowed, String agent) {
      this.services = Set.copyOf(allowed);
      this.userAgent = agent;
      if (services.contains(Endpoints.WIKIDATA)) {
        this.library = library.with(QueryLibrary.federated());
      }
      return this;
    }

    /** Whether the text of each query is written to the log; not unless set. */
    public Builder loggingQueries(boolean yes) {
      this.loggingQueries = yes;
      return this;
    }

    /**
     * The pages that may ask besides the server's own, such as {@code http://127.0.0.1:3333}; with
     * {@code *} all may, and the server may be called by any name.
     */
    public Builder origins(Set<String> allowed) {
      this.origins = Set.copyOf(allowed);
      return this;
    }

    /** The names that the server has besides those of loopback; without a port. */
    public Builder hosts(Set<String> names) {
      this.hosts = Set.copyOf(names);
      return this;
    }

    /**
     * Lets those who have a key correct what was extracted, or users with that role; nobody unless
     * set. To be called after {@link #users}.
     *
     * @throws IllegalStateException where other computers or pages may ask, too, and any of them
     */
    public Builder curator(Curator curator, String key) {
      if (users.isEmpty() && (!loopback || origins.contains("*"))) {
        throw new IllegalStateException("corrections are taken on loopback only");
      }
      this.curation =
          Optional.of(
              users.isEmpty()
                  ? CurationServlet.withKey(curator, key)
                  : CurationServlet.ofCurators(curator));
      return this;
    }

    /** The only ones who may ask; anybody unless set. */
    public Builder users(Users those) {
      this.users = Optional.of(those);
      return this;
    }

    /** How many requests a second each client may make on average; any number unless set. */
    public Builder rate(double most) {
      this.rate = most;
      return this;
    }

    /**
     * How long a client may take to send a request, and to read a piece of its answer; 10 seconds
     * unless set.
     */
    public Builder dawdling(Duration longest) {
      this.dawdling = longest;
      return this;
    }

    /** Has what the explorer asks first ready, at the start and after changes. */
    public Builder prepared() {
      this.prepared = true;
      return this;
    }

    private Origins origins() {
      return new Origins(!loopback || origins.contains("*"), origins, hosts);
    }

    private Federation federation() {
      return services.isEmpty()
          ? Federation.off("this server asks no other endpoint")
          : new Federation(
              Endpoints.only(services), new PoliteHttp(userAgent, Patience.CAREFUL), timeout);
    }

    /** A server that is ready to start. */
    public Server build() {
      return new Server(this);
    }
  }
}
