package org.demarche.serve.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.demarche.SampleStore;
import org.demarche.serve.Server;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The explorer of the sample articles, of hostile names and of an empty store in a real browser;
 * skipped where there is none. Whatever a test does, nothing is asked of another machine, and the
 * browser has no complaint.
 */
@Tag("browser")
@EnabledIf("org.demarche.serve.explorer.Browser#isThere")
abstract class ExplorerFrame {
  static final String PUTIN = "https://w3id.org/demarche/id/actor/vladimir-putin";
  static final String TALKS = "https://w3id.org/demarche/id/demand/talks-us-russia";
  static final String ARTICLE = "2025-01-20-security-council";
  static final String ISSUE = "https://w3id.org/demarche/id/issue/talks";

  /** Answers with a graph. */
  static final String NET =
      "CONSTRUCT { ?p dem:holder ?h ; dem:on ?d } { ?p dem:holder ?h ; dem:on ?d } ORDER BY ?p LIMIT 6";

  /** Each view, where it has something to show. */
  static final List<String> VIEWS =
      List.of(
          "#/overview",
          "#/positions",
          "#/positions?cell=" + encode(PUTIN + " " + TALKS),
          "#/timeline",
          "#/timeline?actor=" + encode(PUTIN) + "&demand=" + encode(TALKS),
          "#/positions?rows=government&columns=issue",
          "#/network",
          "#/network?kind=outlets",
          "#/search?words=peace",
          "#/questions",
          "#/questions/demands-of?actor=Kremlin",
          "#/sparql?of=speakers",
          "#/sparql?query=" + encode(NET),
          "#/thing/" + encode(ISSUE),
          "#/article/" + ARTICLE,
          "#/actor/" + encode(PUTIN),
          "#/demand/" + encode(TALKS),
          "#/outlet/The%20Harbour%20Gazette");

  static Browser browser;
  static Server server;
  static GraphStore store;

  @BeforeAll
  static void start(@TempDir Path folder) {
    SampleStore.copyTo(folder);
    store = GraphStore.open(folder);
    server = Server.builder(store).port(0).build().start();
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
    store.close();
  }

  @BeforeEach
  void onAWideScreen() {
    browser.resize(1600, 900);
    browser.show("light", "screen");
  }

  @AfterEach
  void askedNobodyElseAndHadNoTrouble() {
    List<String> elsewhere =
        browser.requests().stream()
            .filter(it -> !it.matches("(http://localhost:\\d+/|data:|blob:|about:).*"))
            .toList();
    assertEquals(List.of(), elsewhere);
    assertEquals(List.of(), browser.complaints());
  }

  static void open(String view) {
    open(server, view);
  }

  static void open(Server of, String view) {
    browser.open(of.url() + view);
  }

  /** What the server answers to an address of the page. */
  static String get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url()).resolve(address)).build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  static void assertNothingRan() {
    assertFalse((Boolean) browser.run("return 'taken' in window"), "a name ran as a script");
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
