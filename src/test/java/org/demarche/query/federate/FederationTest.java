package org.demarche.query.federate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Symbol;
import org.demarche.http.LoopbackServer;
import org.demarche.http.Patience;
import org.demarche.http.PoliteHttp;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SERVICE blocks in all places, over two small graphs; the same queries as ARQ's own SERVICE
 * answers them.
 */
class FederationTest {
  private static final Graph STORE =
      graph(
          """
          :a :name "A" ; :item :i1 ; :since 1 . :b :name "B" ; :item :i2 ; :since 5 .
          :c :name "C" ; :item :i3 ; :since 9 . :d :name "D" .
          """);
  private static final Graph REMOTE =
      graph(
          """
          :i1 :party :p1, :p2 ; :born 1950 ; :label "one"@en . :i2 :party :p2 ; :label "two"@en .
          :i9 :party :p9 ; :born 1999 . :p1 :label "first"@en . :p2 :size 7 .
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the block after, before and between what it is joined with
        "SELECT * { ?s :item ?i ; :name ?n SERVICE <REMOTE> { ?i :party ?p } }",
        "SELECT * { SERVICE <REMOTE> { ?i :party ?p } ?s :item ?i ; :name ?n }",
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } ?s :name ?n }",
        // with what it does not have left open
        "SELECT * { ?s :item ?i OPTIONAL { SERVICE <REMOTE> { ?i :party ?p } } }",
        "SELECT * { ?s :item ?i OPTIONAL { SERVICE <REMOTE> { ?i :born ?b } FILTER (?b > 1960) } }",
        "SELECT * { ?s :name ?n OPTIONAL { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } } }",
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p OPTIONAL { ?i :born ?b } } }",
        // filters on either side and on both
        "SELECT * { ?s :item ?i ; :since ?t FILTER (?t > 3) SERVICE <REMOTE> { ?i :party ?p } }",
        "SELECT * { ?s :item ?i ; :since ?t SERVICE <REMOTE> { ?i :born ?b } FILTER (?b > ?t) }",
        "SELECT * { ?s :item ?i FILTER NOT EXISTS { ?i :since ?t } SERVICE <REMOTE> { ?i :party ?p } }",
        "SELECT * { ?s :item ?i FILTER NOT EXISTS { ?s :name ?l } SERVICE <REMOTE> { ?i :label ?l } }",
        "SELECT * { ?s :item ?i FILTER (!BOUND(?x)) SERVICE <REMOTE> { ?i :party ?p } }",
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :party ?x } FILTER (BOUND(?x)) }",
        // values that are bound on the way
        "SELECT * { ?s :item ?i ; :since ?t BIND (?t + 1 AS ?u) SERVICE <REMOTE> { ?i :party ?p } }",
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?x :party ?p BIND (?x AS ?i) } }",
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } BIND (STR(?p) AS ?t) }",
        "SELECT * { VALUES ?p { :p2 } ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } }",
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } VALUES ?p { :p1 } }",
        // paths, nameless nodes, subqueries on the other side
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :party/:label ?l } }",
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :party [ :size ?z ] } }",
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { SELECT ?i (COUNT(*) AS ?n) { ?i :party ?p } GROUP BY ?i } }",
        // two blocks, the second joined with what the first one found
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } SERVICE <REMOTE> { ?p :size ?z } }",
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } OPTIONAL { SERVICE <REMOTE> { ?p :size ?z } } }",
        // nothing to join with, nothing found
        "SELECT * { SERVICE <REMOTE> { ?i :party ?p } }",
        "SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :nothing ?p } }",
        "SELECT * { ?s :nothing ?i SERVICE <REMOTE> { ?i :party ?p } }",
        // answers over rows
        "SELECT ?p (COUNT(DISTINCT ?s) AS ?n) { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } } GROUP BY ?p HAVING (?n > 1)",
        "SELECT DISTINCT ?p { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } } ORDER BY DESC(?p) LIMIT 1",
      })
  void answersAsServiceDoes(String sparql) throws IOException {
    try (FakeEndpoint remote = new FakeEndpoint(FakeEndpoint.to(FederationTest::answer))) {
      Query query = query(sparql.replace("REMOTE", remote.address().toString()));
      List<String> expected = rows(query);
      int atOnce = remote.queries().size();
      assertEquals(expected, rows(query, federation(2).settings(query)));
      assertTrue(atOnce > 0 || remote.queries().isEmpty(), "asks no more than SERVICE does");
    }
  }

  @Test
  void leavesAQueryWithoutServiceAlone() {
    Query query = query("SELECT * { ?s ?p ?o }");
    assertEquals(Map.of(), Federation.off("no").settings(query));
  }

  /** An endpoint would take it for a wildcard. */
  @Test
  void neverAsksForABlankNode() throws IOException {
    try (FakeEndpoint remote = new FakeEndpoint(FakeEndpoint.to(FederationTest::answer))) {
      Graph store = graph(":e :item _:nobody . :a :item :i1 .");
      Query query =
          query("SELECT * { ?s :item ?i SERVICE <" + remote.address() + "> { ?i :party ?p } }");
      assertEquals(2, list(store, query, federation(200).settings(query)).size());
      assertEquals(1, items(remote.queries().get(0)));
    }
  }

  @Test
  void asksForManyItemsABatchAtATime() throws IOException {
    try (FakeEndpoint remote = new FakeEndpoint(FakeEndpoint.to(FederationTest::answer))) {
      Query query = partiesOf(450, remote);
      List<String> rows = rows(query, federation(200).settings(query));
      assertEquals(3, remote.queries().size());
      assertEquals(
          List.of(200, 200, 50), remote.queries().stream().map(FederationTest::items).toList());
      assertEquals(1, rows.size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VALUES ?i { ITEMS } OPTIONAL { SERVICE <REMOTE> { ?i :party ?p } }",
        "VALUES ?i { ITEMS } OPTIONAL { SERVICE <REMOTE> { ?i :party ?p } FILTER (?p != :p7) }",
        "SERVICE <REMOTE> { ?i :party ?p } VALUES ?i { ITEMS }"
      })
  void asksForABatchAtATimeInEachPlace(String pattern) throws IOException {
    try (FakeEndpoint remote = new FakeEndpoint(FakeEndpoint.to(FederationTest::answer))) {
      String placed = pattern.replace("REMOTE", remote.address().toString());
      Query query = query("SELECT * { " + placed.replace("ITEMS", items(450)) + " }");
      list(STORE, query, federation(200).settings(query));
      assertEquals(
          List.of(200, 200, 50), remote.queries().stream().map(FederationTest::items).toList());
    }
  }

  @Test
  void asksForFewerAtATimeWhereThatIsTooMuch() throws IOException {
    try (FakeEndpoint remote =
        new FakeEndpoint(
            FakeEndpoint.to(
                (exchange, query) -> {
                  if (items(query) > 60) {
                    exchange.sendResponseHeaders(500, -1);
                  } else {
                    answer(exchange, query);
                  }
                }))) {
      Query query = partiesOf(160, remote);
      List<String> rows = rows(query, federation(200).settings(query));
      List<Integer> sizes = remote.queries().stream().map(FederationTest::items).toList();
      assertEquals(List.of(160, 80, 40, 40, 40, 40), sizes);
      assertEquals(1, rows.size());
    }
  }

  @Test
  void failsWhereOneBatchOfManyFails() throws IOException {
    try (FakeEndpoint remote =
        new FakeEndpoint(
            FakeEndpoint.to(FederationTest::answer),
            LoopbackServer.Page.of(200, "text/html", "<h1>Sorry</h1>"))) {
      Query query = partiesOf(450, remote);
      RemoteFailure failure =
          assertThrows(
              RemoteFailure.class, () -> list(STORE, query, federation(200).settings(query)));
      assertTrue(failure.getMessage().contains("in place of results"), failure.getMessage());
      assertEquals(2, remote.queries().size());
    }
  }

  @Test
  void endsInTimeWhereTheEndpointDoesNotAnswer() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    try (FakeEndpoint remote = new FakeEndpoint((exchange, request) -> await(over))) {
      Federation hasty =
          new Federation(
              Endpoints.only(Set.of(remote.address().toString())),
              new PoliteHttp("test", Patience.CAREFUL),
              Duration.ofMillis(300));
      Query query = partiesOf(1, remote);
      RemoteFailure failure =
          assertThrows(RemoteFailure.class, () -> list(STORE, query, hasty.settings(query)));
      assertTrue(failure.getMessage().contains("within the time allowed"), failure.getMessage());
      over.countDown();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?s :item ?i SERVICE ?where { ?i :party ?p }                        | service-shape: the endpoint
          ?s :item ?i SERVICE SILENT <REMOTE> { ?i :party ?p }               | service-shape: SILENT
          { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } }                  | service-shape: a SERVICE
          { SELECT * { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } } }     | service-shape: a SERVICE
          { ?s :item ?i } UNION { SERVICE <REMOTE> { ?i :party ?p } }        | service-shape: a SERVICE
          ?s :item ?i MINUS { SERVICE <REMOTE> { ?i :party ?p } }            | service-shape: a SERVICE
          ?s :item ?i FILTER EXISTS { SERVICE <REMOTE> { ?i :party ?p } }    | service-shape: a SERVICE
          GRAPH ?g { ?s :item ?i SERVICE <REMOTE> { ?i :party ?p } }         | service-shape: a SERVICE
          ?s :item ?i SERVICE <REMOTE> { :i1 :party :p1 }                    | service-shape: a SERVICE block
          ?s :name ?n OPTIONAL { ?s :item ?i } SERVICE <REMOTE> { ?i :party ?p } | has no value in some rows
          ?s :item ?i SERVICE <http://other.example/> { ?i :party ?p }       | service-off: this server
          ?s :item ?i SERVICE <REMOTE> { ?i :party ?p SERVICE <http://other.example/> { ?p :x ?y } } | service-off
          ?s :item ?i SERVICE <REMOTE#x> { ?i :party ?p }                    | service-off
          ?s :item ?i SERVICE <REMOTE?query=x> { ?i :party ?p }              | service-off
          """)
  void refusesWhatItCannotAnswerAndAsksNothing(String pattern, String said) throws IOException {
    try (FakeEndpoint remote = new FakeEndpoint(FakeEndpoint.to(FederationTest::answer))) {
      String address = remote.address().toString();
      Query query = query("SELECT * { " + pattern.replace("REMOTE", address) + " }");
      Federation only =
          new Federation(
              Endpoints.only(Set.of(address)),
              new PoliteHttp("test", Patience.CAREFUL),
              Duration.ofMinutes(1));
      InputException refused =
          assertThrows(InputException.class, () -> list(STORE, query, only.settings(query)));
      assertTrue(refused.getMessage().contains(said), refused.getMessage());
      assertEquals(List.of(), remote.queries());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://x.example/",
        "no address",
        "http:///x",
        "/sparql",
        "http://user:word@x.example/sparql"
      })
  void takesOnlyAddressesOfTheWeb(String address) {
    assertThrows(InputException.class, () -> Endpoints.address(address));
    assertThrows(InputException.class, () -> Endpoints.only(Set.of(address)));
  }

  private static Federation federation(int batch) {
    Endpoints all = Endpoints.all(Endpoints.address(Endpoints.WIKIDATA));
    PoliteHttp http = new PoliteHttp("test", Patience.CAREFUL);
    return new Federation(all, http, Duration.ofMinutes(2), batch);
  }

  private static Query partiesOf(int items, FakeEndpoint remote) {
    return query(
        "SELECT * { VALUES ?i { %s } SERVICE <%s> { ?i :party ?p } }"
            .formatted(items(items), remote.address()));
  }

  private static String items(int count) {
    return String.join(" ", IntStream.rangeClosed(1, count).mapToObj(i -> ":i" + (i + 8)).toList());
  }

  /** How many items a query asks for. */
  private static int items(String query) {
    return query.split(":i\\d", -1).length - 1;
  }

  private static void answer(com.sun.net.httpserver.HttpExchange exchange, String query)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryExec execution = QueryExec.graph(REMOTE).query(query).build()) {
      ResultSetMgr.write(out, ResultSet.adapt(execution.select()), ResultSetLang.RS_JSON);
    }
    FakeEndpoint.results(out.toString(StandardCharsets.UTF_8)).to(exchange);
  }

  private static Query query(String sparql) {
    return QueryFactory.create("PREFIX : <http://example.org/> " + sparql);
  }

  private static List<Binding> list(Graph graph, Query query, Map<Symbol, Object> settings) {
    QueryExecBuilder builder = QueryExec.graph(graph).query(query);
    settings.forEach(builder::set);
    try (QueryExec execution = builder.build()) {
      return execution.select().stream().toList();
    }
  }

  /** As ARQ answers it. */
  private static List<String> rows(Query query) {
    return rows(query, Map.of());
  }

  private static List<String> rows(Query query, Map<Symbol, Object> settings) {
    List<String> rows = new ArrayList<>();
    for (Binding row : list(STORE, query, settings)) {
      rows.add(
          query.getResultVars().stream()
              .sorted()
              .map(it -> it + "=" + row.get(it))
              .reduce("", (a, b) -> a + " " + b));
    }
    return rows.stream().sorted().toList();
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString("@prefix : <http://example.org/> .\n" + turtle, Lang.TURTLE)
        .toGraph();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
