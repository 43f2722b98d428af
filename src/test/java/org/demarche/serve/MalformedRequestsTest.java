package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What is no request is the client's mistake, told in the server's own words. */
class MalformedRequestsTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static GraphStore store;
  private static Server server;
  private static Asker asker;

  @BeforeAll
  static void start() {
    store = ManyTriples.store(10);
    server = Server.builder(store).port(0).build().start();
    asker = new Asker(server.url());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /sparql?query=%zz HTTP/1.1",
        "GET /sparql?query=%ff%fe HTTP/1.1",
        "GET /sparql?query=%f HTTP/1.1",
        "GET /sparql?%zz=1 HTTP/1.1",
        "GET /reconcile?queries=%c3%28 HTTP/1.1",
        "GET /api/queries/said-by?actor=%80 HTTP/1.1",
        "GET /%zz HTTP/1.1",
        "GET /%00 HTTP/1.1",
        "GET /..%2f..%2fpom.xml HTTP/1.1",
        "GET /sparql;x=1/..;/api HTTP/1.1",
        "GET  HTTP/1.1",
        "NONSENSE",
        "GET /sparql HTTP/9.9",
        "GET http://[::1/ HTTP/1.1",
        "POST /sparql HTTP/1.1\r\nContent-Length: -1",
        "POST /sparql HTTP/1.1\r\nContent-Length: x",
        "POST /sparql HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
        "POST /sparql HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5",
        "GET /sparql HTTP/1.1\r\nX: \u0001",
        "GET /sparql HTTP/1.1\r\nBad Header: x",
      })
  void refusesWhatIsNoRequest(String head) throws IOException {
    String answer = exchange(head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    int status = Integer.parseInt(answer.split(" ")[1]);
    assertTrue(Set.of(400, 404, 413, 505).contains(status), answer);
    assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
    assertTrue(answer.contains("Content-Security-Policy"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(!answer.toLowerCase().contains("jetty"), answer);
  }

  @Test
  void refusesFormsThatAreTooLarge() {
    assertEquals(413, form("a=1&".repeat(2000)).statusCode());
    assertEquals(413, form("query=" + "a".repeat(300_000)).statusCode());
    assertEquals(413, form("query=" + "a".repeat(70_000)).statusCode());
    assertEquals(400, form("query=%zz").statusCode());
    assertEquals(400, form("query=%ff").statusCode());
    assertEquals(400, form("other=1").statusCode());
  }

  private static HttpResponse<String> form(String body) {
    HttpResponse<String> response =
        asker.send(
            asker
                .request("sparql")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(body)));
    Inside.assertHidden(response);
    return response;
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          eval,           400
          document.write, 400
          alert,          400
          a(b),           400
          jQuery1_2,      200
          """)
  void callsOnlyFunctionsOfThePage(String callback, int status) {
    HttpResponse<String> response = asker.get("reconcile?callback=" + Asker.encoded(callback));
    assertEquals(status, response.statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (REGEX(\"a\", \"(((\") AS ?x) {}",
        "SELECT (\"PT99999999999999999S\"^^<http://www.w3.org/2001/XMLSchema#duration> AS ?x) {}",
        "SELECT * {{{{{{{",
        "SELECT * { ?s ?p \"\\uD800\" }",
        "SELECT",
        "",
        "\u0000",
      })
  void refusesWhatIsNoQuery(String query) {
    HttpResponse<String> response = asker.ask(query);
    assertTrue(response.statusCode() == 400 || response.statusCode() == 200, response.body());
    Inside.assertHidden(response);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # names are compared letter by letter
          api/queries/demands-of?actor=,                            400
          reconcile/suggest/entity?prefix=,                         413
          reconcile?queries=%7B%22q%22%3A%7B%22query%22%3A%22END,   400
          reconcile/view?id=,                                       404
          nothing/,                                                 404
          """)
  void refusesNamesThatAreTexts(String path, int status) {
    String end = path.endsWith("END") ? "%22%7D%7D" : "";
    HttpResponse<String> response = asker.get(path.replace("END", "") + "ab".repeat(40_000) + end);
    assertEquals(status, response.statusCode(), response.body());
    Inside.assertHidden(response);
  }

  @Test
  void refusesALongListOfTypes() {
    StringBuilder types = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      types.append("a/b").append(i).append(";q=0.").append(i % 9).append(',');
    }
    var request = asker.request("sparql?query=ASK%7B%7D").header("Accept", types.toString());
    assertEquals(413, asker.send(request).statusCode());
  }

  @Test
  void saysThatAQueryIsNestedTooDeep() {
    String body = asker.ask("SELECT * " + "{".repeat(9000) + "}".repeat(9000)).body();
    assertTrue(body.contains("nested more than 100 deep"), body);
  }

  @Test
  void writesXmlThatIsWellFormed() throws Exception {
    String query = "SELECT (\"a\\u0001b\\uFFFEc\" AS ?x) (\"\\u0002\"@en AS ?y) {}";
    HttpResponse<String> response = asker.get("sparql?format=xml&query=" + Asker.encoded(query));
    String text =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(response.body())))
            .getDocumentElement()
            .getTextContent();
    assertTrue(text.contains("a\uFFFDb\uFFFDc"), text);
  }

  private static String exchange(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
