package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would take for ever ends when its time is up. */
class TimeLimitsTest extends ServerFrame {
  private static Server hasty;

  @BeforeAll
  static void startHasty() {
    hasty =
        Server.builder(store)
            .port(0)
            .timeout(Duration.ofMillis(300))
            .concurrency(2, Duration.ofMillis(100))
            .build()
            .start();
  }

  @AfterAll
  static void stopHasty() {
    hasty.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a cross product
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }",
        // a sort of one
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a ?d ?g"
      })
  void endsWhatWouldTakeForEver(String query) throws Exception {
    HttpResponse<String> response = send(query(hasty, query));
    assertEquals(503, response.statusCode(), response.body());
    assertTrue(response.headers().firstValue("Retry-After").isPresent());
    Inside.assertHidden(response, query);
  }

  /** Wherever in its joins and groups the engine is by then. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21})
  void aNamedQueryWhoseTimeIsUpIsLateAndNoDefect(int milliseconds) throws Exception {
    try (Server other =
        Server.builder(store).port(0).timeout(Duration.ofMillis(milliseconds)).build().start()) {
      for (String asked :
          List.of("demands-by-month", "agreement", "stance-counts?outlet=Sudland+Post")) {
        URI uri = URI.create(other.url() + "api/queries/" + asked);
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri));
        if (response.statusCode() != 200) {
          assertEquals(503, response.statusCode(), response.body());
          assertTrue(response.headers().firstValue("Retry-After").isPresent());
        }
      }
    }
  }

  @Test
  void sendsAwayWhoCannotWait() throws Exception {
    String slow =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }";
    List<CompletableFuture<Integer>> statuses = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      statuses.add(
          CLIENT
              .sendAsync(query(hasty, slow).build(), BodyHandlers.ofString())
              .thenApply(HttpResponse::statusCode));
    }
    for (CompletableFuture<Integer> status : statuses) {
      assertEquals(503, status.get());
    }
    assertEquals(200, send(query(hasty, ALL)).statusCode());
  }

  @Test
  void finishesWhatRunsBeforeItStops() throws Exception {
    Server other = Server.builder(store).port(0).timeout(Duration.ofSeconds(1)).build().start();
    String slow =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }";
    URI uri = URI.create(other.url() + "sparql?query=" + encode(slow));
    CompletableFuture<HttpResponse<String>> running =
        CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    while (other.running() == 0) {
      Thread.onSpinWait();
    }
    other.close();
    assertEquals(503, running.get().statusCode());
    assertTrue(running.get().body().contains("took too long"), running.get().body());
  }
}
