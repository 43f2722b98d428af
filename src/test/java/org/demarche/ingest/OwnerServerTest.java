package org.demarche.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.riot.Lang;
import org.demarche.model.InputException;
import org.demarche.serve.owner.Order;
import org.demarche.serve.owner.OwnerClient;
import org.demarche.serve.owner.OwnerServer;
import org.demarche.serve.owner.OwnerWork;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the owner is let in, and a body that is not as it has to be changes nothing. */
class OwnerServerTest {
  private static final Submission ARTICLE = Samples.article("one", "Nothing was said.");

  private static final CountDownLatch NOTICED = new CountDownLatch(1);

  @TempDir static Path folder;
  private static GraphStore store;
  private static QueuedIntake intake;
  private static OwnerServer server;

  @BeforeAll
  static void start() {
    store = GraphStore.inMemory();
    intake = new QueuedIntake(store, Duration.ofMillis(200));
    OwnerWork work = new OwnerWork(IntakeExchanges.over(intake), OwnerServerTest::run);
    server = OwnerServer.start(folder, 0, "http://localhost/", work);
  }

  @AfterAll
  static void stop() {
    server.close();
    intake.close();
    store.close();
    assertTrue(OwnerClient.of(folder).isEmpty(), "nobody is there any more");
  }

  private static int run(Order order, OutputStream out, OutputStream err, AtomicBoolean gone) {
    if (order.arguments().contains("wait")) {
      while (!gone.get()) {
        sleep();
      }
      NOTICED.countDown();
      return 0;
    }
    try {
      out.write("to out".getBytes(StandardCharsets.UTF_8));
      err.write(order.arguments().toString().getBytes(StandardCharsets.UTF_8));
      return 4;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void takesArticlesAndKnowsThem() {
    Submission two = Samples.article("two", "Something was said.");
    ServedIntake client = new ServedIntake(client());
    assertFalse(client.holds(two));
    assertEquals(0, client.write(List.of(two)).articles());
    assertTrue(client.holds(two));
    assertFalse(client.clashes(two));
    Submission other = Samples.article("two", "Another text.");
    Submission elsewhere =
        new Submission(
            other.base(), "two", other.graph(), ArticleSources.hash("b/file"), other.quads());
    assertTrue(client.clashes(elsewhere));
    assertEquals(1, client.write(List.of(other)).articles());
    assertFalse(client.holds(two));
    assertEquals(1, client.stale("4567"));
    store.remove("two");
  }

  @Test
  void passesOnWhatACommandPrints() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Order order = new Order(List.of("a", "b"), "/", Map.of(), false, 0, "");
    assertEquals(4, client().run(order, out, err));
    assertEquals("to out", out.toString(StandardCharsets.UTF_8));
    assertEquals("[a, b]", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void tellsACommandThatItsClientHasGone() throws Exception {
    String order =
        "{\"arguments\":[\"wait\"],\"folder\":\"/\",\"environment\":{},\"out\":false,\"width\":0,\"input\":\"\"}";
    try (Socket socket = connect()) {
      head(socket, "POST /command", "Content-Type: application/json", order.length());
      socket.getOutputStream().write(order.getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(NOTICED.await(30, TimeUnit.SECONDS), "it is told");
  }

  @ParameterizedTest
  @CsvSource({
    "421, Host: demarche.example.org",
    "421, Host: 127.0.0.1.example.org:80",
    "403, Origin: http://localhost:3030",
    "403, Origin: null",
    "403, Sec-Fetch-Site: cross-site",
    "403, Sec-Fetch-Mode: no-cors",
    "403, Referer: http://example.org/",
    "401, Authorization: Bearer",
    "401, Authorization: Bearer 00",
    "401, Authorization: Basic dXNlcjpwYXNz",
    "415, Content-Type: text/plain",
    "415, Content-Type: application/x-www-form-urlencoded"
  })
  void letsOnlyTheOwnerIn(int status, String header) throws IOException {
    assertRefused(status, "POST /articles", header, body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /articles", "PUT /articles", "OPTIONS /articles", "DELETE /"})
  void answersNoOtherMethod(String line) throws IOException {
    assertRefused(405, line, "X: y", body());
  }

  @Test
  void tellsNobodyItsSecret() throws IOException {
    String answer = send("GET /proof?challenge=abc", "X: y", new byte[0]);
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertFalse(answer.contains(token()), answer);
    assertRefused(400, "GET /proof?challenge=" + "a".repeat(200), "X: y", new byte[0]);
    assertFalse(server.address().toString().contains(token()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "nonsense",
        "{}",
        "null",
        "{\"base\": 3}",
        "[[[[[[",
        "{\"base\":\"b\",\"id\":\"i\",\"graph\":\"g\",\"source\":\"s\",\"triples\":\"\"}",
        "{\"base\":\"b\",\"id\":\"i\",\"graph\":\"g\",\"source\":\"s\",\"triples\":\"\",\"x\":1}"
      })
  void refusesWhatIsNoArticle(String body) throws IOException {
    int status = body.isEmpty() ? 200 : 400; // no article is an empty load
    assertRefused(status, "POST /articles", "X: y", body.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest tells whether a graph is whole and as it was extracted. */
  @ParameterizedTest
  @CsvSource({
    "Nothing was said, Something was said",
    "schema.org/identifier>, schema.org/name>",
    "example.org/id/article/one, example.org/id/article/two",
    "\"\"id\"\":\"\"one\"\", \"\"id\"\":\"\"two\"\"",
    "https://example.org/id/\"\", javascript:alert/\"\"",
    "'> .\\n', '> ;\\n'"
  })
  void refusesAGraphThatWasChanged(String words, String others) throws IOException {
    String right = new String(body(), StandardCharsets.UTF_8);
    String wanted = words.replace("\"\"", "\"");
    assertTrue(right.contains(wanted), right);
    String changed = right.replace(wanted, others.replace("\"\"", "\""));
    assertRefused(400, "POST /articles", "X: y", changed.getBytes(StandardCharsets.UTF_8));
  }

  /** One that is bad keeps out those that came with it. */
  @Test
  void takesAllOfABodyOrNothing() throws IOException {
    byte[] good = SubmissionLines.write(List.of(Samples.article("good", "A text.")));
    String both = new String(good, StandardCharsets.UTF_8) + "{\"base\":\"cut";
    assertRefused(400, "POST /articles", "X: y", both.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void writesNothingOfABodyThatBreaksOff() throws Exception {
    long before = store.revision();
    byte[] body = body();
    for (int length : List.of(0, 1, body.length / 2, body.length - 1)) {
      try (Socket socket = connect()) {
        head(socket, "POST /articles", "X: y", body.length);
        socket.getOutputStream().write(body, 0, length);
        socket.getOutputStream().flush();
      }
    }
    Thread.sleep(500);
    assertEquals(before, store.revision());
  }

  @Test
  void refusesBodiesThatAreTooLong() throws IOException {
    byte[] tooLong = new byte[(16 << 20) + 100];
    Arrays.fill(tooLong, (byte) ' ');
    assertRefused(413, "POST /holds", "X: y", tooLong);
  }

  @Test
  void refusesFilesThatAreNoRdf() throws IOException {
    byte[] body = "<a> <b>".getBytes(StandardCharsets.UTF_8);
    String type = "Content-Type: application/octet-stream";
    assertRefused(400, "POST /rdf?base=https://example.org/id/&name=a.ttl", type, body);
    assertRefused(400, "POST /rdf?base=https://example.org/id/&name=..", type, body);
    assertRefused(400, "POST /rdf?base=https://example.org/id/&name=a%2Fb.ttl", type, body);
    assertRefused(400, "POST /rdf?name=a.ttl", type, body);
    assertRefused(400, "POST /seeds?base=urn:x/", "Content-Type: application/n-triples", body);
  }

  @Test
  void tellsTheClientWhatIsWrong() {
    List<Submission> cut =
        List.of(
            new Submission(
                ARTICLE.base(),
                ARTICLE.id(),
                ARTICLE.graph(),
                ARTICLE.source(),
                ARTICLE.quads().subList(1, ARTICLE.quads().size())));
    InputException e =
        assertThrows(InputException.class, () -> new ServedIntake(client()).write(cut));
    assertTrue(e.getMessage().startsWith("bad-body: "), e.getMessage());
  }

  private static OwnerClient client() {
    return OwnerClient.of(folder).orElseThrow();
  }

  private static byte[] body() {
    return SubmissionLines.write(List.of(ARTICLE));
  }

  private static String token() {
    return server.address().token();
  }

  private static void assertRefused(int status, String line, String header, byte[] body)
      throws IOException {
    long before = store.revision();
    String graph = graph();
    String answer = send(line, header, body);
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    if (status != 200) {
      assertTrue(answer.contains("application/problem+json"), answer);
    }
    assertFalse(answer.contains("Access-Control-Allow-Origin"), answer);
    assertEquals(graph, graph());
    assertTrue(status == 200 || before == store.revision(), "nothing was written");
  }

  private static String graph() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.export(Lang.NQUADS, bytes, Optional.empty());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The header takes the place of the one of that name. */
  private static String send(String line, String header, byte[] body) throws IOException {
    try (Socket socket = connect()) {
      head(socket, line, header, body.length);
      try {
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
      } catch (IOException e) {
        // it was refused before it had been read
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void head(Socket socket, String line, String header, int length)
      throws IOException {
    StringBuilder head = new StringBuilder(line + " HTTP/1.1\r\n");
    String name = header.substring(0, header.indexOf(':') + 1);
    for (String usual :
        List.of(
            "Host: 127.0.0.1:80",
            "Authorization: Bearer " + token(),
            "Content-Type: application/x-ndjson",
            "Content-Length: " + length,
            "Connection: close")) {
      head.append(usual.startsWith(name) ? header : usual).append("\r\n");
    }
    if (head.indexOf(header) < 0) {
      head.append(header).append("\r\n");
    }
    head.append("\r\n");
    socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Socket connect() throws IOException {
    URI address = URI.create(server.address().url());
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }
}
