package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
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
  @TempDir static Path more;

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
        "columns=issue&issue=talks",
        "rows=government&from=2025-01-01&to=2025-01-31",
        "rows=party&outlet=The+Harbour+Gazette",
        "outlet=The+Harbour+Gazette",
        "most=3&to=2024-12-31"
      })
  void allTogetherTellWhatDaysDo(String asked) throws Exception {
    String months = get(asked, 200);
    assertTrue(months.lines().count() > 0, months);
    assertEquals(get(asked + "&min_confidence=0", 200), months);
  }

  @Test
  void thoseWithMostPositionsAreTold() throws Exception {
    assertTrue(holders("outlet=The+Harbour+Gazette") > 2);
    assertEquals(2, holders("outlet=The+Harbour+Gazette&most=2"));
    assertTrue(get("most=0", 400).contains("most: '0' is not a whole number above 0"));
  }

  @Test
  void anOutletIsTakenByAnyOfItsNames() throws Exception {
    String before = get("outlet=The+Harbour+Gazette", 200);
    store.loadRdf(
        Files.writeString(
            more.resolve("more.trig"),
            """
            PREFIX : <https://example.org/>
            PREFIX basis: <https://w3id.org/demarche/ns/basis/>
            PREFIX dem: <https://w3id.org/demarche/ns#>
            PREFIX schema: <https://schema.org/>
            PREFIX stance: <https://w3id.org/demarche/ns/stance/>
            :more {
              :a a dem:Article ; schema:identifier "more" ; schema:publisher "HARBOUR GAZETTE" .
              :p a dem:Position ; dem:holder :who ; dem:on :what ; dem:stance stance:demands ;
                dem:basis basis:self ; dem:inArticle :a .
            }
            """),
        "https://example.org/");
    String one = get("outlet=The+Harbour+Gazette", 200);
    assertEquals(before.lines().count() + 1, one.lines().count());
    assertEquals(one, get("outlet=HARBOUR+GAZETTE", 200));
    assertEquals(one, get("outlet=HARBOUR+GAZETTE&min_confidence=0", 200));
  }

  private static long holders(String asked) throws Exception {
    return get(asked, 200)
        .lines()
        .skip(1)
        .map(it -> it.substring(0, it.indexOf(',')))
        .distinct()
        .count();
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

  /** What is known of who belongs where is kept no longer than the content of the store. */
  @Test
  void newTiesAreSeen() throws Exception {
    String before = get("rows=government&demand=prisoner-exchange", 200);
    store.loadRdf(
        Files.writeString(
            more.resolve("ties.ttl"),
            """
            <https://w3id.org/demarche/id/actor/hamas>
              <https://w3id.org/demarche/ns#speaksFor> <https://w3id.org/demarche/id/region/norway> .
            <https://w3id.org/demarche/id/region/norway> a <https://w3id.org/demarche/ns#State> ;
              <http://www.w3.org/2004/02/skos/core#prefLabel> "Norway"@en .
            """),
        "https://example.org/");
    String after = get("rows=government&demand=prisoner-exchange", 200);
    assertTrue(!before.contains("Norway") && after.contains("Norway"), before + after);
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
