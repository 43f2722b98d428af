package org.demarche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingTest {
  private static final String BASE = "https://example.org/";
  private static final String PREFIXES =
      """
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix : <https://example.org/> .
      """;
  private static final String SEEDS =
      PREFIXES
          + """
          :norland a dem:State , dem:Organization , dem:Region , dem:Actor ;
              skos:prefLabel "Norland" ; dem:statedItem wd:Q9000040 .
          :ada a dem:Person , dem:Actor ; skos:prefLabel "Ada Nordquist" ; dem:statedItem wd:Q9000001 .
          """;
  private static final String ARTICLE =
      PREFIXES
          + """
          :m1 dem:denotes :norland . :m2 dem:denotes :bo . :m3 dem:denotes :boh . :m4 dem:denotes :ada .
          :bo a dem:Person , dem:Actor ; skos:prefLabel "Dmitry Lind" ; dem:affiliation :norland .
          :boh a dem:Person , dem:Actor ; skos:prefLabel "Dmitri Lind" .
          :u1 a dem:UnnamedSource ; skos:prefLabel "Airline" .
          """
          + ":m5 dem:denotes :u1 .\n";
  private static final Register REGISTER =
      new MemoryRegister(
          List.of(
              Items.person("Q9000002", "Dmitry Lind", 24, "Q9000040"),
              Items.person("Q9000003", "Dmitry Lind", 1)));

  @TempDir private Path folder;
  private GraphStore store;
  private DecisionFile file;
  private Linking linking;
  private Review review;

  @BeforeEach
  void load() {
    store = GraphStore.inMemory();
    reload();
    file = new DecisionFile(folder.resolve("decisions.ttl"));
    linking = new Linking(store, BASE, REGISTER, file);
    review = new Review(linking, file, LocalDate.parse("2025-02-03"));
    linking.run();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoIsOnlyDescribedIsNobodyUntilSomebodySaysWho() {
    assertEquals(Optional.empty(), item("u1"));
    review.set("The airline", "Q9000009", Optional.empty());
    linking.run();
    boolean decided =
        store.read(
            data ->
                data.getUnionModel()
                    .contains(data.getUnionModel().createResource(BASE + "u1"), SKOS.exactMatch));
    assertTrue(decided);
  }

  @Test
  void statesTheItemsOfTheSeedsAndThoseFoundByName() {
    assertEquals(Optional.of("Q9000001"), item("ada"));
    assertEquals(Optional.of("Q9000002"), item("bo"));
  }

  @Test
  void redirectsWhoIsSpelledOtherwiseAndSaysWhy() {
    assertTrue(ask(":boh dem:mergedInto :bo ; dem:mergedBecause 'same name, spelled otherwise'"));
    assertEquals(Optional.empty(), item("boh"));
  }

  @Test
  void givesTheSameGraphTwice() {
    String once = graph();
    linking.run();
    assertEquals(once, graph());
  }

  @Test
  void keepsTheCandidatesThatLost() {
    assertTrue(
        ask("?l dem:subject :bo ; dem:candidate wd:Q9000002, wd:Q9000003 ; dem:item wd:Q9000002"));
  }

  @Test
  void mergingAndSplittingAgainLeavesTheGraphAsItWas() {
    String before = graph();
    review.merge("Dmitry Lind", "Ada Nordquist");
    linking.run();
    assertTrue(ask(":bo dem:mergedInto :ada"));
    assertNotEquals(before, graph());
    review.split("https://example.org/bo");
    reload();
    linking.run();
    assertEquals(before, graph());
  }

  @Test
  void neverTouchesTheGraphOfAnArticle() {
    String article = export("https://example.org/article");
    review.merge("Dmitry Lind", "Ada Nordquist");
    linking.run();
    assertEquals(article, export("https://example.org/article"));
  }

  @Test
  void bringsDecisionsAlongIntoAStoreThatIsRestored() throws IOException {
    review.merge("Dmitry Lind", "Ada Nordquist");
    review.set("Norland", "Q9000099", Optional.of("renamed"));
    linking.run();
    String decided = Files.readString(file.path());
    Files.delete(file.path());
    linking.run();
    assertEquals(decided, Files.readString(file.path()));
  }

  @Test
  void keepsApartWhomItMergedByItself() {
    review.split("https://example.org/boh");
    linking.run();
    assertTrue(ask(":bo dem:distinctFrom :boh"));
    assertEquals(0, linking.run().merged());
    review.merge("https://example.org/boh", "https://example.org/bo");
    assertEquals(1, linking.run().merged());
  }

  @Test
  void takesThePersonsWordOverTheSeeds() {
    review.set("Ada Nordquist", "Q9000077", Optional.of("namesake"));
    linking.run();
    assertTrue(ask(":ada skos:exactMatch wd:Q9000077"));
    assertEquals(Optional.empty(), item("ada"));
    review.set("Ada Nordquist", "none", Optional.empty());
    linking.run();
    assertTrue(!ask(":ada skos:exactMatch ?any"));
  }

  @Test
  void forgetsAnItemThatIsRejected() {
    review.reject("Dmitry Lind", "Q9000002", Optional.empty());
    linking.run();
    assertTrue(
        !ask(
            "?l dem:subject :bo ; dem:status <https://w3id.org/demarche/ns/linkStatus/automatic> ; dem:item wd:Q9000002"));
    review.accept("Dmitry Lind", Optional.empty(), Optional.empty());
    linking.run();
    assertTrue(ask(":bo skos:exactMatch wd:Q9000003"));
  }

  @Test
  void saysWhenANameIsUnknownOrAmbiguous() {
    assertEquals("unknown-name", code(() -> review.set("Nobody", "Q9000001", Optional.empty())));
    assertEquals("bad-item", code(() -> review.set("Ada Nordquist", "X1", Optional.empty())));
    assertEquals("not-merged", code(() -> review.split("Ada Nordquist")));
    assertEquals("same-actor", code(() -> review.merge("Ada Nordquist", "ada nordquist")));
  }

  private static String code(Runnable work) {
    String message = assertThrows(InputException.class, work::run).getMessage();
    return message.substring(0, message.indexOf(':'));
  }

  private void reload() {
    store.replace(BASE + "graph/seeds", model(SEEDS));
    store.replace(BASE + "article", model(ARTICLE));
  }

  private Optional<String> item(String name) {
    return store.read(
        data ->
            data
                .getUnionModel()
                .listObjectsOfProperty(
                    data.getUnionModel().createResource(BASE + name),
                    org.apache.jena.vocabulary.SchemaDO.sameAs)
                .toList()
                .stream()
                .map(node -> Wikidata.id(node.asResource().getURI()))
                .findFirst());
  }

  private boolean ask(String pattern) {
    String query =
        PREFIXES.replace("@prefix", "PREFIX").replace(" .\n", "\n") + "ASK { " + pattern + " }";
    return store.read(
        data -> org.apache.jena.query.QueryExecutionFactory.create(query, data).execAsk());
  }

  private String graph() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(Lang.NQUADS, out, Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }

  private String export(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(Lang.NQUADS, out, Optional.of(name));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Model model(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(turtle), null, "TURTLE");
    return model;
  }
}
