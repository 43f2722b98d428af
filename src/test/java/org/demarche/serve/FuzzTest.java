package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.demarche.store.GraphStore;

/**
 * Queries and requests that chance has made: each is answered in time, never with a defect, and
 * never with something of the inside. {@code mvn -Pfuzz verify} tries many.
 */
class FuzzTest {
  private static final Duration TIMEOUT = Duration.ofMillis(400);
  private static final Set<Integer> ANSWERS = Set.of(200, 400, 413, 503);
  private static final Set<Integer> STATUSES =
      Set.of(
          200, 204, 400, 403, 404, 405, 406, 408, 411, 413, 414, 415, 417, 421, 426, 431, 501, 503,
          505);

  private static GraphStore store;
  private static Server server;
  private static Server impatient;
  private static Asker asker;

  @BeforeContainer
  static void start() {
    store = ManyTriples.store(300);
    server = server(Duration.ofSeconds(10));
    impatient = server(Duration.ofMillis(500));
    asker = new Asker(server.url());
  }

  /** A busy machine must not make the client of whole queries one that dawdles. */
  private static Server server(Duration dawdling) {
    return Server.builder(store).port(0).timeout(TIMEOUT).dawdling(dawdling).build().start();
  }

  @AfterContainer
  static void stop() throws InterruptedException {
    for (int i = 0; i < 100 && busy(server) + busy(impatient) > 0; i++) {
      Thread.sleep(100);
    }
    assertEquals(List.of(0, 0), List.of(busy(server), busy(impatient)));
    server.close();
    impatient.close();
    store.close();
  }

  private static int busy(Server server) {
    return server.lost() + server.running();
  }

  @Property(seed = "20250120")
  void answersAnyQuery(@ForAll("queries") String query) {
    long start = System.nanoTime();
    HttpResponse<String> response = asker.ask(query);
    long taken = Duration.ofNanos(System.nanoTime() - start).toMillis();
    assertTrue(ANSWERS.contains(response.statusCode()), query + "\n" + response.body());
    assertTrue(taken < TIMEOUT.toMillis() + 6000, query + "\n" + taken);
    Inside.assertHidden(response, query);
  }

  @Property(seed = "20250121")
  void answersAnyRequest(@ForAll("requests") String request) throws IOException {
    String answer = exchange(request);
    if (!answer.isEmpty()) {
      assertTrue(STATUSES.contains(Integer.parseInt(answer.split(" ", 3)[1])), answer);
      String small = answer.toLowerCase(Locale.ROOT);
      for (String inside : List.of("jetty", "fuseki", "java.", "exception", "\tat ")) {
        assertFalse(small.contains(inside), answer);
      }
    }
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> expression = expressions(4);
    Arbitrary<String> pattern = patterns(expression);
    Arbitrary<String> whole =
        Combinators.combine(heads(expression), pattern, tails(expression))
            .as((head, where, tail) -> head + " { " + where + " } " + tail);
    return Arbitraries.frequencyOf(Tuple.of(6, whole), Tuple.of(1, whole.flatMap(this::broken)));
  }

  private static Arbitrary<String> heads(Arbitrary<String> expression) {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "SELECT *",
            "SELECT DISTINCT ?a",
            "ASK",
            "CONSTRUCT { ?a ?b ?c } WHERE",
            "DESCRIBE ?a",
            "SELECT (COUNT(*) AS ?n)",
            "SELECT REDUCED ?c"),
        expression.map(it -> "SELECT (" + it + " AS ?x)"),
        expression.map(it -> "SELECT (GROUP_CONCAT(" + it + ") AS ?x)"),
        expression.map(it -> "SELECT (SUM(" + it + ") AS ?x)"));
  }

  private static Arbitrary<String> tails(Arbitrary<String> expression) {
    return Arbitraries.oneOf(
        Arbitraries.of("", "LIMIT 5", "OFFSET 100000", "GROUP BY ?a", "ORDER BY ?a ?b"),
        expression.map(it -> "ORDER BY (" + it + ")"),
        expression.map(it -> "GROUP BY (" + it + " AS ?k) HAVING (COUNT(*) > 1)"));
  }

  private static Arbitrary<String> patterns(Arbitrary<String> expression) {
    Arbitrary<String> triple =
        Combinators.combine(
                Arbitraries.of("?a", "?d", "<x:s>"), paths(3), Arbitraries.of("?c", "?a", "\"x\""))
            .as((subject, path, object) -> subject + " " + path + " " + object + " . ");
    Arbitrary<String> filter = expression.map(it -> "FILTER(" + it + ") ");
    return Arbitraries.lazyOf(
            () -> triple,
            () -> triple,
            () -> filter,
            () -> triple.map(it -> "OPTIONAL { " + it + "} "),
            () -> triple.map(it -> "FILTER NOT EXISTS { " + it + "} "),
            () -> triple.map(it -> "{ " + it + "} UNION { ?a ?b ?c } "),
            () -> triple.map(it -> "{ SELECT * { " + it + "} LIMIT 9 } "),
            () -> triple.map(it -> "MINUS { " + it + "} "),
            () -> triple.map(it -> "GRAPH ?g { " + it + "} "),
            () -> Arbitraries.of("VALUES ?a { 1 \"x\" <x:s> } "))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> paths(int depth) {
    Arbitrary<String> step = Arbitraries.of("?b", "<x:p>", "!<x:p>", "^!<x:p>", "a");
    if (depth == 0) {
      return Arbitraries.of("<x:p>", "!<x:p>", "^!<x:p>");
    }
    Arbitrary<String> inner = paths(depth - 1);
    return Arbitraries.oneOf(
        step,
        inner.map(it -> "(" + it + ")*"),
        inner.map(it -> "(" + it + ")+"),
        inner.map(it -> "^(" + it + ")"),
        Combinators.combine(inner, inner).as((one, two) -> "(" + one + "/" + two + ")"),
        Combinators.combine(inner, inner).as((one, two) -> "(" + one + "|" + two + ")"));
  }

  private static Arbitrary<String> expressions(int depth) {
    Arbitrary<String> leaf =
        Arbitraries.of(
            "?a",
            "?c",
            "1",
            "2.5",
            "1e9",
            "\"aaaaaaaaaaab\"",
            "\"(a+)+$\"",
            "\"ü\"@de",
            "<x:s>",
            "\"P9D\"^^<http://www.w3.org/2001/XMLSchema#duration>",
            "NOW()",
            "true",
            "99999999999999999999");
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<String> inner = expressions(depth - 1);
    Arbitrary<String> one =
        Arbitraries.of(
            "STR",
            "STRLEN",
            "UCASE",
            "ABS",
            "CEIL",
            "MD5",
            "IRI",
            "YEAR",
            "DATATYPE",
            "ENCODE_FOR_URI",
            "isIRI",
            "!",
            "-",
            "BNODE",
            "<http://www.w3.org/2001/XMLSchema#integer>",
            "<http://example.org/f>");
    Arbitrary<String> two =
        Arbitraries.of(
            "CONCAT",
            "REGEX",
            "CONTAINS",
            "STRBEFORE",
            "STRDT",
            "STRLANG",
            "SUBSTR",
            "LANGMATCHES",
            "sameTerm",
            "COALESCE");
    Arbitrary<String> sign = Arbitraries.of("+", "-", "*", "/", "=", "<", "&&", "||", "!=");
    return Arbitraries.oneOf(
        leaf,
        Combinators.combine(one, inner).as((name, it) -> name + "(" + it + ")"),
        Combinators.combine(two, inner, inner)
            .as((name, it, other) -> name + "(" + it + ", " + other + ")"),
        Combinators.combine(inner, sign, inner)
            .as((it, between, other) -> "(" + it + " " + between + " " + other + ")"),
        Combinators.combine(inner, inner, inner)
            .as((text, part, other) -> "REPLACE(" + text + ", " + part + ", " + other + ")"),
        Combinators.combine(inner, inner, inner)
            .as((test, it, other) -> "IF(" + test + ", " + it + ", " + other + ")"),
        inner.map(it -> "EXISTS { ?a ?b ?c FILTER(" + it + ") }"));
  }

  /** A query with a piece of it torn out, doubled or replaced. */
  private Arbitrary<String> broken(String query) {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, query.length());
    Arbitrary<String> piece = Arbitraries.strings().ofMaxLength(4);
    return Combinators.combine(place, place, piece)
        .as(
            (one, other, put) ->
                query.substring(0, Math.min(one, other))
                    + put
                    + query.substring(Math.max(one, other)));
  }

  @Provide
  Arbitrary<String> requests() {
    Arbitrary<String> method =
        Arbitraries.of("GET", "POST", "HEAD", "OPTIONS", "PUT", "TRACE", "get", "", "G\u0001T");
    Arbitrary<String> path =
        Arbitraries.oneOf(
            Arbitraries.of(
                "/",
                "/sparql",
                "/api/queries",
                "/api/statistics",
                "/reconcile",
                "/reconcile/v1/match",
                "/%2e%2e/",
                "//",
                "*",
                "/sparql?query=ASK%20%7B%7D",
                "/api/queries/said-by?actor=x",
                "/reconcile?queries={}",
                "/sparql;a=b"),
            Arbitraries.strings().ascii().ofMaxLength(20).map(it -> "/" + it),
            Arbitraries.strings().ofMaxLength(9).map(it -> "/sparql?query=" + it),
            Arbitraries.strings().withChars("%0f=&?").ofMaxLength(30).map(it -> "/sparql?" + it));
    Arbitrary<String> header =
        Arbitraries.oneOf(
            Arbitraries.of(
                "Host: localhost",
                "Host: x",
                "Origin: null",
                "Accept: */*;q=x",
                "Accept: " + "a/b,".repeat(900),
                "Content-Type: application/json",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Type: ;;;",
                "Content-Type: text/plain;charset=nonsense",
                "Content-Type: application/sparql-query",
                "Content-Length: 3",
                "Content-Length: 99",
                "Transfer-Encoding: chunked",
                "Expect: 100-continue",
                "Upgrade: h2c",
                "Connection: keep-alive",
                "X-Forwarded-Host: \"<x>",
                "Range: bytes=0-"),
            Arbitraries.strings().ascii().ofMaxLength(30));
    Arbitrary<String> body =
        Arbitraries.oneOf(
            Arbitraries.of("", "query=ASK{}", "queries={\"q\":", "3\r\nabc\r\n0\r\n\r\n", "[[[[["),
            Arbitraries.strings().ofMaxLength(60));
    return Combinators.combine(method, path, header.list().ofMaxSize(6), body)
        .as(
            (verb, at, heads, text) ->
                verb
                    + " "
                    + at
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + String.join("\r\n", heads)
                    + "\r\n\r\n"
                    + text);
  }

  /** A server that is not there is no answer. */
  private static String exchange(String request) throws IOException {
    try (Socket socket = new Socket("localhost", impatient.port())) {
      socket.setSoTimeout(15_000);
      return exchange(request, socket);
    }
  }

  private static String exchange(String request, Socket socket) throws IOException {
    try {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException e) {
      return ""; // closed while it was sent
    }
  }
}
