package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has the key corrects, from the server's own page; nobody else does. */
class CurationTest {
  private static final String KEY = "c0ffee";
  private static final List<List<String>> TAKEN = new ArrayList<>();
  private static GraphStore store;
  private static Server server;

  @BeforeAll
  static void start() {
    store = GraphStore.inMemory();
    server =
        Server.builder(store)
            .port(0)
            .origins(Set.of("http://127.0.0.1:3333"))
            .curator(CurationTest::take, KEY)
            .build()
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @BeforeEach
  void nothingYet() {
    TAKEN.clear();
  }

  private static Curator.Outcome take(List<String> command) {
    TAKEN.add(command);
    return command.contains("nobody")
        ? new Curator.Outcome(3, "unknown-name: nothing tells what 'nobody' is")
        : new Curator.Outcome(0, "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speaker     | urn:s | Ada North | correct speaker -- urn:s Ada North
          stance      | urn:p | rejects   | correct stance -- urn:p rejects
          holder      | urn:p | --store   | correct holder -- urn:p --store
          demand      | urn:p | urn:d     | correct demand -- urn:p urn:d
          none        | urn:p | ignored   | correct none -- urn:p
          right       | urn:p | ''        | correct right -- urn:p
          undo        | urn:p | ''        | correct undo -- urn:p
          same-demand | urn:d | urn:e     | demands merge -- urn:d urn:e
          same-actor  | urn:a | urn:b     | link merge -- urn:a urn:b
          """)
  void aDecisionIsACommand(String decision, String thing, String value, String command)
      throws Exception {
    HttpResponse<String> response = post(body(decision, thing, value), own(), "Bearer " + KEY);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(command, String.join(" ", TAKEN.get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          delete      | urn:p   | x          | 400
          speaker     | urn:s   | ''         | 400
          speaker     | ''      | Ada        | 400
          speaker     | @secret | Ada        | 400
          speaker     | urn:s   | @/etc/file | 400
          """)
  void whatIsNoDecisionIsRefused(String decision, String thing, String value, int status)
      throws Exception {
    HttpResponse<String> response = post(body(decision, thing, value), own(), "Bearer " + KEY);
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(List.of(), TAKEN);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          none,                  none,          401
          none,                  Bearer,        401
          none,                  Bearer c0ffe,  401
          none,                  c0ffee,        401
          http://127.0.0.1:3333, Bearer c0ffee, 403
          https://example.org,   Bearer c0ffee, 403
          null,                  Bearer c0ffee, 403
          """)
  void othersMayNot(String origin, String key, int status) throws Exception {
    HttpResponse<String> response = post(body("none", "urn:p", ""), origin, key);
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(List.of(), TAKEN);
  }

  @Test
  void aFormOfAnotherSiteIsNoDecision() throws Exception {
    HttpRequest form =
        request()
            .header("Authorization", "Bearer " + KEY)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("decision=none&thing=urn:p"))
            .build();
    assertEquals(415, send(form).statusCode());
    assertEquals(List.of(), TAKEN);
  }

  @Test
  void mistakesAreTold() throws Exception {
    HttpResponse<String> response =
        post(body("speaker", "urn:s", "nobody"), own(), "Bearer " + KEY);
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("unknown-name: nothing tells what"), response.body());
  }

  @Test
  void aPageAsksWhetherItMay() throws Exception {
    assertEquals(
        204, send(request().header("Authorization", "Bearer " + KEY).build()).statusCode());
    assertEquals(401, send(request().build()).statusCode());
  }

  @Test
  void aServerForOthersTakesNone() {
    Server.Builder builder = Server.builder(store).loopback(false);
    assertThrows(IllegalStateException.class, () -> builder.curator(CurationTest::take, KEY));
    try (Server plain = Server.builder(store).port(0).build().start()) {
      HttpRequest ask = HttpRequest.newBuilder(URI.create(plain.url() + "api/corrections")).build();
      assertEquals(404, send(ask).statusCode());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String own() {
    return server.url().replaceFirst("/$", "");
  }

  private static String body(String decision, String thing, String value) {
    return "{\"decision\": \"%s\", \"thing\": \"%s\", \"value\": \"%s\"}"
        .formatted(decision, thing, value);
  }

  private static HttpResponse<String> post(String body, String origin, String key)
      throws Exception {
    HttpRequest.Builder request =
        request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    if (origin != null) {
      request.header("Origin", origin);
    }
    if (key != null) {
      request.header("Authorization", key);
    }
    return send(request.build());
  }

  private static HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create(server.url() + "api/corrections"));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
