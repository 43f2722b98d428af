package org.demarche.store.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;
import org.demarche.store.derived.DerivedGraphs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A store that a server keeps, over networks that fail. */
class RemoteStoreTest {
  private static final String BASE = "https://example.org/";
  private static final Duration SHORT = Duration.ofMillis(200);

  private final Dataset kept = DatasetFactory.createTxnMem();
  private FusekiServer fuseki;
  private FrontServer front;
  private GraphStore copy;

  @BeforeEach
  void start() throws IOException {
    fuseki = FusekiServer.create().port(0).loopback(true).add("/news", kept).build().start();
    front = new FrontServer("http://localhost:" + fuseki.getPort() + "/news");
    copy = GraphStore.inMemory();
  }

  @AfterEach
  void stop() {
    front.make((request, body) -> FrontServer.Trouble.NONE);
    copy.close();
    front.close();
    fuseki.stop();
  }

  private Endpoint endpoint() {
    return Endpoint.of(front.endpoint(), Optional.empty(), Optional.empty());
  }

  private void open(GraphStore store, String owner) {
    RemoteStore.write(endpoint(), store, BASE, "Test/1", SHORT, owner);
  }

  /** A revision of an article that names somebody. */
  private static GraphUpdate article(String id, String revision, String name) {
    Node graph = NodeFactory.createURI(BASE + "article/" + id + "/" + revision);
    Node who = NodeFactory.createURI(BASE + "actor/" + name);
    Node label = NodeFactory.createLiteralString(name);
    Node identifier = NodeFactory.createLiteralString(id);
    return new GraphUpdate(
        graph.getURI(),
        id,
        List.of(
            Quad.create(graph, graph, SchemaDO.identifier.asNode(), identifier),
            Quad.create(graph, who, SKOS.prefLabel.asNode(), label),
            Quad.create(graph, who, RDFS.comment.asNode(), quoted())));
  }

  private static Node quoted() {
    return NodeFactory.createLiteralLang("a \"word\" } \\ \n\t\u00e9 \ud83d\ude00", "en");
  }

  private static String export(GraphStore store) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.export(Lang.NQUADS, bytes, Optional.empty());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What the server has, derived graphs included, without stamps. */
  private String served() {
    try (GraphStore other = GraphStore.inMemory()) {
      Txn.executeRead(
          kept,
          () ->
              kept.asDatasetGraph()
                  .find()
                  .forEachRemaining(
                      quad ->
                          Txn.executeWrite(
                              other.dataset(), () -> other.dataset().asDatasetGraph().add(quad))));
      return export(other).replaceAll("(?m)^.*graph/stamps(/probe)?> \\.\n", "");
    }
  }

  private boolean hasName(String name) {
    return Txn.calculateRead(
        kept,
        () ->
            kept.asDatasetGraph()
                .contains(
                    DerivedGraphs.NAMES,
                    Node.ANY,
                    Node.ANY,
                    NodeFactory.createLiteralString(name)));
  }

  @Test
  void holdsWhatTheCopyHolds() {
    open(copy, "me");
    copy.write(List.of(article("a", "1", "Ada"), article("b", "1", "Bea")));
    assertEquals(export(copy), served());
    assertTrue(hasName("Ada"));
    copy.write(List.of(article("a", "2", "Eve")));
    copy.remove("b");
    assertEquals(export(copy), served());
    assertFalse(hasName("Ada"));
    assertFalse(hasName("Bea"));
  }

  @Test
  void keepsBlankNodesApartAndTogether() {
    Model model = ModelFactory.createDefaultModel();
    model.createResource().addProperty(RDFS.seeAlso, model.createResource());
    open(copy, "me");
    copy.replace(BASE + "graph/file/a", model);
    model.createResource().addProperty(RDFS.label, "alone");
    copy.replace(BASE + "graph/file/a", model);
    Txn.executeRead(
        kept, () -> assertTrue(kept.getNamedModel(BASE + "graph/file/a").isIsomorphicWith(model)));
  }

  @Test
  void bringsWhatOthersWrote() {
    open(copy, "me");
    copy.write(List.of(article("a", "1", "Ada"), article("b", "1", "Bea")));
    copy.close();
    try (GraphStore other = GraphStore.inMemory()) {
      open(other, "somebody else");
      assertEquals(served(), export(other));
      other.remove("a");
      other.write(List.of(article("c", "1", "Cleo")));
    }
    copy = GraphStore.inMemory();
    RemoteStore.read(endpoint(), copy, BASE, "Test/1");
    assertEquals(served(), export(copy));
    assertTrue(export(copy).contains("Cleo"));
  }

  @Test
  void takesWhatSomebodyPutThereWithOtherMeans() {
    Txn.executeWrite(
        kept,
        () -> {
          article("a", "1", "Ada").quads().forEach(kept.asDatasetGraph()::add);
          Node others = NodeFactory.createURI("https://other.example/graph");
          kept.asDatasetGraph().add(Quad.create(others, others, RDFS.label.asNode(), others));
        });
    open(copy, "me");
    assertTrue(export(copy).contains("Ada"));
    assertFalse(export(copy).contains("other.example"));
    assertTrue(hasName("Ada"));
  }

  @Test
  void triesAgainWhatMayPass() {
    AtomicInteger updates = new AtomicInteger();
    open(copy, "me");
    front.make(
        (request, body) ->
            body.contains("INSERT DATA") && updates.incrementAndGet() <= 2
                ? 503
                : FrontServer.Trouble.NONE);
    copy.write(List.of(article("a", "1", "Ada")));
    assertTrue(updates.get() > 2);
    assertEquals(export(copy), served());
  }

  @Test
  void doesTwiceWhatMayHaveBeenDone() {
    AtomicInteger updates = new AtomicInteger();
    open(copy, "me");
    front.make(
        (request, body) ->
            body.contains("Ada") && updates.incrementAndGet() == 1
                ? FrontServer.Trouble.BREAK_AFTER
                : FrontServer.Trouble.NONE);
    copy.write(List.of(article("a", "1", "Ada")));
    assertEquals(2, updates.get());
    assertEquals(export(copy), served());
  }

  @Test
  void goesOnAfterAFailure() {
    open(copy, "me");
    copy.write(List.of(article("a", "1", "Ada")));
    front.make((request, body) -> body.contains("Bea") ? 400 : FrontServer.Trouble.NONE);
    assertThrows(InputException.class, () -> copy.write(List.of(article("b", "1", "Bea"))));
    assertFalse(export(copy).contains("Bea"));
    front.make((request, body) -> FrontServer.Trouble.NONE);
    copy.write(List.of(article("b", "1", "Bea")));
    assertEquals(export(copy), served());
  }

  @Test
  void mendsWhatBrokeOffHalfWay() {
    open(copy, "me");
    copy.write(List.of(article("a", "1", "Ada")));
    copy.close();
    Txn.executeWrite(
        kept,
        () -> {
          article("b", "1", "Bea").quads().forEach(kept.asDatasetGraph()::add);
          Node subject =
              NodeFactory.createURI(
                  Stamps.GRAPH.getURI() + "#graph=https%3A%2F%2Fexample.org%2Farticle%2Fb%2F1");
          Node stamp = NodeFactory.createLiteralString("killed");
          kept.asDatasetGraph()
              .add(Quad.create(Stamps.GRAPH, subject, SchemaDO.version.asNode(), stamp));
        });
    assertFalse(hasName("Bea"));
    copy = GraphStore.inMemory();
    open(copy, "somebody else");
    assertTrue(hasName("Bea"));
    assertEquals(export(copy), served());
  }

  @Test
  void letsOneWriteAtATime() {
    open(copy, "me");
    try (GraphStore other = GraphStore.inMemory()) {
      InputException e = assertThrows(InputException.class, () -> open(other, "somebody else"));
      assertTrue(e.getMessage().contains("store-in-use"), e::getMessage);
      copy.close();
      copy = GraphStore.inMemory();
      open(other, "somebody else");
    }
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals("HTTP 401: it wants to know who asks; give --credentials-file", told(401));
    assertEquals("HTTP 404: there is no such dataset; check the address, path included", told(404));
    assertTrue(told(403).startsWith("HTTP 403: not allowed"));
    assertTrue(told(405).contains("it takes no updates here: it may be read-only"));
  }

  private String told(int status) {
    front.make((request, body) -> status);
    InputException e = assertThrows(InputException.class, () -> open(copy, "me"));
    String start = "remote-failed: " + front.endpoint() + ": ";
    assertTrue(e.getMessage().startsWith(start), e::getMessage);
    return e.getMessage().substring(start.length());
  }

  @Test
  void tellsWhoAsks() {
    String header =
        "Basic " + Base64.getEncoder().encodeToString("ada:s".getBytes(StandardCharsets.UTF_8));
    front.make((request, body) -> isFrom(request, header) ? FrontServer.Trouble.NONE : 401);
    Endpoint known = Endpoint.of(front.endpoint(), Optional.empty(), Optional.of(header));
    RemoteStore.write(known, copy, BASE, "Test/1", SHORT, "me");
    copy.write(List.of(article("a", "1", "Ada")));
    assertTrue(served().contains("Ada"));
    assertFalse(known.toString().contains(header));
    copy.close();
    copy = GraphStore.inMemory();
  }

  private static boolean isFrom(HttpExchange request, String header) {
    return header.equals(request.getRequestHeaders().getFirst("Authorization"));
  }

  @Test
  void findsWhereUpdatesGo() {
    assertEquals("https://h/ds", updates("https://h/ds/"));
    assertEquals("https://h/ds/update", updates("https://h/ds/query"));
    assertEquals("https://h/ds/update", updates("https://h/ds/sparql"));
    assertEquals("https://h/sparql", updates("https://h/sparql"));
    assertEquals("https://h/repositories/x/statements", updates("https://h/repositories/x"));
    assertEquals(
        "https://h/blazegraph/namespace/kb/sparql",
        updates("https://h/blazegraph/namespace/kb/sparql"));
    InputException e = assertThrows(InputException.class, () -> updates("https://ada:secret@h/ds"));
    assertFalse(e.getMessage().contains("secret"));
  }

  private static String updates(String query) {
    return Endpoint.of(query, Optional.empty(), Optional.empty()).update().toString();
  }

  @Test
  void tellsHowAServerAnswers() throws IOException {
    assertEquals(Graphs.UNKNOWN, Graphs.of(endpoint(), "Test/1"));
    open(copy, "me");
    assertEquals(Graphs.SEPARATE, Graphs.of(endpoint(), "Test/1"));
    try (Rdf4jServer rdf4j = new Rdf4jServer();
        GraphStore other = GraphStore.inMemory()) {
      Endpoint endpoint = Endpoint.of(rdf4j.endpoint(), Optional.empty(), Optional.empty());
      RemoteStore.write(endpoint, other, BASE, "Test/1", SHORT, "me");
      other.write(List.of(article("a", "1", "Ada")));
      assertEquals(Graphs.REPEATED, Graphs.of(endpoint, "Test/1"));
      try (GraphStore again = GraphStore.inMemory()) {
        RemoteStore.read(endpoint, again, BASE, "Test/1");
        assertEquals(export(other), export(again));
      }
    }
  }
}
