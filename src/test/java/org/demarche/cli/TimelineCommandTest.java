package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

@SuppressWarnings("try") // a server need only be there
class TimelineCommandTest {
  private static final String FACTS =
      """
      @prefix : <http://example.org/> .
      @prefix basis: <https://w3id.org/demarche/ns/basis/> .
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix schema: <https://schema.org/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix stance: <https://w3id.org/demarche/ns/stance/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      :arcadia a dem:State, dem:Actor ; skos:prefLabel "Arcadia" .
      :ann a dem:Person, dem:Actor ; skos:prefLabel "Ann Berg" .
      :bo a dem:Person, dem:Actor ; skos:prefLabel "Bo Lund" .
      :minister a dem:Office ; org:postIn :arcadia ; dem:speaks true .
      :tenure a dem:Tenure ; org:member :ann ; dem:office :minister ; dem:validFrom "2024-01-01"^^xsd:date .
      :dam a dem:Demand ; skos:prefLabel "The <old> dam is torn down & replaced" ; skos:notation "dam" .
      :road a dem:Demand ; skos:prefLabel "The road is built" ; skos:notation "road" .
      """;

  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void load() throws IOException {
    StringBuilder facts = new StringBuilder(FACTS);
    position(facts, 1, "2024-03-01", ":arcadia", ":dam", "rejects", "self");
    position(facts, 2, "2024-03-04", ":ann", ":dam", "demands", "self");
    position(facts, 3, "2024-03-06", ":ann", ":dam", "opposes", "ascribed ; dem:ascribedBy :bo");
    position(facts, 4, "2024-03-20", ":ann", ":dam", "openTo", "self");
    position(facts, 5, "2024-03-20", ":ann", ":road", "supports", "self");
    position(facts, 6, "2024-03-21", ":bo", ":dam", "demands", "self");
    position(facts, 7, "", ":bo", ":dam", "supports", "self");
    Path file = Files.writeString(folder.resolve("facts.ttl"), facts);
    store = folder.resolve("db");
    Execution loaded = Execution.of("load", file, "--store", store);
    assertEquals(0, loaded.exitCode(), loaded::err);
  }

  private static void position(
      StringBuilder facts,
      int number,
      String day,
      String holder,
      String on,
      String stance,
      String basis) {
    String date = day.isEmpty() ? "" : " ; schema:datePublished \"" + day + "\"^^xsd:date";
    facts.append(
        """
        :a%1$d a dem:Article ; schema:identifier "a%1$d" ; schema:headline "News %1$d" ; schema:publisher "Daily"%2$s .
        :p%1$d a dem:Position ; dem:inArticle :a%1$d ; dem:holder %3$s ; dem:on %4$s ; dem:stance stance:%5$s ;
          dem:evidence :e%1$d ; dem:sentence "Sentence %1$d." ; dem:basis basis:%6$s .
        :e%1$d oa:start 0 ; oa:end 8 ; oa:exact "Sentence" .
        """
            .formatted(number, date, holder, on, stance, basis));
  }

  private Execution timeline(Object... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = "timeline";
    System.arraycopy(more, 0, all, 1, more.length);
    all[more.length + 1] = "--store";
    all[more.length + 2] = store;
    return Execution.of(all);
  }

  @Test
  void aTableHasARowForEachPosition() {
    Execution run = timeline("Berg", "dam");
    assertEquals(0, run.exitCode(), run::err);
    assertEquals(
        """
        date,actor,demand,stance,basis,said_by,change,before,contradicts,own_word,government
        2024-03-04,Ann Berg,dam,demands,self,,,,,,rejects 2024-03-01
        2024-03-06,Ann Berg,dam,opposes,ascribed,Bo Lund,,,,demands 2024-03-04,
        2024-03-20,Ann Berg,dam,openTo,self,,softening,demands 2024-03-04,,,rejects 2024-03-01
        """,
        columns(run.out(), 11));
    assertTrue(run.out().contains(",Sentence,Sentence 2.,a2,0,8,"), run::out);
    assertTrue(run.err().contains("'Berg' is Ann Berg"), run::err);
  }

  private static String columns(String csv, int count) {
    StringBuilder first = new StringBuilder();
    csv.lines()
        .forEach(
            line ->
                first
                    .append(String.join(",", List.of(line.split(",", -1)).subList(0, count)))
                    .append('\n'));
    return first.toString();
  }

  @Test
  void eitherMayBeLeftOut() {
    assertEquals(4, timeline("Ann Berg").out().lines().skip(1).count());
    Execution demand = timeline("-", "dam");
    assertEquals(5, demand.out().lines().skip(1).count());
    assertTrue(demand.err().contains("1 positions have no date, and are left out"), demand::err);
    assertEquals(1, timeline("-", "dam", "--from", "2024-03-21").out().lines().skip(1).count());
    assertEquals(1, timeline("Ann Berg", "--basis", "ascribed").out().lines().skip(1).count());
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    assertEquals(2, timeline().exitCode());
    assertEquals(2, timeline("Ann Berg", "dam", "--days", "-1").exitCode());
    Execution nobody = timeline("Nobody at all");
    assertEquals(3, nobody.exitCode());
    assertTrue(nobody.err().contains("unknown-name"), nobody::err);
    Execution graph = timeline("Ann Berg", "--format", "ttl");
    assertEquals(3, graph.exitCode());
    assertTrue(graph.err().contains("unsuitable-format"), graph::err);
  }

  @Test
  void onATerminalItIsReadAtEightyColumns() {
    Execution run = Execution.onTerminal(60, "timeline", "Ann Berg", "dam", "--store", store);
    assertEquals(
        """
        Ann Berg on: The <old> dam is torn down & replaced
        (dam)

        2024-03-04  demands, by the own word
                    * against the own government: Arcadia, rejects
                      on 2024-03-01
                    “Sentence”
                    Daily, a2:0-8

        2024-03-06  opposes, ascribed by Bo Lund
                    * against the own word, demands on 2024-03-04
                    “Sentence”
                    Daily, a3:0-8

        2024-03-20  openTo, by the own word
                    * softening, was demands on 2024-03-04
                    * against the own government: Arcadia, rejects
                      on 2024-03-01
                    “Sentence”
                    Daily, a4:0-8
        """,
        run.out());
  }

  @Test
  void theDrawingIsTheSameEachTime()
      throws IOException, ParserConfigurationException, SAXException {
    Path one = folder.resolve("one.svg");
    Path two = folder.resolve("two.svg");
    assertEquals(0, timeline("-", "dam", "-o", one).exitCode());
    assertEquals(0, timeline("-", "dam", "-o", two).exitCode());
    assertEquals(-1, Files.mismatch(one, two));
    String svg = Files.readString(one);
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(one.toFile());
    assertEquals(5, svg.split("<g>", -1).length - 1, "a mark for each position");
    assertTrue(svg.contains("Ann Berg on: The &lt;old&gt; dam is torn down &amp; replaced"), svg);
    assertTrue(svg.contains(">softening</text>"), svg);
  }

  @Test
  void theDrawingHasTheDemandsWithMostPositions() throws IOException {
    Path file = folder.resolve("few.svg");
    Execution drawn = timeline("Ann Berg", "--strips", "1", "-o", file);
    assertTrue(
        drawn.err().contains("draws the 1 of 2 with most positions; --strips 2 draws all"),
        drawn::err);
    String svg = Files.readString(file);
    assertTrue(svg.contains("Ann Berg on: The &lt;old&gt; dam"), svg);
    assertFalse(svg.contains("The road is built"), svg);
    assertEquals(2, timeline("Ann Berg", "--strips", "0").exitCode());
  }

  @Test
  void aServedStoreGivesTheSame() throws Exception {
    String here = timeline("Ann Berg", "dam").out();
    Path there = folder.resolve("there.csv");
    try (ServedStore served = ServedStore.start(store)) {
      assertEquals(here, timeline("Ann Berg", "dam").out());
      assertEquals(0, timeline("Ann Berg", "dam", "-o", there).exitCode());
    }
    assertEquals(here, Files.readString(there));
  }
}
