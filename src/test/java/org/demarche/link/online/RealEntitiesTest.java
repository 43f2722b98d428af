package org.demarche.link.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.demarche.http.Patience;
import org.demarche.http.TestWaiting;
import org.demarche.link.Item;
import org.demarche.link.Lookup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same way with fourteen real entities of early 2019, which are not part of the project. */
class RealEntitiesTest {
  private static final Path FILE =
      Path.of("..", "shared", "wikidata", "samples", "wikidata-items-opentapioca.jsonl.gz");

  @TempDir private Path folder;

  private static void load(FakeWikidata wikidata) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        wikidata.with((ObjectNode) new ObjectMapper().readTree(line));
      }
    }
  }

  private Online online(FakeWikidata wikidata) {
    return Online.with(
        new OnlineSettings(
            wikidata.api(),
            Optional.empty(),
            "me@example.org",
            "1",
            folder,
            OnlineSettings.MONTH,
            false),
        Patience.INSISTENT,
        new TestWaiting());
  }

  @Test
  void readsThemAndTellsWhoIsMemberOfWhat() throws IOException {
    Assumptions.assumeTrue(Files.isReadable(FILE));
    try (FakeWikidata wikidata = new FakeWikidata()) {
      load(wikidata);
      Online online = online(wikidata);
      Map<String, Result<Optional<Item>>> items = online.entities().items(List.of("Q31", "Q1757"));
      Result.Got<?> got = assertInstanceOf(Result.Got.class, items.get("Q31"));
      Item belgium = assertInstanceOf(Item.class, ((Optional<?>) got.value()).orElseThrow());
      assertEquals(Item.Kind.STATE, belgium.kind());
      assertEquals("Belgium", belgium.label());
      Lookup.Query query = new Lookup.Query("Belgium", Item.Kind.REGION, 3);
      Lookup.Found found =
          assertInstanceOf(Lookup.Found.class, online.lookup().findAll(List.of(query)).get(query));
      assertEquals(belgium, found.hits().get(0).item());
      Model facts = FactsGraph.of(List.of("Q31"), online.entities()).model();
      assertTrue(
          facts.containsAll(
              FactsGraphTest.turtle(
                  """
                  wd:Q31 p:P463 wds:q31-E7D5FD4A-39CA-4D87-85FE-0E276F871017 ; wdt:P463 wd:Q458 .
                  wds:q31-E7D5FD4A-39CA-4D87-85FE-0E276F871017 ps:P463 wd:Q458 ;
                    pq:P580 "1957-03-25T00:00:00Z"^^xsd:dateTime .
                  """)));
    }
  }
}
