package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import org.demarche.model.InputException;
import org.demarche.serve.guard.HttpProblem;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in the file of users asks, and does what the role lets. */
class UsersTest {
  private static final String DECISION =
      "{\"decision\":\"right\",\"thing\":\"https://example.org/s\"}";

  @TempDir static Path folder;
  private static GraphStore store;
  private static Server server;

  @BeforeAll
  static void start() {
    Path file = folder.resolve("users");
    Users.add(file, "rea", Role.READER, "reads all day");
    Users.add(file, "cora", Role.CURATOR, "corrects: all");
    Users.add(file, "ada", Role.ADMINISTRATOR, "pässwörd");
    store = GraphStore.inMemory();
    server =
        Server.builder(store)
            .port(0)
            .users(Users.read(file))
            .curator(command -> new Curator.Outcome(0, ""), "")
            .build()
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "api/statistics, rea, reads all day, 200",
    "api/statistics, rea, reads all night, 401",
    "api/statistics, nobody, reads all day, 401",
    "api/statistics, cora, corrects: all, 200",
    "'', ada, pässwörd, 200",
    "sparql, rea, reads all day, 200",
    "api/corrections, rea, reads all day, 403",
    "api/corrections, cora, corrects: all, 204",
    "api/corrections, ada, pässwörd, 204",
    "api/status, cora, corrects: all, 404",
    "api/status, ada, pässwörd, 200"
  })
  void eachDoesWhatTheRoleLets(String path, String name, String password, int status)
      throws Exception {
    assertEquals(status, get(path, basic(name, password)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic", "Basic !!!", "Basic cmVh", "Bearer c0ffee"})
  void whoSaysNothingIsAskedForANameAndAPassword(String header) throws Exception {
    for (String path : new String[] {"", "sparql", "api/queries", "reconcile", "app/main.js"}) {
      HttpResponse<String> answer = get(path, header);
      assertEquals(401, answer.statusCode(), path);
      assertTrue(
          answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic realm="));
    }
  }

  @Test
  void onlyCuratorsCorrect() throws Exception {
    assertEquals(403, post(basic("rea", "reads all day")).statusCode());
    assertEquals(200, post(basic("cora", "corrects: all")).statusCode());
    assertEquals(401, post("").statusCode());
  }

  @Test
  void aPageKnowsWhoLooksAtIt() throws Exception {
    String session = get("api/session", basic("cora", "corrects: all")).body();
    assertEquals("{\"user\":\"cora\",\"role\":\"curator\"}", session.replaceAll("\\s", ""));
  }

  @Test
  void theFileHasNoPasswordAndIsItsOwners() throws Exception {
    Path file = folder.resolve("own");
    Users.add(file, "rea", Role.READER, "reads all day");
    assertFalse(Files.readString(file).contains("reads all day"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    String before = Files.readString(file);
    Users.add(file, "rea", Role.CURATOR, "reads all day");
    assertTrue(Files.readString(file).startsWith("rea curator pbkdf2-sha256$600000$"));
    assertFalse(Files.readString(file).contains(before.split("\\$")[2]), "a salt of its own");
    assertEquals(1, Files.readAllLines(file).size());
  }

  @ParameterizedTest
  @CsvSource({
    "rea reader, a line has a name",
    "rea king HASH, a line has a name",
    "rea reader secret-word, a line has a name",
    "rea reader HASH;rea reader HASH, stands there twice"
  })
  void aFileThatIsNoneIsRefusedWithItsLine(String lines, String said) throws Exception {
    String hash = PasswordHash.of("reads all day").written();
    Path file = folder.resolve("wrong");
    Files.writeString(file, "# users\n" + lines.replace("HASH", hash).replace(";", "\n") + "\n");
    String message = assertThrows(InputException.class, () -> Users.read(file)).getMessage();
    assertTrue(message.contains(said) && message.matches("(?s).*wrong:[23]: bad-users: .*"));
    assertFalse(message.contains("secret-word"), "what may be a password is not told");
  }

  @Test
  void aClientHasAPaceOfItsOwn() {
    AtomicLong now = new AtomicLong();
    Pace pace = new Pace(2, now::get);
    for (int i = 0; i < 20; i++) {
      pace.count("one");
    }
    HttpProblem refused = assertThrows(HttpProblem.class, () -> pace.count("one"));
    assertEquals(429, refused.status());
    pace.count("other");
    now.addAndGet(500_000_000);
    pace.count("one");
    assertThrows(HttpProblem.class, () -> pace.count("one"));
  }

  @Test
  void whoAsksTooOftenIsToldWhenToAskAgain() throws Exception {
    try (Server strict = Server.builder(store).port(0).rate(0.2).build().start()) {
      int[] statuses = new int[3];
      HttpResponse<String> last = null;
      for (int i = 0; i < 3; i++) {
        last = send(HttpRequest.newBuilder(URI.create(strict.url() + "api/queries")));
        statuses[i] = last.statusCode();
      }
      assertEquals("200 200 429", statuses[0] + " " + statuses[1] + " " + statuses[2]);
      assertTrue(last.headers().firstValue("Retry-After").isPresent());
    }
  }

  private static String basic(String name, String password) {
    byte[] sent = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(sent);
  }

  private static HttpResponse<String> get(String path, String header) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    return send(header.isEmpty() ? request : request.header("Authorization", header));
  }

  private static HttpResponse<String> post(String header) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url() + "api/corrections"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(DECISION));
    return send(header.isEmpty() ? request : request.header("Authorization", header));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
