package org.demarche.link.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.demarche.http.Patience;
import org.demarche.http.TestWaiting;
import org.demarche.link.DecisionFile;
import org.demarche.link.Linking;
import org.demarche.link.MemoryRegister;
import org.demarche.link.OnlineLinking;
import org.demarche.link.OnlineLinking.Answers;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a store to a wiki and back. */
class OnlineLinkingTest {
  private static final String BASE = "https://example.org/";
  private static final Patience PATIENCE =
      new Patience(2, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(10), true);
  private static final String ARTICLE =
      """
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <https://schema.org/> .
      @prefix : <https://example.org/> .
      :m1 dem:denotes :ada . :m2 dem:denotes :bo . :m3 dem:denotes :star . :m4 dem:denotes :nobody .
      :ada a dem:Person ; skos:prefLabel "Ada North" .
      :bo a dem:Person ; skos:prefLabel "Bo South" .
      :nobody a dem:Person ; skos:prefLabel "Nemo Nobody" .
      :star a dem:Organization ; skos:prefLabel "The Evening Star" .
      :article schema:publisher "The Evening Star" ; schema:url <https://www.evening-star.org/news/1> .
      """;

  @TempDir private Path folder;
  private final TestWaiting waiting = new TestWaiting();
  private final FakeWikidata wikidata =
      new FakeWikidata()
          .with(
              person("Q9000001", "Ada North", 50),
              person("Q9000002", "Bo South", 2),
              EntityJson.of("Q9000003", "Evening Star")
                  .item("P31", EntityJson.NEWSPAPER)
                  .alias("en", "The Evening Star")
                  .website("https://evening-star.org/")
                  .sitelinks(4),
              EntityJson.of("Q9000004", "The Evening Star")
                  .item("P31", EntityJson.NEWSPAPER)
                  .website("https://another-star.org/")
                  .sitelinks(4));
  private GraphStore store;
  private DecisionFile file;
  private Linking linking;

  private static EntityJson person(String id, String name, int sitelinks) {
    return EntityJson.of(id, name)
        .item("P31", EntityJson.HUMAN)
        .item("P39", "Q9000020")
        .sitelinks(sitelinks);
  }

  @BeforeEach
  void load() {
    store = GraphStore.inMemory();
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(ARTICLE), null, "TURTLE");
    store.replace(BASE + "article", model);
    file = new DecisionFile(folder.resolve("decisions.ttl"));
    linking = new Linking(store, BASE, new MemoryRegister(List.of()), file);
  }

  @AfterEach
  void close() {
    store.close();
    wikidata.close();
  }

  @Test
  void pinsWhatIsSureAndReportsTheDoubtful() {
    Answers answers = ask();
    assertEquals(4, answers.asked());
    assertEquals(2, answers.pinned());
    assertEquals(List.of(), answers.failed());
    assertEquals(1, answers.doubtful().size());
    assertTrue(answers.doubtful().get(0).startsWith("Bo South: Q9000002 (Bo South)"));
    linking.run();
    assertEquals(List.of("Q9000001", "Q9000003"), List.copyOf(Linking.items(store)));
  }

  @Test
  void takesTheMediumWhoseSiteIsThatOfTheArticles() {
    ask();
    linking.run();
    assertTrue(Linking.items(store).contains("Q9000003"));
  }

  @Test
  void needsNoNetForWhatIsPinned() {
    ask();
    int requests = wikidata.received().size();
    assertEquals(2, ask().asked());
    linking.run();
    assertEquals(2, Linking.items(store).size());
    assertEquals(requests, wikidata.received().size());
  }

  @Test
  void reportsAFailedLookUpAsFailed() {
    wikidata.close();
    Answers answers = ask();
    assertEquals(0, answers.pinned());
    assertEquals(4, answers.failed().size());
  }

  private Answers ask() {
    Online online =
        Online.with(
            new OnlineSettings(
                wikidata.api(),
                Optional.empty(),
                "me@example.org",
                "1",
                folder.resolve("cache"),
                OnlineSettings.MONTH,
                false),
            PATIENCE,
            waiting);
    return new OnlineLinking(linking, file, online.lookup()::findAll, LocalDate.parse("2025-02-03"))
        .ask();
  }
}
