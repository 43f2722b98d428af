package org.demarche.serve;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.ingest.QueuedIntake;
import org.demarche.ingest.Submission;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;

/**
 * Asks a server by many clients while articles are added: {@code LoadedServer STORE SECONDS CLIENTS
 * ROUNDS}. In turns it asks Demarche's server and a bare Fuseki over the same store the same query,
 * and prints for each the answers of status 200 a second, all statuses, refusals without {@code
 * Retry-After}, articles that were seen in part, articles added, how long they took to be readable,
 * and the heap after a collection.
 */
public final class LoadedServer {
  private static final String QUERY =
      """
      PREFIX dem: <https://w3id.org/demarche/ns#>
      SELECT ?holder ?stance ?count {
        ?standing dem:standingDemand <https://w3id.org/demarche/id/demand/immediate-ceasefire> ;
          dem:standingHolder ?one ; dem:standingStance ?stance ; dem:standingCount ?count .
        OPTIONAL { ?one dem:shownAs ?holder }
      } LIMIT 200
      """;

  private static final String BASE = "https://w3id.org/demarche/id/";

  private final GraphStore store;
  private final int seconds;
  private final int clients;
  private final List<Quad> article;
  private final List<String> added = new ArrayList<>();
  private final List<Double> waited = new ArrayList<>();

  private LoadedServer(GraphStore store, int seconds, int clients) {
    this.store = store;
    this.seconds = seconds;
    this.clients = clients;
    this.article = store.read(data -> anArticle(data.asDatasetGraph()));
  }

  public static void main(String[] args) throws Exception {
    try (GraphStore store = GraphStore.openExisting(Path.of(args[0]))) {
      LoadedServer loaded =
          new LoadedServer(store, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      for (int round = 0; round < Integer.parseInt(args[3]); round++) {
        loaded.demarche();
        loaded.fuseki();
      }
    }
    System.exit(0);
  }

  private static List<Quad> anArticle(DatasetGraph data) {
    Node graph =
        data.find(Node.ANY, Node.ANY, DEMARCHE.inArticle.asNode(), Node.ANY).next().getGraph();
    return Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  private void demarche() throws Exception {
    try (Server server = Server.builder(store).port(0).build().start()) {
      ask("demarche", server.url() + "sparql");
    }
  }

  private void fuseki() throws Exception {
    FusekiServer server =
        FusekiServer.create().port(0).loopback(true).add("/ds", store.dataset(), false).build();
    server.start();
    try {
      ask("fuseki", "http://localhost:" + server.getHttpPort() + "/ds/query");
    } finally {
      server.stop();
    }
  }

  private void ask(String name, String endpoint) throws Exception {
    Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    LongAdder unfriendly = new LongAdder();
    LongAdder torn = new LongAdder();
    long heap = heap();
    int before = added.size();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService pool = Executors.newFixedThreadPool(clients + 1);
    pool.submit(() -> add(end));
    for (int i = 0; i < clients; i++) {
      pool.submit(() -> client(endpoint, end, statuses, unfriendly, torn));
    }
    pool.shutdown();
    pool.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
    System.out.printf(
        Locale.ROOT,
        "%-9s %8.1f answers/s  statuses %s  without Retry-After %d  torn %d  added %d"
            + "  readable after %.1f s, at most %.1f  heap %d to %d MB%n",
        name,
        statuses.getOrDefault(200, new LongAdder()).sum() / (double) seconds,
        new TreeMap<>(statuses),
        unfriendly.sum(),
        torn.sum(),
        added.size() - before,
        last(before, 0.5),
        last(before, 1),
        heap >> 20,
        heap() >> 20);
  }

  /** Of the seconds that articles took since there were so many. */
  private double last(int before, double share) {
    List<Double> sorted = waited.subList(before, waited.size()).stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Two articles a second, through the queue of a server, each brought by a client of its own. */
  private void add(long end) {
    ExecutorService bringing = Executors.newCachedThreadPool();
    try (QueuedIntake intake = new QueuedIntake(store, Duration.ofSeconds(1))) {
      while (System.nanoTime() < end) {
        bringing.submit(() -> bring(intake));
        sleep(500);
      }
      bringing.shutdown();
      bringing.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void bring(QueuedIntake intake) {
    String name = "loaded-" + System.nanoTime();
    Node old = article.get(0).getGraph();
    String graph = old.getURI() + "-" + name;
    List<Quad> quads =
        article.stream()
            .map(
                it ->
                    Quad.create(
                        NodeFactory.createURI(graph),
                        renamed(it.getSubject(), old, graph),
                        it.getPredicate(),
                        renamed(it.getObject(), old, graph)))
            .toList();
    long begin = System.nanoTime();
    intake.write(List.of(new Submission(BASE, name, graph, "0".repeat(64), quads)));
    synchronized (added) {
      added.add(graph);
      waited.add((System.nanoTime() - begin) / 1e9);
    }
  }

  private static Node renamed(Node node, Node old, String graph) {
    return node.isURI() && node.getURI().startsWith(old.getURI())
        ? NodeFactory.createURI(graph + node.getURI().substring(old.getURI().length()))
        : node;
  }

  private void client(
      String endpoint,
      long end,
      Map<Integer, LongAdder> statuses,
      LongAdder unfriendly,
      LongAdder torn) {
    HttpClient client = HttpClient.newHttpClient();
    for (int turn = 0; System.nanoTime() < end; turn++) {
      String graph = turn % 20 == 19 ? anAdded() : "";
      HttpResponse<String> response = ask(client, endpoint, graph);
      int status = response == null ? 0 : response.statusCode();
      statuses.computeIfAbsent(status, it -> new LongAdder()).increment();
      if (status == 503) {
        if (response.headers().firstValue("Retry-After").isEmpty()) {
          unfriendly.increment();
        }
        sleep(200);
      } else if (status == 200 && !graph.isEmpty() && !isWhole(response.body())) {
        torn.increment();
      }
    }
  }

  private String anAdded() {
    synchronized (added) {
      return added.isEmpty()
          ? ""
          : added.get(Math.max(0, added.size() - 1 - ThreadLocalRandom.current().nextInt(3)));
    }
  }

  private boolean isWhole(String csv) {
    return csv.strip().endsWith("\n" + article.size());
  }

  private static HttpResponse<String> ask(HttpClient client, String endpoint, String graph) {
    String query =
        graph.isEmpty() ? QUERY : "SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } }";
    try {
      return client.send(
          HttpRequest.newBuilder(
                  URI.create(
                      endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
              .timeout(Duration.ofSeconds(60))
              .header("Accept", "text/csv")
              .build(),
          BodyHandlers.ofString());
    } catch (Exception e) {
      return null;
    }
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
