package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.model.InputException;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.derived.DerivedGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  private static final String BASE = "https://example.org/";
  private static final Path TALKS = Path.of("src/test/resources/query/talks.trig");

  @TempDir Path folder;

  @Test
  void replacesTheOlderRevisionOfTheSameArticle() {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(List.of(article("a", "1"), article("b", "1")));
      store.write(List.of(article("a", "2")));
      assertFalse(holds(store, "a/1"));
      assertTrue(holds(store, "a/2"));
      assertTrue(holds(store, "b/1"));
      assertEquals(2, store.statistics().articles());
    }
  }

  @Test
  void writingTwiceChangesNothing() {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(List.of(article("a", "1")));
      String once = lines(store);
      store.write(List.of(article("a", "1")));
      assertEquals(once, lines(store));
    }
  }

  @Test
  void removesAllOfAnArticle() {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(List.of(article("a", "1")));
      assertTrue(store.remove("a"));
      assertFalse(store.remove("a"));
      assertEquals("", lines(store));
    }
  }

  @Test
  void keepsWhatWasWrittenWhenOpenedAgainAndWhenCompacted() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.loadRdf(TALKS, BASE);
    }
    String before;
    try (GraphStore store = GraphStore.openExisting(folder)) {
      before = lines(store);
      store.compact();
      assertEquals(before, lines(store));
      store.write(List.of(article("a", "1")));
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      assertTrue(holds(store, "a/1"));
      store.remove("a");
      assertEquals(before, lines(store));
      assertEquals(8, store.statistics().statements());
    }
  }

  @Test
  void countsThoseWhoWereMergedOnce() {
    try (GraphStore store = GraphStore.inMemory()) {
      store.loadRdf(TALKS, BASE);
      assertEquals(7, store.statistics().actors());
      Model links = ModelFactory.createDefaultModel();
      links
          .createResource(BASE + "actor/ben-south")
          .addProperty(DEMARCHE.mergedInto, links.createResource(BASE + "region/sudland"));
      store.replace(BASE + "graph/links", links);
      assertEquals(6, store.statistics().actors());
    }
  }

  @Test
  void restoresABackup() {
    Path file = folder.resolve("talks.nq.gz");
    String before;
    try (GraphStore store = GraphStore.inMemory()) {
      store.loadRdf(TALKS, BASE);
      before = lines(store);
      store.backup(file);
    }
    try (GraphStore restored = GraphStore.inMemory()) {
      restored.loadRdf(file, BASE);
      assertEquals(before, lines(restored));
    }
  }

  @Test
  void writesEqualGraphsAlikeInEveryFormat() {
    for (Lang format : List.of(Lang.NQUADS, Lang.TRIG, Lang.JSONLD)) {
      assertEquals(fromTalks(format), fromTalks(format));
    }
    assertTrue(fromTalks(Lang.JSONLD).contains("\"@context\""));
  }

  @Test
  void namesBlankNodesAfterWhatIsSaidOfThem() throws IOException {
    Path one =
        Files.writeString(
            folder.resolve("x.ttl"), "<urn:a> <urn:b> [ <urn:c> 1 ], [ <urn:c> 2 ] .");
    String first = exportOf(one);
    Files.writeString(one, "<urn:a> <urn:b> [ <urn:c> 2 ] . <urn:a> <urn:b> [ <urn:c> 1 ] .");
    assertEquals(first, exportOf(one));
  }

  @Test
  void exportsOneGraph() {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(List.of(article("a", "1"), article("b", "1")));
      String text = export(store, Lang.TURTLE, Optional.of(BASE + "a/1"));
      assertTrue(text.contains("schema:identifier"), text);
      assertFalse(text.contains("b/1"), text);
      assertThrows(
          InputException.class, () -> export(store, Lang.TURTLE, Optional.of(BASE + "c/1")));
    }
  }

  @Test
  void replacesTheSeeds() {
    try (GraphStore store = GraphStore.inMemory()) {
      store.seeds(BASE, seed("Old name"));
      store.seeds(BASE, seed("New name"));
      assertFalse(lines(store).contains("Old name"));
      assertTrue(lines(store).contains("<https://example.org/graph/seeds>"));
    }
  }

  @Test
  void nothingIsMissingWhereOnlySeedsAreKnown() {
    try (GraphStore store = GraphStore.inMemory()) {
      Model seeds = seed("Norden");
      seeds.createResource(BASE + "capital").addProperty(DEMARCHE.denotes, seeds.getResource(BASE));
      store.seeds(BASE, seeds);
      boolean areIn = store.read(it -> DerivedGraphs.areIn(it.asDatasetGraph()));
      assertTrue(areIn);
    }
  }

  @Test
  void namesFileLineAndColumnOfWhatIsNotRdf() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.ttl"), "<urn:a> <urn:b>\n  oops .\n");
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(List.of(article("a", "1")));
      String before = lines(store);
      InputException e = assertThrows(InputException.class, () -> store.loadRdf(file, BASE));
      assertTrue(e.getMessage().startsWith(file + ":2:"), e.getMessage());
      assertEquals(before, lines(store));
    }
  }

  @Test
  void fetchesNoContextOfJsonLd() throws IOException {
    HttpServer listener = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    AtomicInteger requests = new AtomicInteger();
    listener.createContext("/", exchange -> requests.incrementAndGet());
    listener.start();
    String context = "http://127.0.0.1:" + listener.getAddress().getPort() + "/context.jsonld";
    Path file = folder.resolve("remote.jsonld");
    Files.writeString(file, "{\"@context\": \"" + context + "\", \"name\": \"Anna\"}");
    try (GraphStore store = GraphStore.inMemory()) {
      InputException e = assertThrows(InputException.class, () -> store.loadRdf(file, BASE));
      assertTrue(e.getMessage().contains("remote-context"), e.getMessage());
      assertEquals("", lines(store));
    } finally {
      listener.stop(0);
    }
    assertEquals(0, requests.get());
  }

  @Test
  void readsItsOwnJsonLd() throws IOException {
    Path file = Files.writeString(folder.resolve("own.jsonld"), fromTalks(Lang.JSONLD));
    try (GraphStore store = GraphStore.inMemory();
        GraphStore again = GraphStore.inMemory()) {
      store.loadRdf(TALKS, BASE);
      again.loadRdf(file, BASE);
      assertEquals(lines(store), lines(again));
    }
  }

  @Test
  void saysWhenAnotherProcessHasTheStoreOpen() throws Exception {
    GraphStore.open(folder).close();
    Process other = holdLock(folder.resolve("tdb.lock"));
    try {
      InputException e =
          assertThrows(InputException.class, () -> GraphStore.openExisting(folder).close());
      assertTrue(e.getMessage().contains("store-in-use"), e.getMessage());
    } finally {
      other.destroyForcibly().waitFor();
    }
    GraphStore.openExisting(folder).close();
  }

  @Test
  void refusesFoldersThatAreNoStore() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "not a store");
    assertThrows(InputException.class, () -> GraphStore.open(folder));
    assertThrows(InputException.class, () -> GraphStore.openExisting(folder));
    assertThrows(InputException.class, () -> GraphStore.openExisting(folder.resolve("absent")));
    assertThrows(InputException.class, () -> GraphStore.open(folder.resolve("letter.txt")));
  }

  /** Locks a file until it is ended. */
  static final class Holder {
    public static void main(String[] args) throws Exception {
      FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE).lock();
      System.out.println("held");
      Thread.sleep(60_000);
    }
  }

  private static Process holdLock(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                file.toString())
            .start();
    assertEquals("held", process.inputReader().readLine());
    return process;
  }

  private String fromTalks(Lang format) {
    try (GraphStore store = GraphStore.inMemory()) {
      store.loadRdf(TALKS, BASE);
      return export(store, format, Optional.empty());
    }
  }

  private static boolean holds(GraphStore store, String graph) {
    return store.read(data -> data.containsNamedModel(BASE + graph));
  }

  private String exportOf(Path file) {
    try (GraphStore store = GraphStore.inMemory()) {
      store.loadRdf(file, BASE);
      return lines(store);
    }
  }

  private static String lines(GraphStore store) {
    return export(store, Lang.NQUADS, Optional.empty());
  }

  private static String export(GraphStore store, Lang format, Optional<String> graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(format, out, graph);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Model seed(String name) {
    Model model = ModelFactory.createDefaultModel();
    model.createResource(BASE + "actor").addProperty(SchemaDO.name, name);
    return model;
  }

  private static GraphUpdate article(String identifier, String revision) {
    Node graph = NodeFactory.createURI(BASE + identifier + "/" + revision);
    Node extraction = NodeFactory.createURI(graph.getURI() + "/extraction");
    Node hash = NodeFactory.createLiteralString("h");
    return new GraphUpdate(
        graph.getURI(),
        identifier,
        List.of(
            Quad.create(graph, graph, RDF.type.asNode(), DEMARCHE.Article.asNode()),
            Quad.create(
                graph,
                graph,
                SchemaDO.identifier.asNode(),
                NodeFactory.createLiteralString(identifier)),
            Quad.create(graph, extraction, DEMARCHE.configurationHash.asNode(), hash)));
  }
}
