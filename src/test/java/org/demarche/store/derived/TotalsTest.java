package org.demarche.store.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.ontology.DEMARCHE;
import org.junit.jupiter.api.Test;

class TotalsTest extends DerivedStore {
  @Test
  void countsPositionsByMonth() {
    String position =
        """
        :ARTICLE schema:datePublished '2025-02-01'^^xsd:date .
        :ARTICLE-p1 dem:holder :ada ; dem:on :talks ; dem:stance stance:rejects ;
          dem:basis basis:self ; dem:inArticle :ARTICLE .
        """;
    String earlier =
        """
        :ARTICLE-s1 dem:takes :ARTICLE-p1 ; dem:saidOn '2025-01-31'^^xsd:date .
        """;
    write("one", position + by("Gazette"));
    write("two", position + by("Gazette"));
    write("three", position + by("Ledger") + earlier);
    assertEquals(
        List.of(
            "cellHolder <https://example.org/ada>",
            "cellMonth \"2025-01\"",
            "cellMonth \"2025-02\"",
            "cellSize 1",
            "cellSize 2",
            "inScale <https://w3id.org/demarche/id/scale/all-1>",
            "positionCount 3",
            "scaleDemands 1",
            "scaleRank 1",
            "scaleSeveral false",
            "standingBasis <https://w3id.org/demarche/ns/basis/self>",
            "standingCount 3",
            "standingDemand <https://example.org/talks>",
            "standingFirst 2025-01",
            "standingHolder <https://example.org/ada>",
            "standingLast 2025-02",
            "standingStance <https://w3id.org/demarche/ns/stance/rejects>",
            "totalMonth 2025-01",
            "totalMonth 2025-02",
            "totalOutlet \"Gazette\"",
            "totalOutlet \"Ledger\"",
            "totalPositions 1",
            "totalPositions 2"),
        derived()
            .lines()
            .map(line -> line.substring(line.indexOf(' ') + 1))
            .filter(line -> !line.matches("in(Standing|Cell) .*"))
            .sorted()
            .distinct()
            .toList());
    List.of("one", "two", "three").forEach(store::remove);
    assertEquals("", derived());
  }

  @Test
  void articlesAreListedByOutletAndMonth() {
    String article = ":ARTICLE a dem:Article ; schema:datePublished '2025-02-01'^^xsd:date .";
    write("one", article + by("Gazette"));
    write("two", article + by("Gazette"));
    write("three", article);
    assertEquals(
        List.of("totalArticles 1", "totalArticles 2"),
        derived()
            .lines()
            .filter(line -> line.contains(" totalArticles "))
            .map(line -> line.substring(line.indexOf(' ') + 1))
            .sorted()
            .toList());
    assertEquals(
        2,
        derived()
            .lines()
            .filter(it -> it.contains(" inCell "))
            .map(it -> it.split(" ")[2])
            .distinct()
            .count());
    List.of("one", "two", "three").forEach(store::remove);
    assertEquals("", derived());
  }

  @Test
  void totalsOfAnEarlierVersionAreMadeAnew() {
    write(
        "one",
        """
        :ada skos:prefLabel 'Ada' .
        :ARTICLE-p1 dem:holder :ada ; dem:on :talks ; dem:stance stance:rejects ;
          dem:basis basis:self ; dem:inArticle :ARTICLE . :ARTICLE a dem:Article .
        """);
    DatasetGraph data = store.dataset().asDatasetGraph();
    assertTrue(data.calculateRead(() -> DerivedGraphs.areIn(data)));
    for (Property property : List.of(DEMARCHE.totalPositions, DEMARCHE.inCell)) {
      data.executeWrite(() -> data.deleteAny(Node.ANY, Node.ANY, property.asNode(), Node.ANY));
      assertFalse(data.calculateRead(() -> DerivedGraphs.areIn(data)), property::toString);
      store.rebuild();
    }
  }
}
