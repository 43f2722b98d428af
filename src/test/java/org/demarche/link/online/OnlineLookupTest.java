package org.demarche.link.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.http.LoopbackServer;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.http.Patience;
import org.demarche.http.TestWaiting;
import org.demarche.link.Item;
import org.demarche.link.Lookup;
import org.demarche.link.Lookup.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineLookupTest {
  private static final Patience PATIENCE =
      new Patience(2, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(10), true);
  private static final EntityJson ADA =
      EntityJson.of("Q9000001", "Ada North")
          .item("P31", EntityJson.HUMAN)
          .alias("en", "Ada Nord")
          .item("P39", "Q9000020")
          .identifier("P9999", "n 123")
          .sitelinks(3);
  private static final EntityJson NAMESAKE =
      EntityJson.of("Q9000002", "Ada North")
          .item("P31", EntityJson.HUMAN)
          .item("P39", "Q9000021")
          .sitelinks(9);
  private static final EntityJson TOWER =
      EntityJson.of("Q9000003", "Ada North Tower").item("P31", EntityJson.NEWSPAPER);
  private static final EntityJson SHIP =
      EntityJson.of("Q9000004", "Ada North").item("P31", "Q9000099");
  private static final EntityJson NORLAND =
      EntityJson.of("Q9000005", "Norland").item("P31", EntityJson.STATE);

  @TempDir private Path folder;
  private final TestWaiting waiting = new TestWaiting();
  private final FakeWikidata wikidata =
      new FakeWikidata().with(ADA, NAMESAKE, TOWER, SHIP, NORLAND);
  private final List<LoopbackServer> services = new ArrayList<>(List.of(wikidata));

  @AfterEach
  void close() {
    services.forEach(LoopbackServer::close);
  }

  private Online online() {
    return online(Optional.empty());
  }

  private Online online(FakeReconciliation service) {
    services.add(service);
    return online(Optional.of(service.uri("/")));
  }

  private Online online(Optional<URI> service) {
    return Online.with(
        new OnlineSettings(
            wikidata.api(), service, "me@example.org", "1", folder, OnlineSettings.MONTH, false),
        PATIENCE,
        waiting);
  }

  private static Lookup person(Online online, String name) {
    return find(online, new Query(name, Item.Kind.PERSON, 5));
  }

  private static Lookup find(Online online, Query query) {
    return online.lookup().findAll(List.of(query)).get(query);
  }

  private static String text(Lookup lookup) {
    if (lookup instanceof Lookup.Found found) {
      return found.hits().stream()
          .map(hit -> hit.item().id() + " " + hit.match())
          .toList()
          .toString();
    }
    return "failed";
  }

  @Test
  void findsThoseOfTheKindBestKnownFirst() {
    assertEquals("[Q9000002 LABEL, Q9000001 LABEL]", text(person(online(), "Ada North")));
  }

  @Test
  void fetchesNoneWhoseNameGoesOn() {
    person(online(), "Ada North");
    assertEquals("Q9000001|Q9000002|Q9000004", wikidata.received().get(1).parameters().get("ids"));
  }

  @Test
  void saysHowTheNameFits() {
    assertEquals("[Q9000001 NAME]", text(person(online(), "Ada Nord")));
    assertEquals(
        "[Q9000002 LABEL]", text(find(online(), new Query("ada north", Item.Kind.PERSON, 1))));
    assertEquals(
        "[Q9000005 LABEL]", text(find(online(), new Query("Norland", Item.Kind.REGION, 5))));
  }

  @Test
  void nothingIsAnAnswer() {
    assertEquals(new Lookup.Found(List.of()), person(online(), "Nobody Nowhere"));
    assertEquals(new Lookup.Found(List.of()), person(online(), "Norland"));
  }

  @Test
  void asksWithTheParametersOfTheApi() {
    person(online(), "Ada | North");
    assertEquals(
        "action=wbsearchentities&format=json&formatversion=2&errorformat=plaintext&maxlag=5"
            + "&language=en&limit=50&search=Ada%20%7C%20North&type=item&uselang=en",
        wikidata.received().get(0).query());
    assertTrue(wikidata.received().get(0).agent().startsWith("Demarche/1 (me@example.org) Java/"));
  }

  @Test
  void asksNothingASecondTime() {
    Map<Query, Lookup> first =
        online().lookup().findAll(List.of(query("Ada North"), query("Nobody")));
    int requests = wikidata.received().size();
    Online second = online();
    assertEquals(first, second.lookup().findAll(List.of(query("Ada North"), query("Nobody"))));
    assertEquals(requests, wikidata.received().size());
    assertEquals(0, second.requests());
  }

  @Test
  void aFailureIsNoAbsenceAndIsNotRemembered() {
    wikidata.next(FakeWikidata.lagging("6"), FakeWikidata.lagging("6"));
    Lookup.Failed failed = assertInstanceOf(Lookup.Failed.class, person(online(), "Ada North"));
    assertTrue(failed.reason().contains("maxlag: Waiting for a database server"), failed.reason());
    assertEquals("[Q9000001 NAME]", text(person(online(), "Ada Nord")));
  }

  @Test
  void anItemThatCannotBeBroughtIsAFailure() {
    Online online = online();
    person(online, "Nobody");
    wikidata.next(
        wikidata.answer(
            new LoopbackServer.Received(
                "GET",
                "/w/api.php",
                "action=wbsearchentities&format=json&formatversion=2&maxlag=5&search=Ada%20North",
                "Demarche/1 (a@b) x",
                "",
                "")),
        Page.of(200, "text/html", "<p>an error page</p>"));
    Lookup.Failed failed = assertInstanceOf(Lookup.Failed.class, person(online, "Ada North"));
    assertTrue(failed.reason().endsWith("a page of type 'text/html' instead of JSON"));
  }

  @Test
  void followsMergedItems() {
    FakeReconciliation service = FakeReconciliation.stable().with("Ada North", "Q9000077");
    wikidata.merged("Q9000077", "Q9000001");
    assertEquals("[Q9000001 LABEL]", text(person(online(service), "Ada North")));
  }

  @Test
  void asksAServiceInBatchesAndWikidataForTheRest() {
    FakeReconciliation service =
        FakeReconciliation.stable().with("Ada North", "Q9000001").with("Norland", "Q9000005");
    Query state = new Query("Norland", Item.Kind.STATE, 5);
    Map<Query, Lookup> found =
        online(service).lookup().findAll(List.of(query("Ada North"), query("Ada Nord"), state));
    assertEquals("[Q9000001 LABEL]", text(found.get(query("Ada North"))));
    assertEquals("[Q9000001 NAME]", text(found.get(query("Ada Nord"))));
    assertEquals("[Q9000005 LABEL]", text(found.get(state)));
    assertEquals(List.of("GET /", "POST /", "POST /"), routes(service));
    assertEquals(
        List.of("wbgetentities", "wbsearchentities"),
        wikidata.received().stream().map(one -> one.parameters().get("action")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/match", "/reconcile"})
  void speaksTheDraftOfTheNextVersion(String route) {
    FakeReconciliation service = FakeReconciliation.draft(route).with("Ada North", "Q9000001");
    assertEquals("[Q9000001 LABEL]", text(person(online(service), "Ada North")));
    assertEquals("POST " + route, routes(service).get(routes(service).size() - 1));
    assertEquals(0, online(service.uri("/")).requests());
  }

  private Online online(URI service) {
    Online online = online(Optional.of(service));
    person(online, "Ada North");
    return online;
  }

  @Test
  void turnsToWikidataWhereTheServiceFails() {
    FakeReconciliation elsewhere = FakeReconciliation.elsewhere().with("Ada North", "Q9000001");
    assertEquals("[Q9000002 LABEL, Q9000001 LABEL]", text(person(online(elsewhere), "Ada North")));
    assertEquals(List.of("GET /"), routes(elsewhere));
  }

  @Test
  void tellsBothReasonsWhereBothFail() {
    FakeReconciliation service = FakeReconciliation.stable();
    service.next(Page.of(404, "text/plain", "gone"));
    wikidata.next(Page.of(403, "text/plain", "go away"));
    Lookup.Failed failed =
        assertInstanceOf(Lookup.Failed.class, person(online(service), "Ada North"));
    assertTrue(failed.reason().contains("HTTP 404: gone; "), failed.reason());
    assertTrue(failed.reason().endsWith("HTTP 403: go away"), failed.reason());
  }

  private static List<String> routes(LoopbackServer server) {
    return server.received().stream().map(one -> one.method() + " " + one.path()).toList();
  }

  private static Query query(String name) {
    return new Query(name, Item.Kind.PERSON, 5);
  }
}
