package org.demarche.link.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.http.Patience;
import org.demarche.http.TestWaiting;
import org.demarche.link.online.FactsGraph.Facts;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsGraphTest {
  private static final String PREFIXES =
      """
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wds: <http://www.wikidata.org/entity/statement/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX p: <http://www.wikidata.org/prop/>
      PREFIX ps: <http://www.wikidata.org/prop/statement/>
      PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
      PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
      PREFIX genid: <http://www.wikidata.org/.well-known/genid/>
      PREFIX wikibase: <http://wikiba.se/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  /** Was minister twice; was a judge, nobody knows until when; a statement was refuted. */
  private static final EntityJson ADA =
      EntityJson.of("Q9000001", "Ada North")
          .item("P31", EntityJson.HUMAN)
          .held("P39", "Q9000010", "normal", "2024-06-01", "2025")
          .ended("P39", "Q9000013")
          .held("P39", "Q9000014", "deprecated", "2020-01-01", "");

  private static final EntityJson MINISTER =
      EntityJson.of("Q9000010", "Minister of Norland")
          .item("P1001", "Q9000003")
          .item("P279", "Q9000011");
  private static final EntityJson VALLEY_MINISTER =
      EntityJson.of("Q9000011", "valley minister").item("P279", EntityJson.MINISTER);
  private static final EntityJson JUDGE =
      EntityJson.of("Q9000013", "judge").item("P17", "Q9000003");
  private static final EntityJson NORLAND =
      EntityJson.of("Q9000003", "Norland")
          .item("P31", EntityJson.STATE)
          .held("P463", "Q9000005", "normal", "2010-05", "");
  private static final EntityJson UNION = EntityJson.of("Q9000005", "Valley Union");

  @TempDir private Path folder;
  private final FakeWikidata wikidata =
      new FakeWikidata()
          .with(ADA, MINISTER, VALLEY_MINISTER, JUDGE, NORLAND, UNION)
          .with(EntityJson.of(EntityJson.HUMAN, "human"))
          .with(EntityJson.of(EntityJson.MINISTER, "minister"))
          .merged("Q9000077", "Q9000001");

  @AfterEach
  void close() {
    wikidata.close();
  }

  private Online online() {
    return Online.with(
        new OnlineSettings(
            wikidata.api(),
            Optional.empty(),
            "me@example.org",
            "1",
            folder.resolve("cache"),
            OnlineSettings.MONTH,
            false),
        Patience.INSISTENT,
        new TestWaiting());
  }

  private Facts facts(String... ids) {
    return FactsGraph.of(List.of(ids), online().entities());
  }

  static Model turtle(String text) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(PREFIXES + text), "https://example.org/", Lang.TURTLE);
    return model;
  }

  private static void assertSame(Model expected, Model found) {
    StringWriter text = new StringWriter();
    found.write(text, "N-TRIPLES");
    assertTrue(expected.isIsomorphicWith(found), text::toString);
  }

  @Test
  void bringsWhatTheOfficeIsAndWhereItIs() {
    Facts facts = facts("Q9000001");
    assertEquals(Map.of(), facts.failures());
    assertSame(
        turtle(
            """
            wd:Q9000001 rdfs:label "Ada North"@en ; wdt:P31 wd:Q5 ;
              wdt:P39 wd:Q9000010 , wd:Q9000013 ; p:P39 wds:q9000001-S-2 , wds:q9000001-S-3 .
            wds:q9000001-S-2 a wikibase:BestRank ; wikibase:rank wikibase:NormalRank ;
              ps:P39 wd:Q9000010 ;
              pq:P580 "2024-06-01T00:00:00Z"^^xsd:dateTime ;
              pqv:P580 genid:q9000001-S-2-P580-h2024-06-01 ;
              pq:P582 "2025-01-01T00:00:00Z"^^xsd:dateTime ;
              pqv:P582 genid:q9000001-S-2-P582-h2025 .
            genid:q9000001-S-2-P580-h2024-06-01 a wikibase:TimeValue ;
              wikibase:timeValue "2024-06-01T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 11 .
            genid:q9000001-S-2-P582-h2025 a wikibase:TimeValue ;
              wikibase:timeValue "2025-01-01T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 9 .
            wds:q9000001-S-3 a wikibase:BestRank ; wikibase:rank wikibase:NormalRank ;
              ps:P39 wd:Q9000013 ; pq:P582 genid:q9000001-S-3-P582-unknown .
            wd:Q5 rdfs:label "human"@en .
            wd:Q9000010 rdfs:label "Minister of Norland"@en ; wdt:P1001 wd:Q9000003 ;
              wdt:P279 wd:Q9000011 .
            wd:Q9000011 rdfs:label "valley minister"@en ; wdt:P279 wd:Q83307 .
            wd:Q83307 rdfs:label "minister"@en .
            wd:Q9000013 rdfs:label "judge"@en ; wdt:P17 wd:Q9000003 ; p:P17 wds:q9000013-S-1 .
            wds:q9000013-S-1 a wikibase:BestRank ; wikibase:rank wikibase:NormalRank ;
              ps:P17 wd:Q9000003 .
            wd:Q9000003 rdfs:label "Norland"@en ; wdt:P463 wd:Q9000005 ; p:P463 wds:q9000003-S-2 .
            wds:q9000003-S-2 a wikibase:BestRank ; wikibase:rank wikibase:NormalRank ;
              ps:P463 wd:Q9000005 ;
              pq:P580 "2010-05-01T00:00:00Z"^^xsd:dateTime ;
              pqv:P580 genid:q9000003-S-2-P580-h2010-05 .
            genid:q9000003-S-2-P580-h2010-05 a wikibase:TimeValue ;
              wikibase:timeValue "2010-05-01T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 10 .
            wd:Q9000005 rdfs:label "Valley Union"@en .
            """),
        facts.model());
  }

  @Test
  void takesThePreferredForTheTruthAndKeepsTheOthersAsStatements() {
    wikidata.with(
        EntityJson.of("Q9000031", "The Party").text("labels", "mul", "Party"),
        EntityJson.of("Q9000032", "Another"),
        EntityJson.of("Q9000033", "Ben South")
            .held("P102", "Q9000031", "normal", "", "")
            .held("P102", "Q9000032", "preferred", "", ""));
    Model model = facts("Q9000033").model();
    assertEquals(
        List.of("http://www.wikidata.org/entity/Q9000032"),
        model
            .listObjectsOfProperty(model.createProperty(WikidataRdf.DIRECT + "P102"))
            .mapWith(Object::toString)
            .toList());
    assertEquals(
        2,
        model
            .listObjectsOfProperty(model.createProperty(WikidataRdf.PROP + "P102"))
            .toList()
            .size());
  }

  @Test
  void asksOnceForEachRoundAndForNamesAlone() {
    facts("Q9000001");
    assertEquals(
        List.of(
            "Q9000001 labels|descriptions|aliases|claims|sitelinks",
            "Q5 labels",
            "Q9000010|Q9000013 labels|descriptions|aliases|claims|sitelinks",
            "Q9000003|Q9000011 labels|descriptions|aliases|claims|sitelinks",
            "Q9000005 labels",
            "Q83307 labels|descriptions|aliases|claims|sitelinks"),
        wikidata.received().stream()
            .map(one -> one.parameters().get("ids") + " " + one.parameters().get("props"))
            .toList());
    Online second = online();
    FactsGraph.of(List.of("Q9000001"), second.entities());
    assertEquals(0, second.requests());
  }

  @Test
  void saysWhatAnItemWasMergedInto() {
    Model model = facts("Q9000077").model();
    assertTrue(
        model.containsAll(
            turtle("wd:Q9000077 owl:sameAs wd:Q9000001 . wd:Q9000001 wdt:P31 wd:Q5 .")));
  }

  @Test
  void namesAnOfficeByTheIdThatItsFactsHave() {
    wikidata
        .merged("Q9000078", "Q9000010")
        .with(EntityJson.of("Q9000034", "Cy West").item("P39", "Q9000078"));
    Model model = facts("Q9000034").model();
    assertTrue(
        model.containsAll(
            turtle(
                """
                wd:Q9000034 wdt:P39 wd:Q9000010 . wds:q9000034-S-1 ps:P39 wd:Q9000010 .
                wd:Q9000010 wdt:P1001 wd:Q9000003 . wd:Q9000078 owl:sameAs wd:Q9000010 .
                """)));
    assertEquals(
        List.of(), model.listSubjectsWithProperty(null, WikidataRdf.item("Q9000078")).toList());
  }

  @Test
  void tellsWhatCouldNotBeBrought() {
    wikidata.next(Page.of(403, "text/plain", "go away"));
    Facts facts = facts("Q9000001");
    assertTrue(facts.failures().get("Q9000001").endsWith("HTTP 403: go away"));
    assertTrue(facts.model().isEmpty());
    assertEquals(Map.of(), facts("Q9000888").failures());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # said on,  counts
          2024-05-31, false
          2024-06-01, true
          # the office ended on some day of 2025
          2025-12-31, true
          2026-01-01, false
          """)
  void answersWhoWasInGovernmentOnThatDay(String saidOn, boolean counts) throws IOException {
    Path facts = folder.resolve("facts.nt");
    try (OutputStream out = Files.newOutputStream(facts)) {
      RDFDataMgr.write(out, facts("Q9000001").model(), Lang.NTRIPLES);
    }
    Path said = Files.writeString(folder.resolve("said.ttl"), statement(saidOn));
    try (GraphStore store = GraphStore.inMemory()) {
      store.loadRdf(facts, "https://example.org/wikidata/");
      store.loadRdf(said, "https://example.org/said/");
      List<List<String>> rows =
          QueryRunner.local(store.dataset())
              .rows(
                  QueryLibrary.builtIn().named("statements-by-governments-of"),
                  Map.of("organization", "Valley Union"))
              .rows();
      List<String> row =
          List.of(
              saidOn,
              "Ada North",
              "Minister of Norland",
              "Norland",
              "say",
              "direct",
              "We talk",
              "talk",
              "0",
              "7",
              "",
              "",
              "",
              "https://example.org/said/s");
      assertEquals(counts ? List.of(row) : List.of(), rows);
    }
  }

  private static String statement(String saidOn) {
    return """
        PREFIX dem: <https://w3id.org/demarche/ns#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX schema: <https://schema.org/>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX wd: <http://www.wikidata.org/entity/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        <ada> a dem:Actor ; skos:prefLabel "Ada North"@en ; schema:sameAs wd:Q9000001 .
        <union> a dem:Actor ; skos:prefLabel "Valley Union"@en ; skos:exactMatch wd:Q9000005 .
        <talk> a dem:Article ; schema:identifier "talk" .
        <s> a dem:Statement ; dem:speaker <ada> ; dem:inArticle <talk> ; dem:saidOn "%s"^^xsd:date ;
          dem:act <https://w3id.org/demarche/ns/act/say> ; dem:text "We talk" ; oa:start 0 ; oa:end 7 ;
          dem:directness <https://w3id.org/demarche/ns/directness/direct> .
        """
        .formatted(saidOn);
  }
}
