package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SPARQL 1.1 Protocol, Graph Store Protocol, VoID and HTTP itself ask of an endpoint. */
class ProtocolTest extends ServerFrame {
  private static final String SEEDS = "https://example.org/graph/seeds";
  private static final String TERMS = "https://example.org/article/terms/1";

  @TempDir Path folder;

  /** The request's graphs go before those of the query. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } } | named-graph-uri=%s | 1
          SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } } | named-graph-uri=%s&named-graph-uri=%s | 2
          SELECT (COUNT(*) AS ?n) { ?s a dem:Office }                  | default-graph-uri=%s | 1
          SELECT (COUNT(*) AS ?n) FROM <http://example.org/none> { ?s a dem:Office } | default-graph-uri=%s | 1
          SELECT (COUNT(*) AS ?n) { ?s a dem:Office }                  | named-graph-uri=%s | 0
          SELECT (COUNT(*) AS ?n) { ?s a dem:Office }                  | default-graph-uri=http://example.org/none&named-graph-uri=%s | 0
          """)
  void theRequestChoosesGraphs(String query, String graphs, int expected) throws Exception {
    String chosen =
        "&" + graphs.replaceFirst("%s", encode(SEEDS)).replaceFirst("%s", encode(TERMS));
    String get =
        send(request("sparql?query=" + encode(query) + chosen).header("Accept", "text/csv")).body();
    String form =
        send(post("sparql", "application/x-www-form-urlencoded", "query=" + encode(query) + chosen)
                .header("Accept", "text/csv"))
            .body();
    String direct =
        send(post("sparql?" + chosen.substring(1), "application/sparql-query", query)
                .header("Accept", "text/csv"))
            .body();
    String rows = "n\r\n" + expected + "\r\n";
    assertEquals(List.of(rows, rows, rows), List.of(get, form, direct));
  }

  @Test
  void answersJenasClients() {
    Model all =
        ModelFactory.createModelForGraph(GSP.service(server.url() + "data").graphName(SEEDS).GET());
    try (QueryExecHTTP query =
        QueryExecHTTP.service(server.url() + "sparql")
            .query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }")
            .addDefaultGraphURI(SEEDS)
            .build()) {
      assertTrue(
          all.size() > 20
              && all.isIsomorphicWith(ModelFactory.createModelForGraph(query.construct())));
    }
  }

  @Test
  void answersRdf4jsClient() {
    SPARQLRepository repository = new SPARQLRepository(server.url() + "sparql");
    try (RepositoryConnection connection = repository.getConnection()) {
      GraphQuery query = connection.prepareGraphQuery("CONSTRUCT WHERE { ?s ?p ?o }");
      SimpleDataset graphs = new SimpleDataset();
      graphs.addDefaultGraph(SimpleValueFactory.getInstance().createIRI(SEEDS));
      query.setDataset(graphs);
      long all = QueryResults.stream(query.evaluate()).count();
      assertEquals(
          ModelFactory.createModelForGraph(
                  GSP.service(server.url() + "data").graphName(SEEDS).GET())
              .size(),
          all);
      assertTrue(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate());
    } finally {
      repository.shutDown();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "data, 400",
    "data?graph=none, 400",
    "data?default&graph=http://example.org/x, 400",
    "data?graph=http://example.org/none, 404",
    "data?default, 200",
    "sparql?query=ASK%7B%7D&default-graph-uri=x, 400",
    "sparql?update=CLEAR%20ALL, 400",
    "sparql?query=ASK%7B%7D&update=CLEAR%20ALL, 400",
    "id/none, 404"
  })
  void whatIsAskedMustBeThere(String path, int status) throws Exception {
    assertEquals(status, send(request(path)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql", "data?default", "id/?iri=" + SEEDS, "api/queries/speakers"})
  void nothingIsWritten(String path) throws Exception {
    for (String update :
        List.of(
            "INSERT DATA { <a:a> <a:b> <a:c> }",
            "DELETE WHERE { ?s ?p ?o }",
            "LOAD <http://localhost/x>",
            "CLEAR ALL")) {
      assertTrue(
          send(post(path, "application/sparql-update", update)).statusCode() / 100 == 4, path);
      assertTrue(
          send(post(path, "application/x-www-form-urlencoded", "update=" + encode(update)))
                      .statusCode()
                  / 100
              == 4,
          path);
    }
    for (String method : List.of("PUT", "DELETE", "PATCH")) {
      int status = send(request(path).method(method, BodyPublishers.noBody())).statusCode();
      assertEquals(405, status, method);
    }
  }

  /** Who has an answer gets it again only when the store has changed, or in another format. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/queries/speakers",
        "api/rolled-stances?rows=government",
        "data?graph=" + SEEDS,
        "id/?iri=https://example.org/actor/ada-north",
        "sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D"
      })
  void anAnswerThatIsKnownIsNotSentAgain(String path) throws Exception {
    String tag = send(request(path)).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> known = send(request(path).header("If-None-Match", "\"x\", " + tag));
    assertEquals(304, known.statusCode());
    assertEquals("", known.body());
    assertNotEquals(
        304,
        send(request(path).header("Accept", "text/csv, text/turtle").header("If-None-Match", tag))
            .statusCode());
    store.loadRdf(
        Files.writeString(folder.resolve("more.ttl"), "<a:a> <a:b> <a:c> ."),
        "https://example.org/");
    assertEquals(200, send(request(path).header("If-None-Match", tag)).statusCode());
  }

  @Test
  void whatIsNeverTheSameHasNoTag() throws Exception {
    assertTrue(send(query("SELECT (NOW() AS ?n) {}")).headers().firstValue("ETag").isEmpty());
    assertTrue(send(query("SELECT (RAND() AS ?n) {}")).headers().firstValue("ETag").isEmpty());
    assertTrue(send(request("api/queries/said-by")).headers().firstValue("ETag").isEmpty());
  }

  @Test
  void answersAreCompressedForThoseWhoTakeThem() throws Exception {
    String path = "data?default";
    String plain = send(request(path)).body();
    HttpResponse<byte[]> packed =
        CLIENT.send(
            request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(
        packed.body().length < plain.length() / 3, packed.body().length + " of " + plain.length());
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertEquals(plain, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    String tag = packed.headers().firstValue("ETag").orElseThrow();
    assertEquals(
        304,
        send(request(path).header("Accept-Encoding", "gzip").header("If-None-Match", tag))
            .statusCode());
    assertTrue(packed.headers().allValues("Vary").toString().contains("Accept-Encoding"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, TURTLE",
    "application/ld+json, JSONLD",
    "application/n-triples, NTRIPLES"
  })
  void describesItselfAndCountsWhatItHas(String type, String language) throws Exception {
    HttpResponse<String> response = send(request("sparql").header("Accept", type));
    assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type));
    Model model =
        RDFParser.fromString(
                response.body(),
                language.equals("JSONLD")
                    ? Lang.JSONLD11
                    : language.equals("TURTLE") ? Lang.TURTLE : Lang.NTRIPLES)
            .toModel();
    Resource part =
        model
            .listSubjectsWithProperty(
                model.createProperty("http://rdfs.org/ns/void#class"),
                model.createResource("https://w3id.org/demarche/ns#Article"))
            .next();
    assertEquals(
        store.statistics().articles(),
        part.getProperty(model.createProperty("http://rdfs.org/ns/void#entities")).getLong());
    assertTrue(model.containsResource(model.createResource(server.url() + "sparql")));
  }

  /** Parts make the whole, and lead to each other. */
  @Test
  void rowsComeInPartsWithLinks() throws Exception {
    String path = "api/queries/attributions?format=csv";
    List<String> whole = send(request(path)).body().lines().toList();
    List<String> parts = new ArrayList<>(whole.subList(0, 1));
    Optional<String> next = Optional.of(path + "&limit=2");
    while (next.isPresent()) {
      HttpResponse<String> part = send(request(next.get()));
      parts.addAll(part.body().lines().skip(1).toList());
      next =
          part.headers()
              .firstValue("Link")
              .map(it -> it.replaceFirst(">; rel=\"prev\".*", ""))
              .filter(it -> it.contains("next"))
              .map(it -> it.substring(2, it.indexOf('>')));
    }
    assertTrue(whole.size() > 4 && whole.equals(parts), parts::toString);
    String link = send(request(path + "&limit=2&offset=2")).headers().firstValue("Link").orElse("");
    assertEquals(
        "</api/queries/attributions?format=csv&limit=2&offset=4>; rel=\"next\", </api/queries/attributions?format=csv&limit=2&offset=0>; rel=\"prev\"",
        link);
    assertEquals(400, send(request(path + "&limit=many")).statusCode());
  }

  /** Pages that may ask can also see that nothing has changed. */
  @Test
  void otherPagesMayReadTheTag() throws Exception {
    HttpResponse<String> before =
        send(request("sparql").method("OPTIONS", BodyPublishers.noBody()));
    assertTrue(
        before
            .headers()
            .firstValue("Access-Control-Allow-Headers")
            .orElse("")
            .contains("If-None-Match"));
    assertTrue(
        before.headers().firstValue("Access-Control-Expose-Headers").orElse("").contains("ETag"));
  }

  @Test
  void aSiteLeadsToItsDescription() throws Exception {
    HttpResponse<String> response = send(request(".well-known/void"));
    assertEquals(
        List.of(303, "/sparql"),
        List.of(response.statusCode(), response.headers().firstValue("Location").orElse("")));
  }

  /** Browsers get a page, programs what the graph says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id/article/terms/1 | text/html,application/xhtml+xml,*/*;q=0.8 | 303 | https%3A%2F%2Fexample.org%2Farticle%2Fterms%2F1
          sparql             | text/html,*/*;q=0.8                        | 303 | /#/sparql
          actor/ada-north    | text/html                                  | 404 | nothing is at
          id/actor/ada-north | text/turtle                                | 200 | skos:prefLabel
          id/actor/ada-north | */*                                        | 200 | skos:prefLabel
          id/actor/ada-north | application/ld+json, text/html;q=0.5       | 200 | "@context"
          """)
  void eachIriLeadsToItsThing(String path, String accept, int status, String words)
      throws Exception {
    HttpResponse<String> response = send(request(path).header("Accept", accept));
    assertEquals(status, response.statusCode());
    String told = response.headers().firstValue("Location").orElse("") + response.body();
    assertTrue(told.contains(words), told);
    assertFalse(response.body().contains("Ben South"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sparql?query=ASK%7B%7D", "data?default", "api/queries/speakers", "sparql", ""})
  void headIsGetWithoutABody(String path) throws Exception {
    HttpResponse<String> head = send(request(path).method("HEAD", BodyPublishers.noBody()));
    HttpResponse<String> get = send(request(path));
    assertEquals(get.statusCode(), head.statusCode());
    assertEquals("", head.body());
    for (String name : List.of("Content-Type", "ETag")) {
      assertEquals(get.headers().firstValue(name), head.headers().firstValue(name), name);
    }
  }
}
