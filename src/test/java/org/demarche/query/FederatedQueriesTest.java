package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.demarche.http.Patience;
import org.demarche.http.PoliteHttp;
import org.demarche.model.InputException;
import org.demarche.query.federate.Endpoints;
import org.demarche.query.federate.Federation;
import org.demarche.query.federate.WikidataEndpoint;
import org.demarche.serve.Server;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every query of {@code queries/federated} over two invented articles and a second endpoint in
 * Wikidata's data model: through our own client, through the server that allows SERVICE, and
 * through the SERVICE of another engine.
 */
class FederatedQueriesTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.federated();
  private static final Path FOLDER = Path.of("src/test/resources/federate");
  private static GraphStore store;
  private static WikidataEndpoint wikidata;

  @BeforeAll
  static void start() {
    store = GraphStore.inMemory();
    store.loadRdf(FOLDER.resolve("store.trig"), "https://example.org/");
    wikidata = new WikidataEndpoint();
  }

  @AfterAll
  static void stop() {
    wikidata.close();
    store.close();
  }

  static Stream<NamedQuery> queries() {
    return LIBRARY.all().stream();
  }

  @ParameterizedTest
  @CsvSource({
    "statements-by-eu-office-holders",
    "speakers-by-party",
    "speakers-by-gender-and-birth",
    "demands-on-places"
  })
  void answersInEachWay(String name) throws Exception {
    String expected = Files.readString(FOLDER.resolve(name + ".csv"));
    NamedQuery query = LIBRARY.named(name);
    String here = query.sparql().replace(Endpoints.WIKIDATA, wikidata.address().toString());
    assertEquals(expected, client(query, Map.of()));
    assertEquals(expected, service(here));
    assertEquals(expected, server(QueryFactory.create(bound(name, here)).serialize()));
  }

  @Test
  void holdsOneQueryPerCase() {
    assertEquals(4, LIBRARY.all().size());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          statements-by-eu-office-holders, office=MINISTER,       1
          statements-by-eu-office-holders, office=no such office, 0
          statements-by-eu-office-holders, to=2025-01-09,         1
          statements-by-eu-office-holders, from=2025-01-10,       1
          statements-by-eu-office-holders, organization=http://www.wikidata.org/entity/Q9000051, 1
          speakers-by-party,               to=2025-01-31,         2
          speakers-by-party,               from=2026-01-01,       0
          speakers-by-gender-and-birth,    from=2025-07-01,       2
          demands-on-places,               demand=leave-island,   0
          demands-on-places,               holder=Norland,        2
          """)
  void takesParameters(String name, String parameter, int rows) {
    String[] pair = parameter.split("=");
    String csv = client(LIBRARY.named(name), Map.of(pair[0], pair[1]));
    assertEquals(rows, csv.lines().count() - 1, csv);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void documentsItsColumns(NamedQuery query) {
    Query parsed = QueryFactory.create(query.sparql());
    assertEquals(parsed.getResultVars(), query.columns().stream().map(Column::name).toList());
    assertTrue(query.summary().endsWith("?"), query.summary());
    assertFalse(query.description().isBlank());
    assertFalse(query.sparql().contains("GRAPH"));
    assertTrue(query.sparql().contains("SERVICE <" + Endpoints.WIKIDATA + ">"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void saysWhatToDoWhereItMayNotAsk(NamedQuery query) {
    QueryRunner local = QueryRunner.local(store.dataset());
    InputException refused = assertThrows(InputException.class, () -> local.rows(query, Map.of()));
    assertTrue(refused.getMessage().contains("--federate"), refused.getMessage());
  }

  @Test
  void plainQueriesStayApart() {
    Set<String> plain = names(QueryLibrary.builtIn());
    Set<String> federated = names(LIBRARY);
    assertFalse(plain.stream().anyMatch(federated::contains));
    assertEquals(
        plain.size() + federated.size(), QueryLibrary.builtIn().with(LIBRARY).all().size());
  }

  /** Way (a): the store is asked, then the endpoint in batches. */
  private static String client(NamedQuery query, Map<String, String> parameters) {
    Federation federation =
        new Federation(
            Endpoints.all(wikidata.address()),
            new PoliteHttp("test", Patience.CAREFUL),
            Duration.ofMinutes(1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.local(store.dataset())
        .federated(federation)
        .write(query, parameters, Output.CSV, 0, out);
    return text(out);
  }

  /** Way (b): SERVICE as ARQ has it, with the default of the parameter put in. */
  private static String service(String sparql) {
    Dataset dataset = store.dataset();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              QueryExecutionFactory.create(bound("service", sparql), dataset)) {
            ResultSetFormatter.outputAsCSV(out, execution.execSelect());
          }
        });
    return text(out);
  }

  /** Way (b): SERVICE as our server has it. */
  private static String server(String sparql) throws IOException, InterruptedException {
    try (Server server =
        Server.builder(store)
            .port(0)
            .services(Set.of(wikidata.address().toString()), "test")
            .build()
            .start()) {
      String form = "query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.url() + "sparql"))
              .header("Accept", "text/csv")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build();
      String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      return body.replace("\r\n", "\n");
    }
  }

  /** With the values that parameters have where none are given. */
  private static String bound(String name, String sparql) {
    QueryRunner anywhere = QueryRunner.remote("http://localhost/");
    return anywhere.prepare(QueryLibrary.parse(name, sparql), Arguments.NONE).query().serialize();
  }

  private static Set<String> names(QueryLibrary library) {
    return library.all().stream().map(NamedQuery::name).collect(Collectors.toSet());
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
