package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.demarche.SampleStore;
import org.demarche.store.remote.Rdf4jServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on stores that servers of others keep: Fuseki, and a repository of RDF4J. */
class EndpointOptionTest {
  /** With what each is asked, where it needs to be told. */
  private static final List<String> QUERIES =
      List.of(
          "matrix",
          "positions",
          "search words=ceasefire",
          "speakers",
          "about-actor actor=Ukraine",
          "position-history actor=Ukraine demand=immediate-ceasefire",
          "said-by actor=Vladimir_Putin",
          "stances-on demand=immediate-ceasefire");

  /** So many of them are asked of both; RDF4J's are answered in one way for all. */
  private static final int OF_BOTH = 4;

  @TempDir private static Path folder;
  private static Path store;
  private static FusekiServer fuseki;
  private static Rdf4jServer rdf4j;

  @BeforeAll
  static void load() throws IOException {
    store = folder.resolve("db");
    SampleStore.copyTo(store);
    Path dump = Files.writeString(folder.resolve("all.nq"), SampleStore.export());
    fuseki =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/news", DatasetFactory.createTxnMem())
            .add("/watched", DatasetFactory.createTxnMem())
            .build()
            .start();
    rdf4j = new Rdf4jServer();
    for (List<String> to : List.of(fuseki(), rdf4j())) {
      Execution load = with(to, "load", dump, "--quiet");
      assertEquals("", load.err());
      assertEquals(0, load.exitCode());
    }
  }

  @AfterAll
  static void close() {
    fuseki.stop();
    rdf4j.close();
  }

  private static List<String> fuseki() {
    String address = "http://localhost:" + fuseki.getPort() + "/news";
    return List.of("--endpoint", address, "--copy", folder.resolve("fuseki").toString());
  }

  private static List<String> rdf4j() {
    return List.of("--endpoint", rdf4j.endpoint(), "--copy", folder.resolve("rdf4j").toString());
  }

  private static Execution with(List<String> where, Object... command) {
    List<Object> all = new ArrayList<>(List.of(command));
    all.addAll(where);
    return Execution.of(all.toArray());
  }

  @Test
  void aWatchBringsWhatItFindsToTheServer() throws IOException {
    String address = "http://localhost:" + fuseki.getPort() + "/watched";
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(
        inbox.resolve("ferry.txt"),
        "The ferry goes on\n\nMayor Jane Doe said on Monday that the ferry would go on.\n");
    List<String> there = List.of("--endpoint", address, "--copy", folder.resolve("one").toString());
    Execution first = with(there, "watch", inbox, "--once");
    assertEquals(0, first.exitCode(), first::err);
    assertTrue(first.err().contains("1 article loaded"), first.err());
    List<String> elsewhere =
        List.of("--endpoint", address, "--copy", folder.resolve("two").toString());
    assertTrue(with(elsewhere, "stats").out().startsWith("articles\t1\n"));
    assertEquals(0, with(there, "watch", inbox, "--once").exitCode());
    assertTrue(with(there, "stats").out().startsWith("articles\t1\n"));
  }

  @Test
  void answersAsTheEmbeddedStoreDoes() {
    for (String query : QUERIES) {
      String embedded = rows(query, List.of("--store", store.toString()));
      assertTrue(embedded.lines().count() > 1, query);
      assertEquals(embedded, rows(query, fuseki()), query);
      if (QUERIES.indexOf(query) < OF_BOTH) {
        assertEquals(embedded, rows(query, rdf4j()), query);
      }
    }
  }

  /** In any order where the query leaves some open. */
  private static String rows(String query, List<String> where) {
    List<Object> command = new ArrayList<>(List.of("query"));
    String[] parts = query.split(" ");
    command.add(parts[0]);
    Stream.of(parts).skip(1).forEach(it -> command.addAll(List.of("-p", it.replace('_', ' '))));
    Execution run = with(where, command.toArray());
    assertEquals(0, run.exitCode(), run::err);
    return String.join("\n", run.out().lines().sorted().toList());
  }

  @Test
  void exportsTheSameBytes() {
    assertEquals(SampleStore.export(), with(fuseki(), "export").out());
  }

  @Test
  void countsAndLinks() {
    assertTrue(with(fuseki(), "stats").out().startsWith("articles\t9\n"));
    Execution link = with(rdf4j(), "link");
    assertEquals(0, link.exitCode(), link::err);
    assertEquals(0, with(rdf4j(), "demands").exitCode());
    assertEquals(SampleStore.export(), with(rdf4j(), "export").out());
  }

  @Test
  void drawsANetworkAsTheEmbeddedStoreDoes() {
    Object[] network = {"network", "--format", "edges"};
    String embedded = with(List.of("--store", store.toString()), network).out();
    assertEquals(embedded, with(rdf4j(), network).out());
  }

  @Test
  void saysWhatNeedsAStoreOfThisComputer() {
    for (String command : List.of("compact", "check", "rebuild", "serve")) {
      Execution refused = with(fuseki(), command);
      assertEquals(3, refused.exitCode(), command);
      assertTrue(refused.err().startsWith("needs-store: '" + command + "'"), refused::err);
    }
    assertTrue(with(fuseki(), "backup", "x.gz").err().startsWith("needs-store: 'backup'"));
  }

  @Test
  void takesCredentialsFromWhereNobodySeesThem() throws IOException {
    Path file = Files.writeString(folder.resolve("two-lines"), "ada\nsecret");
    Execution refused = with(fuseki(), "stats", "--credentials-file", file);
    assertEquals(3, refused.exitCode());
    assertTrue(refused.err().startsWith("bad-credentials"), refused::err);
    Map<String, String> variables = Map.of("DEMARCHE_ENDPOINT_CREDENTIALS", "nothing");
    Execution again =
        Execution.with(
            variables,
            new Interruption(),
            Stream.concat(Stream.of("stats"), fuseki().stream()).toArray());
    assertTrue(again.err().startsWith("bad-credentials"), again::err);
  }
}
