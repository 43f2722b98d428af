package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.demarche.SampleStore;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample articles, rolled up over HTTP. */
class RolledAnswersTest {
  private static GraphStore store;
  private static Server server;

  @BeforeAll
  static void start(@TempDir Path folder) {
    SampleStore.copyTo(folder);
    store = GraphStore.open(folder);
    server = Server.builder(store).port(0).build().start();
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  /** All together as far as that tells, and by days alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rows=government",
        "rows=party",
        "rows=organization&columns=issue",
        "columns=issue&issue=talks"
      })
  void allTogetherTellWhatDaysDo(String asked) throws Exception {
    String months = get(asked, 200);
    assertTrue(months.lines().count() > 0, months);
    assertEquals(get(asked + "&min_confidence=0", 200), months);
  }

  @Test
  void theOfficeOfTheDayCounts() throws Exception {
    List<String> states =
        get("rows=government&demand=talks-us-russia", 200)
            .lines()
            .skip(1)
            .map(it -> it.substring(0, it.indexOf(',')))
            .distinct()
            .toList();
    assertTrue(states.contains("Russia"), states::toString);
  }

  @Test
  void whatThereIsNotIsRefused() throws Exception {
    assertTrue(get("rows=bloc", 400).contains("rows: 'bloc' is none of actor, organization"));
    assertTrue(get("least=2", 400).contains("unknown-parameter"));
  }

  private static String get(String asked, int status) throws Exception {
    URI address = URI.create(server.url() + "api/rolled-stances?format=csv&" + asked);
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertEquals(status, response.statusCode(), response.body());
    return response.body();
  }
}
