package org.demarche.store.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedGraphsTest extends DerivedStore {
  @Test
  void aThingHasEachNameOnceAndIsShownByTheFirst() {
    write(
        "one", ":ada skos:prefLabel 'Ada Norden'@en, 'Ada von Norden'@de ; schema:sameAs wd:Q9 .");
    write("two", ":ada skos:prefLabel 'Ada Nord', 'ADA NORDEN' ; schema:sameAs wd:Q10, <urn:x> .");
    assertEquals(
        """
        <https://example.org/ada> nameKey "ada nord"
        <https://example.org/ada> nameKey "ada norden"
        <https://example.org/ada> nameKey "ada von norden"
        <https://example.org/ada> shownAs "ADA NORDEN"
        <https://example.org/ada> shownItem <http://www.wikidata.org/entity/Q10>
        """,
        derived());
  }

  @Test
  void whatOneArticleAloneSaidGoesWithIt() {
    write("one", ":ada skos:prefLabel 'Ada Norden' ; schema:sameAs wd:Q9 .");
    String before = derived();
    write("two", ":ada skos:prefLabel 'Ada', 'Ada Norden' ; schema:sameAs wd:Q1 .");
    store.remove("two");
    assertEquals(before, derived());
    store.remove("one");
    assertEquals("", derived());
  }

  @Test
  void aClaimIsSharedAsLongAsSeveralArticlesHaveIt() {
    String said = ":ARTICLE-1 dem:expresses :claim ; dem:inArticle :ARTICLE .";
    write("one", said + ":ARTICLE-2 dem:expresses :claim ; dem:inArticle :ARTICLE .");
    assertEquals("", derived());
    write("two", said);
    assertEquals("<https://example.org/claim> inSeveralArticles true\n", derived());
    write("two", "");
    assertEquals("", derived());
  }

  @Test
  void aSharedClaimIsDescribedOnceByItsWordsAlone() {
    String whole =
        ":ARTICLE-1 dem:expresses :claim ; dem:inArticle :ARTICLE ; dem:text 'We’re ready.'";
    String inPieces =
        """
        :ARTICLE-1 dem:expresses :claim ; dem:inArticle :ARTICLE ; oa:start 5 ;
          dem:text '\uD835\uDCB2e’re, she said, ready' ; dem:pieces '5-10 22-27' .
        """;
    String described =
        """
        <https://example.org/claim> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> Claim
        <https://example.org/claim> <http://www.w3.org/2000/01/rdf-schema#label> "were ready"
        <https://example.org/claim> inSeveralArticles true
        """;
    write("one", whole);
    assertEquals("", derived());
    write("two", inPieces);
    assertEquals(described, derived());
    store.remove("one");
    assertEquals("", derived());
    write("three", whole);
    assertEquals(described, derived());
    store.rebuild();
    assertEquals(described, derived());
  }

  @Test
  void aPlaceThatIsNoNumberLeavesTheWholeWords() {
    String strange =
        ":ARTICLE-1 dem:expresses :claim ; dem:inArticle :ARTICLE ; oa:start 'x' ; dem:text 'Ready.' ;"
            + " dem:pieces '5-10' .";
    write("one", strange);
    write("two", strange);
    assertTrue(derived().contains("label> \"ready\""), derived());
  }

  @Test
  void aDemandIsSharedAsLongAsSeveralHoldAPositionOnIt() {
    String position =
        ":ARTICLE-p dem:on :talks ; dem:holder :HOLDER ; dem:stance stance:rejects ; dem:basis basis:self .";
    write("one", position.replace("HOLDER", "ada"));
    write("two", position.replace("HOLDER", "ada"));
    assertFalse(derived().contains("heldBySeveral"));
    write("two", position.replace("HOLDER", "ben"));
    assertTrue(derived().contains("<https://example.org/talks> heldBySeveral true\n"));
    write("one", position.replace("HOLDER", "ben"));
    assertFalse(derived().contains("heldBySeveral"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "links", "curated", "demands", "wikidata", "sources"})
  void leaveGraphsOfOthersAlone(String name) {
    String graph = "https://w3id.org/demarche/id/graph/" + name;
    assertFalse(DerivedGraphs.isOne(NodeFactory.createURI(graph)));
  }

  @Test
  void countsWhoIsNamedAndSpeaks() {
    write(
        "one",
        """
        :ARTICLE-m1 dem:denotes :ada ; dem:inArticle :ARTICLE .
        :ARTICLE-m2 dem:denotes :ada ; dem:inArticle :ARTICLE .
        :ARTICLE-s1 dem:speaker :ada ; dem:inArticle :ARTICLE .
        :ARTICLE-s2 dem:speaker :somebody ; dem:inArticle :ARTICLE .
        :somebody a dem:UnnamedSource .
        """);
    write("two", ":ARTICLE-m1 dem:denotes :ada ; dem:inArticle :ARTICLE .");
    assertEquals(
        """
        <https://example.org/one-s1> inCell <https://w3id.org/demarche/id/cell/6e0072a22bcfc785bb8bacf7>
        <https://example.org/ada> mentionArticles 2
        <https://example.org/ada> mentionCount 3
        <https://example.org/ada> statementArticles 1
        <https://example.org/ada> statementCount 1
        <https://w3id.org/demarche/id/cell/6e0072a22bcfc785bb8bacf7> cellSize 1
        <https://w3id.org/demarche/id/cell/6e0072a22bcfc785bb8bacf7> cellSpeaker <https://example.org/ada>
        UnnamedSource> instanceCount 1
        """,
        derived());
    store.remove("one");
    assertEquals(
        """
        <https://example.org/ada> mentionArticles 1
        <https://example.org/ada> mentionCount 1
        """,
        derived());
    store.remove("two");
    assertEquals("", derived());
  }

  @Test
  void aStatementCoversTheMentionsInIt() {
    String statement =
        """
        :ARTICLE-s dem:takes :ARTICLE-p ; dem:inArticle :ARTICLE ; oa:start 10 ; oa:end 20 .
        :ARTICLE-t dem:inArticle :ARTICLE ; oa:start 10 ; oa:end 20 .
        :ARTICLE-m1 dem:denotes :ada ; dem:inArticle :ARTICLE ; oa:start 10 ; oa:end 20 .
        :ARTICLE-m2 dem:denotes :ada ; dem:inArticle :ARTICLE ; oa:start 9 ; oa:end 12 .
        :ARTICLE-m3 dem:denotes :ada ; dem:inArticle :ARTICLE ; oa:start 19 ; oa:end 21 .
        """;
    write("one", statement);
    assertTrue(
        derived().startsWith("<https://example.org/one-s> covers <https://example.org/one-m1>\n"));
    assertEquals(1, derived().lines().filter(it -> it.contains(" covers ")).count());
    store.remove("one");
    assertEquals("", derived());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void manyChangesComeToTheSameAsMakingAllAnew(int seed) {
    Random chance = new Random(seed);
    for (int step = 0; step < 60; step++) {
      String id = "article" + chance.nextInt(6);
      if (chance.nextInt(4) == 0) {
        store.remove(id);
      } else {
        write(id, anything(chance));
      }
    }
    String changed = derived();
    assertFalse(changed.isEmpty());
    store.rebuild();
    assertEquals(changed, derived());
  }

  private static String anything(Random chance) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      String thing = ":thing" + chance.nextInt(3);
      text.append(
          switch (chance.nextInt(9)) {
            case 0 -> thing + " skos:prefLabel 'Name " + chance.nextInt(4) + "' .";
            case 1 -> thing + " skos:altLabel 'name " + chance.nextInt(4) + "' .";
            case 2 -> thing + " schema:sameAs wd:Q" + chance.nextInt(4) + " .";
            case 3 -> said(chance, thing);
            case 4 -> mentioned(chance, thing);
            case 5 -> held(chance, thing);
            case 6 ->
                ":ARTICLE schema:datePublished '2025-0%d-05'^^xsd:date ."
                    .formatted(1 + chance.nextInt(3));
            case 7 -> ":ARTICLE a dem:Article . " + by("Outlet " + chance.nextInt(2));
            default -> ":ARTICLE-s dem:expresses " + thing + " ; dem:inArticle :ARTICLE .";
          });
    }
    return text.toString();
  }

  private static String said(Random chance, String speaker) {
    return ":ARTICLE-s%d dem:speaker %s ; dem:inArticle :ARTICLE ; oa:start %d ; oa:end %d ; dem:takes :ARTICLE-p%d ."
        .formatted(
            chance.nextInt(2),
            speaker,
            chance.nextInt(5),
            5 + chance.nextInt(9),
            chance.nextInt(3));
  }

  /** Some are told of in several articles, as a file of RDF may do. */
  private static String mentioned(Random chance, String actor) {
    String mention = chance.nextInt(4) == 0 ? ":m" : ":ARTICLE-m" + chance.nextInt(3);
    return "%s dem:denotes %s ; dem:inArticle :ARTICLE ; oa:start %d ; oa:end %d ."
        .formatted(mention, actor, chance.nextInt(9), chance.nextInt(9));
  }

  private static String held(Random chance, String holder) {
    return ":ARTICLE-p%d dem:holder %s ; dem:inArticle :ARTICLE ; dem:on :thing0 ; dem:stance stance:%s ; dem:basis basis:self ."
        .formatted(chance.nextInt(3), holder, chance.nextBoolean() ? "rejects" : "supports");
  }

  @Test
  void aFileOfRdfNamesThingsToo(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("more.ttl"), PREFIXES + ":x skos:altLabel 'X' .");
    store.loadRdf(file, BASE);
    assertEquals("<https://example.org/x> nameKey \"x\"\n", derived());
  }

  @Test
  void aBackupRestoresThem(@TempDir Path folder) {
    write("one", ":ada skos:prefLabel 'Ada' .");
    store.backup(folder.resolve("all.nq.gz"));
    try (GraphStore other = GraphStore.inMemory()) {
      other.loadRdf(folder.resolve("all.nq.gz"), BASE);
      assertEquals(export(store), export(other));
    }
  }

  @Test
  void aStoreOfAnEarlierVersionGetsThemWhenItIsOpened(@TempDir Path folder) {
    Path path = folder.resolve("db");
    String expected;
    try (GraphStore opened = GraphStore.open(path)) {
      write(opened, "one", ":ada skos:prefLabel 'Ada' .");
      expected = export(opened);
      DatasetGraph data = opened.dataset().asDatasetGraph();
      data.executeWrite(() -> data.removeGraph(DerivedGraphs.NAMES));
    }
    try (GraphStore opened = GraphStore.openExisting(path)) {
      assertEquals(expected, export(opened));
    }
  }

  @ParameterizedTest
  @CsvSource({"Ada NORDEN, ada norden", "Ýmir, ýmir", "İ, i", "ſ, s", "ΣΑΣ, σασ", "x-1, x-1"})
  void namesFoldAsTheyCompare(String name, String key) {
    assertEquals(key, NameFold.of(name));
    assertTrue(name.equalsIgnoreCase(key));
  }
}
