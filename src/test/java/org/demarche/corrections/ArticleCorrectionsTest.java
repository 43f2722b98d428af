package org.demarche.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.demarche.corrections.Correction.Aspect;
import org.demarche.corrections.Correction.Thing;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.GraphDigest;
import org.demarche.ontology.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article in which Ada says that the bridge must open, and that Bo wants it closed. */
class ArticleCorrectionsTest {
  private static final String A = "https://example.org/a";
  private static final Node NAME = NodeFactory.createURI(A);
  private static final Optional<String> NOTHING = Optional.empty();

  private static final String EXTRACTED =
      """
      PREFIX dem: <https://w3id.org/demarche/ns#>
      PREFIX basis: <https://w3id.org/demarche/ns/basis/>
      PREFIX stance: <https://w3id.org/demarche/ns/stance/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      BASE <https://example.org/>
      <a> dem:configurationHash "c" .
      <s> a dem:Statement ; dem:inArticle <a> ; dem:speaker <ada> ; oa:start 0 ; oa:end 20 ;
        dem:text "open it; he is wrong" ; dem:takes <own> , <his> .
      <own> a dem:Position ; dem:inArticle <a> ; dem:holder <ada> ; dem:on <open> ;
        dem:stance stance:demands ; dem:basis basis:self ; dem:confidence 0.5 ; dem:evidence <m> .
      <his> a dem:Position ; dem:inArticle <a> ; dem:holder <bo> ; dem:on <open> ;
        dem:stance stance:rejects ; dem:basis basis:ascribed ; dem:ascribedBy <ada> ;
        dem:confidence 0.4 ; dem:evidence <m> .
      <m> oa:start 0 ; oa:end 7 ; oa:exact "open it" .
      <open> a dem:Demand ; skos:prefLabel "The bridge opens" ; skos:notation "open" .
      """;

  private static List<Quad> extracted() {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(EXTRACTED, Lang.TURTLE).parse(model);
    List<Quad> quads = new ArrayList<>();
    model.getGraph().find().forEach(it -> quads.add(Quad.create(NAME, it)));
    return GraphDigest.sealed(quads);
  }

  private static Thing position(String holder) {
    return new Thing("x", 0, 7, "open it", iri(holder), Optional.of(iri("open")));
  }

  private static final Thing STATEMENT =
      new Thing("x", 0, 20, "open it; he is wrong", iri("ada"), NOTHING);

  private static String iri(String name) {
    return "https://example.org/" + name;
  }

  private static Correction of(Thing thing, Aspect aspect, String value) {
    Optional<String> right =
        Optional.ofNullable(value)
            .map(it -> aspect == Aspect.STANCE ? Scheme.STANCE.concept(it).getURI() : iri(it));
    return new Correction(thing, aspect, right, NOTHING, NOTHING, LocalDate.EPOCH);
  }

  private static List<Quad> corrected(List<Quad> quads, Correction... corrections) {
    Corrections all = new Corrections();
    List.of(corrections).forEach(all::add);
    ArticleCorrections article = new ArticleCorrections(NAME, quads);
    article.correct(List.copyOf(all.all()));
    return article.quads();
  }

  private static String value(List<Quad> quads, String subject, Node property) {
    return quads.stream()
        .filter(it -> it.getSubject().toString().equals(iri(subject)))
        .filter(it -> it.getPredicate().equals(property))
        .map(it -> it.getObject().toString().replaceFirst("^.*/", ""))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void positionsGoAlongWithTheirSpeaker() {
    List<Quad> after = corrected(extracted(), of(STATEMENT, Aspect.SPEAKER, "cleo"));
    assertEquals("cleo", value(after, "s", DEMARCHE.speaker.asNode()));
    assertEquals("cleo", value(after, "own", DEMARCHE.holder.asNode()));
    assertEquals("bo", value(after, "his", DEMARCHE.holder.asNode()));
    assertEquals("cleo", value(after, "his", DEMARCHE.ascribedBy.asNode()));
    assertTrue(GraphDigest.holds(after), "the graph tells its digest");
  }

  @Test
  void whoSpeaksStatesThePositionAndAscribesThoseOfOthers() {
    List<Quad> after =
        corrected(
            extracted(),
            of(position("ada"), Aspect.HOLDER, "cleo"),
            of(position("bo"), Aspect.HOLDER, "ada"));
    assertEquals("ascribed", value(after, "own", DEMARCHE.basis.asNode()));
    assertEquals("ada", value(after, "own", DEMARCHE.ascribedBy.asNode()));
    assertEquals("self", value(after, "his", DEMARCHE.basis.asNode()));
    assertEquals("", value(after, "his", DEMARCHE.ascribedBy.asNode()));
  }

  @Test
  void whatIsCorrectedOrConfirmedIsSure() {
    List<Quad> after =
        corrected(
            extracted(),
            of(position("ada"), Aspect.STANCE, "supports"),
            of(position("bo"), Aspect.RIGHT, null));
    assertEquals("supports", value(after, "own", DEMARCHE.stance.asNode()));
    assertTrue(value(after, "own", DEMARCHE.confidence.asNode()).contains("1.0"), "corrected");
    assertTrue(value(after, "his", DEMARCHE.confidence.asNode()).contains("0.4"), "another stance");
  }

  @Test
  void aStatementGoesWithItsPositionsAndTheirDemand() {
    List<Quad> after = corrected(extracted(), of(STATEMENT, Aspect.NONE, null));
    for (String gone : List.of("s", "own", "his", "open")) {
      assertTrue(
          after.stream().noneMatch(it -> it.getSubject().toString().equals(iri(gone))), gone);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7, open it, ada, open, STANDS",
    "3, 10, open it, ada, open, STANDS", // an edit before them moved the words
    "0, 7, open it, cleo, open, GONE", // of two others' positions it is neither
    "0, 7, open it, ada, toll, STANDS", // the demand is worded otherwise now
    "0, 7, open it, cleo, close, GONE",
    "0, 7, shut it, ada, open, GONE"
  })
  void holdsAsLongAsTheWordsStand(
      int start, int end, String words, String holder, String demand, Outcome outcome) {
    Thing thing = new Thing("x", start, end, words, iri(holder), Optional.of(iri(demand)));
    Correction correction = of(thing, Aspect.STANCE, "openTo");
    Map<Correction, Outcome> outcomes =
        new ArticleCorrections(NAME, extracted()).correct(List.of(correction));
    assertEquals(Map.of(correction, outcome), outcomes);
  }

  @Test
  void whatOneHolderHasNotIsNotTakenFromOthers() {
    for (String holder : List.of("ada", "cleo")) {
      List<Quad> after = corrected(extracted(), of(position(holder), Aspect.NONE, null));
      assertEquals("bo", value(after, "his", DEMARCHE.holder.asNode()));
      boolean kept = value(after, "own", DEMARCHE.holder.asNode()).equals("ada");
      assertEquals(holder.equals("cleo"), kept, holder);
    }
  }

  @Test
  void whatWentWithItsStatementIsGone() {
    List<Correction> both =
        List.of(of(STATEMENT, Aspect.NONE, null), of(position("ada"), Aspect.STANCE, "openTo"));
    assertEquals(
        List.of(Outcome.STANDS, Outcome.GONE),
        List.copyOf(new ArticleCorrections(NAME, extracted()).correct(both).values()));
  }

  @Test
  void tellsWhatTheExtractionSaysByNow() {
    Correction correction = of(position("ada"), Aspect.HOLDER, "ada");
    assertEquals(
        Map.of(correction, Outcome.AGREES),
        new ArticleCorrections(NAME, extracted()).correct(List.of(correction)));
  }

  /** Whatever is corrected, in whatever order, leaves a way back to what was extracted. */
  @Test
  void isTakenBackToTheLastTriple() {
    Random random = new Random(7);
    Set<Quad> before = Set.copyOf(extracted());
    List<Quad> quads = extracted();
    for (int round = 0; round < 300; round++) {
      Correction[] some = new Correction[random.nextInt(6)];
      for (int i = 0; i < some.length; i++) {
        some[i] = any(random);
      }
      quads = corrected(quads, some);
      assertEquals(Set.copyOf(quads), Set.copyOf(corrected(quads, some)), "done again");
      assertEquals(before, Set.copyOf(corrected(quads)), "taken back");
    }
    assertFalse(before.isEmpty(), "something was extracted");
  }

  private static Correction any(Random random) {
    Thing thing = List.of(STATEMENT, position("ada"), position("bo")).get(random.nextInt(3));
    List<Aspect> aspects =
        thing.isPosition()
            ? List.of(Aspect.HOLDER, Aspect.STANCE, Aspect.DEMAND, Aspect.NONE, Aspect.RIGHT)
            : List.of(Aspect.SPEAKER, Aspect.NONE, Aspect.RIGHT);
    Aspect aspect = aspects.get(random.nextInt(aspects.size()));
    String value =
        switch (aspect) {
          case STANCE -> List.of("rejects", "demands", "openTo").get(random.nextInt(3));
          case DEMAND -> List.of("open", "close", "toll").get(random.nextInt(3));
          case SPEAKER, HOLDER -> List.of("ada", "bo", "cleo").get(random.nextInt(3));
          case NONE, RIGHT -> null;
        };
    return of(thing, aspect, value);
  }
}
