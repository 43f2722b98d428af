package org.demarche.network.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.demarche.network.Coding;
import org.demarche.query.QueryRunner;
import org.demarche.query.RowSource;
import org.junit.jupiter.api.Test;

/** What a store says of actors becomes variables of coded statements. */
class PositionCodingTest {
  private static final String PREFIXES =
      """
      @prefix : <http://example.org/> .
      @prefix basis: <https://w3id.org/demarche/ns/basis/> .
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix schema: <https://schema.org/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix stance: <https://w3id.org/demarche/ns/stance/> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  /** Ann was minister until May 2024; Bo is of the opposition; the office speaks for Arcadia. */
  private static final String ACTORS =
      """
      :arcadia a dem:State ; dem:shownAs "Arcadia" .
      :ministry a dem:Organization ; dem:shownAs "Ministry" ; dem:affiliation :arcadia ;
        dem:speaksFor :arcadia .
      :greens a dem:Organization ; dem:shownAs "Greens" .
      :ann a dem:Person ; dem:shownAs "Ann" ; dem:shownItem wd:Q1 .
      :annie a dem:Person ; dem:shownAs "Annie" ; dem:mergedInto :ann .
      :minister a dem:Office ; org:postIn :ministry ; dem:speaks true .
      :tenure a dem:Tenure ; org:member :ann ; dem:office :minister ;
        dem:validFrom "2023-01-01"^^xsd:date ; dem:validTo "2024-05-31"^^xsd:date .
      :bo a dem:Person ; dem:shownAs "Bo" ; dem:affiliation :arcadia ; org:memberOf :greens .
      :talks dem:shownAs "Talks are held" ; skos:notation "talks" ; skos:broader :peace .
      :peace skos:notation "peace" .
      :gifts dem:shownAs "Gifts are made" ; skos:notation "gifts" ; skos:broader :unclassified .
      :unclassified skos:notation "unclassified" .
      :talking dem:sameDemand :talks .
      """;

  private static String article(String name, String published) {
    return """
        :%s a dem:Article ; schema:identifier "%1$s" ; schema:headline "H %1$s" ;
          schema:publisher "Daily" ; schema:author "W. Riter" %s .
        """
        .formatted(
            name,
            published.isEmpty()
                ? ""
                : "; schema:datePublished \"%s\"^^xsd:date".formatted(published));
  }

  private static String position(
      String name, String article, String holder, String stance, String demand, String more) {
    return """
        :%s a dem:Position ; dem:inArticle :%s ; dem:holder :%s ; dem:stance stance:%s ;
          dem:on :%s %s ; dem:evidence [ oa:start 5 ; oa:end 9 ] .
        """
        .formatted(name, article, holder, stance, demand, more);
  }

  private static final String ALL =
      PREFIXES
          + ACTORS
          + article("spring", "2024-04-01")
          + article("summer", "2024-07-01")
          + article("undated", "")
          + position("p1", "spring", "annie", "demands", "talking", "; dem:basis basis:self")
          + position("p2", "summer", "ann", "rejects", "talks", "; dem:basis basis:self")
          + position(
              "p3",
              "summer",
              "bo",
              "openTo",
              "talks",
              "; dem:basis basis:self ; dem:confidence 0.4")
          + position("p4", "summer", "arcadia", "withdraws", "talks", "; dem:basis basis:ascribed")
          + position("p5", "undated", "bo", "offers", "talks", "; dem:basis basis:self")
          + position("p6", "summer", "ministry", "opposes", "talks", "; dem:basis basis:self");

  private static PositionCoding read(Basis basis, double confidence) {
    return read(ALL, basis, confidence);
  }

  private static PositionCoding read(String turtle, Basis basis, double confidence) {
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFDataMgr.read(dataset, new StringReader(turtle), null, Lang.TURTLE);
    QueryRunner runner = QueryRunner.local(dataset);
    return PositionCoding.read(query -> runner.rows(query, Map.of()), basis, confidence);
  }

  private static String values(Coding coding, String... variables) {
    return coding.statements().stream()
        .map(
            it ->
                it.id().replace("http://example.org/", "")
                    + " "
                    + List.of(variables).stream()
                        .map(variable -> coding.field(variable).of(it))
                        .map(value -> value.isEmpty() ? "-" : value)
                        .collect(Collectors.joining(" ")))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  @Test
  void actorsRollUpByOfficesOfTheDay() {
    PositionCoding positions = read(Basis.BOTH, 0);
    assertEquals(
        """
        p1 Ann Ann Ministry Arcadia -
        p2 Ann Ann - - -
        p3 Bo Bo Arcadia - Greens
        p4 Arcadia - Arcadia Arcadia -
        p6 Ministry - Ministry Arcadia -""",
        values(positions.coding(), "actor", "person", "organization", "government", "party"));
    assertEquals(1, positions.undated());
    assertEquals(List.of("http://example.org/ann", "Person", "Q1"), positions.actors().get("Ann"));
  }

  @Test
  void stancesAreSidesAndGrades() {
    assertEquals(
        """
        p1 demands 1 1 2
        p2 rejects 0 -1 -2
        p3 openTo 1 1 1
        p4 withdraws - 0 0
        p6 opposes 0 -1 -1""",
        values(read(Basis.BOTH, 0).coding(), "stance", "agreement", "polarity", "grade"));
  }

  @Test
  void demandsAreTheOnesThatAreKept() {
    PositionCoding positions = read(Basis.SELF, 0);
    assertEquals(
        """
        p1 talks peace Daily
        p2 talks peace Daily
        p3 talks peace Daily
        p6 talks peace Daily""",
        values(positions.coding(), "demand", "issue", "outlet"));
    assertEquals(
        List.of("http://example.org/talks", "Talks are held", "peace"),
        positions.demands().get("talks"));
    assertEquals(
        "H spring, W. Riter",
        positions.coding().statements().get(0).document().title()
            + ", "
            + positions.coding().statements().get(0).document().author());
  }

  @Test
  void demandsWithoutAnIssueHaveNone() {
    String gifts = position("p7", "summer", "bo", "offers", "gifts", "; dem:basis basis:self");
    PositionCoding positions = read(ALL + gifts, Basis.SELF, 0);
    assertTrue(values(positions.coding(), "demand", "issue").endsWith("p7 gifts -"));
  }

  @Test
  void onlySomeBasesAndSureEnoughPositionsCount() {
    assertEquals("p4 Arcadia", values(read(Basis.ASCRIBED, 0).coding(), "actor"));
    assertEquals("p1 Ann\np2 Ann\np6 Ministry", values(read(Basis.SELF, 0.5).coding(), "actor"));
  }

  /** The source is later by name, so that it is not the first one that is read. */
  @Test
  void copiesOfOneTextCountOnce() {
    String copies =
        PREFIXES
            + ACTORS
            + article("a", "2024-04-01")
            + article("b", "2024-04-01")
            + article("z", "2024-04-01")
            + article("other", "2024-04-01")
            + ":a dem:syndicatedFrom :z . :b dem:syndicatedFrom :z .\n"
            + position("p1", "a", "ann", "demands", "talks", "; dem:basis basis:self")
            + position("p2", "b", "annie", "demands", "talking", "; dem:basis basis:self")
            + position("p3", "z", "ann", "demands", "talks", "; dem:basis basis:self")
            + position("p4", "other", "ann", "demands", "talks", "; dem:basis basis:self")
            + position("p5", "a", "ann", "rejects", "talks", "; dem:basis basis:self")
            + position("p6", "b", "bo", "demands", "talks", "; dem:basis basis:self")
            + position("p7", "a", "bo", "demands", "talks", "; dem:basis basis:self");
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFDataMgr.read(dataset, new StringReader(copies), null, Lang.TURTLE);
    QueryRunner runner = QueryRunner.local(dataset);
    RowSource source = query -> runner.rows(query, Map.of());
    assertEquals(7, PositionCoding.read(source, Basis.SELF, 0).coding().statements().size());
    assertEquals(
        "p3 Ann demands\np4 Ann demands\np5 Ann rejects\np7 Bo demands",
        values(PositionCoding.readIndependent(source, Basis.SELF, 0).coding(), "actor", "stance"));
  }
}
