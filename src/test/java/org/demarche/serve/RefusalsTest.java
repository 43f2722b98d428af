package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rude clients are refused, and nobody else is asked for them. */
class RefusalsTest extends ServerFrame {
  /** Where a server that fetches something would go. */
  private static Trap trap;

  @BeforeAll
  static void startTrap() throws IOException {
    trap = new Trap();
  }

  @AfterAll
  static void stopTrap() {
    trap.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE ?where { ?s ?p ?o } } } VALUES ?where { <TRAP> } }",
        "PREFIX j: <java:java.lang.> SELECT (j:System(1) AS ?x) {}",
        "SELECT (<java:org.example.Harm>(1) AS ?x) {}",
        "SELECT * { ?s <java:org.example.Harm> ?o }",
        "SELECT * { { { { {",
        "LOAD <TRAP>",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DROP ALL"
      })
  void refusesWhatAQueryMustNotDo(String query) throws Exception {
    String asked = query.replace("TRAP", trap.url());
    HttpResponse<String> response = send(query(asked));
    assertEquals(400, response.statusCode(), response.body());
    Inside.assertHidden(response, asked);
    assertEquals(0, trap.caught());
  }

  @Test
  void neverLoadsTheGraphThatFromNames() throws Exception {
    String query = "SELECT * FROM <" + trap.url() + "> WHERE { ?s ?p ?o }";
    HttpResponse<String> response = send(query(query).header("Accept", "text/csv"));
    assertEquals("s,p,o\r\n", response.body());
    assertEquals(0, trap.caught());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PUT,    sparql,            405
          DELETE, sparql,            405
          PATCH,  sparql,            405
          TRACE,  sparql,            405
          GET,    '$/ping',          404
          GET,    '$/server',        404
          GET,    demarche,          404
          GET,    demarche/data,     404
          GET,    demarche/update,   404
          GET,    '../pom.xml',      400
          GET,    '%2e%2e/pom.xml',  400
          GET,    api/queries/nothing, 404
          """)
  void offersNothingElse(String method, String path, int status) throws Exception {
    HttpResponse<String> response = send(request(path).method(method, BodyPublishers.noBody()));
    assertEquals(status, response.statusCode(), response.body());
    Inside.assertHidden(response);
  }

  @Test
  void refusesUpdatesByPost() throws Exception {
    HttpResponse<String> update = send(post("sparql", "application/sparql-update", "DROP ALL"));
    HttpResponse<String> form =
        send(post("sparql", "application/x-www-form-urlencoded", "update=DROP+ALL"));
    assertEquals(List.of(415, 400), List.of(update.statusCode(), form.statusCode()));
    assertEquals(3, store.statistics().articles());
  }

  @Test
  void refusesALongQuery() throws Exception {
    String query = "# " + "x".repeat(70_000) + "\n" + ALL;
    assertEquals(413, send(post("sparql", "application/sparql-query", query)).statusCode());
  }

  @Test
  void survivesADeepQuery() throws Exception {
    String query = "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000);
    assertEquals(400, send(post("sparql", "application/sparql-query", query)).statusCode());
    assertEquals(200, send(query(ALL)).statusCode());
  }
}
