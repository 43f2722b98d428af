package org.demarche.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.InputException;
import org.demarche.ontology.GraphDigest;
import org.demarche.serve.owner.OwnerClient;
import org.demarche.serve.owner.OwnerServer;
import org.demarche.serve.owner.OwnerWork;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a server again and again while clients load into it and it packs its store: what was
 * acknowledged is there, and every article is whole.
 */
class KilledServerTest {
  /** More of them with {@code mvn -Pfuzz}. */
  private static final int KILLS = Integer.getInteger("server.kills", 3);

  private static final int LONGEST_LIFE = 1200;
  private static final int TRIPLES = 300;

  private final AtomicInteger writes = new AtomicInteger();

  @TempDir private Path folder;

  /** The server: what comes is written often, and the store packed or compacted all the time. */
  static final class Serving {
    public static void main(String[] args) throws Exception {
      Path path = Path.of(args[0]);
      GraphStore store = GraphStore.open(path);
      QueuedIntake intake = new QueuedIntake(store, Duration.ofMillis(20));
      OwnerWork work =
          new OwnerWork(IntakeExchanges.over(intake), (order, out, err, gone) -> ExitCodes.NONE);
      OwnerServer server = OwnerServer.start(path, 0, "", work);
      for (int i = 0; server.address() != null; i++) {
        Thread.sleep(100);
        if (i % 4 == 3) {
          store.compact();
        } else {
          store.pack();
        }
      }
    }
  }

  /** No command is run here. */
  private static final class ExitCodes {
    private static final int NONE = 3;
  }

  @Test
  void losesNothingAndLeavesNoHalves() throws Exception {
    Random random = new Random(KILLS);
    Path store = folder.resolve("db");
    Map<String, String> acknowledged = Collections.synchronizedMap(new TreeMap<>());
    for (int kill = 0; kill < KILLS; kill++) {
      Process server = start(store);
      try {
        OwnerClient client = await(store, server);
        List<Thread> loading = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
          Random own = new Random(random.nextLong());
          loading.add(new Thread(() -> load(client, own, acknowledged)));
        }
        writes.set(0);
        loading.forEach(Thread::start);
        while (writes.get() == 0 && server.isAlive()) {
          Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(LONGEST_LIFE));
        assertEquals(137, server.destroyForcibly().waitFor());
        for (Thread thread : loading) {
          thread.join();
        }
      } finally {
        server.destroyForcibly();
      }
      assertIsWhole(store, acknowledged);
    }
    assertTrue(acknowledged.size() > KILLS, "something was loaded");
  }

  /** Loads until the server is gone; an article of an id that was there is a newer revision. */
  private void load(OwnerClient client, Random random, Map<String, String> acknowledged) {
    ServedIntake intake = new ServedIntake(client);
    int own = random.nextInt();
    try {
      for (int i = 0; ; i++) {
        List<Submission> group = new ArrayList<>();
        for (int k = 0; k <= random.nextInt(4); k++) {
          String id = own + "-" + (i % 20) + "-" + k;
          group.add(Samples.article(id, "A text " + random.nextInt(), TRIPLES));
        }
        group.forEach(it -> acknowledged.remove(it.id()));
        intake.write(group);
        group.forEach(it -> acknowledged.put(it.id(), it.graph()));
        writes.incrementAndGet();
      }
    } catch (InputException e) {
      assertTrue(e.getMessage().contains("server-gone"), e.getMessage());
    }
  }

  private static void assertIsWhole(Path path, Map<String, String> acknowledged) {
    assertTrue(OwnerClient.of(path).isEmpty(), "its file is recognised as stale");
    try (GraphStore store = GraphStore.openExisting(path)) {
      store.compareIndexes();
      List<String> graphs = store.read(it -> graphs(it.asDatasetGraph()));
      List<String> missing = new ArrayList<>(acknowledged.values());
      missing.removeAll(graphs);
      assertEquals(List.of(), missing, "acknowledged, but not there");
    }
  }

  private static List<String> graphs(DatasetGraph data) {
    List<String> graphs = new ArrayList<>();
    for (Node graph : Iter.toList(data.listGraphNodes())) {
      if (graph.getURI().contains("/article/")) {
        List<Quad> quads = Iter.toList(data.findNG(graph, Node.ANY, Node.ANY, Node.ANY));
        assertTrue(GraphDigest.holds(quads), () -> graph + " is not whole");
        graphs.add(graph.getURI());
      }
    }
    return graphs;
  }

  private static OwnerClient await(Path store, Process server) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    Optional<OwnerClient> client = OwnerClient.of(store);
    while (client.isEmpty()) {
      assertTrue(server.isAlive() && System.nanoTime() < deadline, "the server starts");
      Thread.sleep(20);
      client = OwnerClient.of(store);
    }
    return client.get();
  }

  private static Process start(Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Serving.class.getName(),
            store.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
