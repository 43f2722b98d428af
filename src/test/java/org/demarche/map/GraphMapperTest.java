package org.demarche.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.demarche.model.Condition;
import org.demarche.model.Dossier;
import org.demarche.model.Stance;
import org.demarche.ontology.DEMARCHE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphMapperTest {
  private static final Path FOLDER = Path.of("src/test/resources/map");
  private static final GraphMapper MAPPER =
      new GraphMapper("https://w3id.org/demarche/id/", "0123abcd");

  static Stream<String> constructs() {
    return StreamSupport.stream(Constructs.names().spliterator(), false);
  }

  /**
   * Compares with {@code expected.trig}. Run with {@code -Ddemarche.golden=write} to write the
   * files anew after a change of the shape, and review the difference.
   */
  @ParameterizedTest
  @MethodSource("constructs")
  void mapsAsExpected(String construct) {
    Dataset mapped = dataset(MAPPER.map(dossier(construct)));
    Path expected = FOLDER.resolve(construct).resolve("expected.trig");
    if ("write".equals(System.getProperty("demarche.golden"))) {
      write(mapped, expected);
    }
    Dataset golden = RDFDataMgr.loadDataset(expected.toString());
    assertTrue(
        IsoMatcher.isomorphic(golden.asDatasetGraph(), mapped.asDatasetGraph()),
        () -> difference(golden, mapped));
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void givesEachQuadOnceAndTheSameListAgain(String construct) {
    List<Quad> quads = MAPPER.map(dossier(construct));
    assertEquals(quads.size(), new HashSet<>(quads).size());
    assertEquals(quads, MAPPER.map(dossier(construct)));
  }

  @Test
  void needsAtMostFortyTriplesAStatement() {
    Set<Quad> withStatement = new HashSet<>(MAPPER.map(dossier("metonym")));
    Dossier whole = dossier("metonym");
    Dossier without =
        new Dossier(whole.article(), List.of(), List.of(), List.of(), List.of(), List.of());
    withStatement.removeAll(MAPPER.map(without));
    assertTrue(withStatement.size() <= 40, () -> "triples: " + withStatement.size());
  }

  @Test
  void placesEverythingInTheGraphOfTheRevision() {
    Set<String> graphs = new HashSet<>();
    MAPPER.map(dossier("chain")).forEach(quad -> graphs.add(quad.getGraph().getURI()));
    Dossier dossier = dossier("chain");
    String hash = dossier.article().article().textHash().substring(0, 12);
    assertEquals(Set.of("https://w3id.org/demarche/id/article/chain/" + hash), graphs);
  }

  @Test
  void describesOnlyActorsThatNoRegisterKnows() {
    List<String> described =
        MAPPER.map(dossier("ascribed-position")).stream()
            .filter(quad -> quad.getPredicate().getURI().endsWith("prefLabel"))
            .map(quad -> quad.getSubject().getURI())
            .toList();
    assertEquals(List.of("https://w3id.org/demarche/id/actor/anna-berg"), described);
  }

  /** Two speakers of the same words, as in "Anna and Carl said", are two statements. */
  @Test
  void tellsStatementsOfSeveralSpeakersApart() {
    Draft draft =
        new Draft("joint", "Anna Berg and Carl Holm said the plan was dead.")
            .says("actor/anna-berg", "Anna Berg and Carl Holm", "said", "the plan was dead")
            .says("actor/carl-holm", "Anna Berg and Carl Holm", "said", "the plan was dead");
    assertEquals(2, objects(draft, DEMARCHE.speaker.getURI()).size());
    assertEquals(1, objects(draft, DEMARCHE.expresses.getURI()).size());
    assertEquals(2, subjects(draft, DEMARCHE.speaker.getURI()).size());
  }

  @Test
  void mergesStatementsThatDifferInNothing() {
    Draft draft =
        new Draft("twice", "Anna Berg said the plan was dead.")
            .says("actor/anna-berg", "Anna Berg", "said", "the plan was dead")
            .says("actor/anna-berg", "Anna Berg", "said", "the plan was dead");
    assertEquals(1, subjects(draft, DEMARCHE.speaker.getURI()).size());
  }

  @Test
  void tellsPositionsOnTheSameWordsApart() {
    Draft draft =
        new Draft("split", "Norland and Sudland reject the plan, Anna Berg said.")
            .says("actor/anna-berg", "Anna Berg", "said", "Norland and Sudland reject the plan")
            .ascribes("actor/norland", Stance.REJECTS, Draft.registered("plan"), "reject the plan")
            .ascribes("actor/sudland", Stance.REJECTS, Draft.registered("plan"), "reject the plan");
    assertEquals(2, subjects(draft, DEMARCHE.holder.getURI()).size());
  }

  @Test
  void conditionFindsADemandOfTheSameDossierByItsNotation() {
    Draft draft = new Draft("barter", "Anna Berg said troops would leave if the guns fall silent.");
    Condition condition =
        new Condition(
            Condition.Kind.ONLY_IF, draft.span("the guns fall silent"), Optional.of("silence"));
    draft
        .says("actor/anna", "Anna Berg", "said", "troops would leave if the guns fall silent")
        .takes("actor/anna", Stance.DEMANDS, Draft.minted("silence", "Silence"), "fall silent")
        .takesIf("actor/anna", Stance.OFFERS, Draft.minted("leave", "Leave"), "leave", condition);
    Set<Node> conditions =
        new GraphMapper("https://data.example/", "x")
            .map(draft.dossier()).stream()
                .filter(quad -> quad.getPredicate().equals(DEMARCHE.onlyIf.asNode()))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    assertEquals(Set.of(NodeFactory.createURI("https://data.example/demand/silence")), conditions);
  }

  @Test
  void mapsAnArticleWithoutStatements() {
    List<Quad> quads = MAPPER.map(new Draft("empty", "").dossier());
    assertEquals(16, quads.size());
  }

  @Test
  void recordsTheVersionOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(pom.contains("<version>" + ToolVersion.CURRENT + "</version>"));
  }

  private static Set<Node> objects(Draft draft, String property) {
    return MAPPER.map(draft.dossier()).stream()
        .filter(quad -> quad.getPredicate().hasURI(property))
        .map(Quad::getObject)
        .collect(Collectors.toSet());
  }

  private static Set<Node> subjects(Draft draft, String property) {
    return MAPPER.map(draft.dossier()).stream()
        .filter(quad -> quad.getPredicate().hasURI(property))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }

  private static Dossier dossier(String construct) {
    try {
      String text = Files.readString(FOLDER.resolve(construct).resolve("input.txt"));
      return Constructs.dossier(construct, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dataset dataset(List<Quad> quads) {
    Dataset dataset = DatasetFactory.create();
    quads.forEach(dataset.asDatasetGraph()::add);
    return dataset;
  }

  private static void write(Dataset mapped, Path file) {
    Set<Quad> quads = quads(mapped);
    new TreeMap<>(RDFDataMgr.loadModel("ontology/demarche.ttl").getNsPrefixMap())
        .forEach(
            (prefix, namespace) -> {
              if (prefix.equals("xsd")
                  || quads.stream().anyMatch(quad -> quad.toString().contains(namespace))) {
                mapped.asDatasetGraph().prefixes().add(prefix, namespace);
              }
            });
    try (OutputStream out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, mapped, Lang.TRIG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String difference(Dataset golden, Dataset mapped) {
    Set<Quad> missing = quads(golden);
    missing.removeAll(quads(mapped));
    Set<Quad> surplus = quads(mapped);
    surplus.removeAll(quads(golden));
    return "missing: " + missing + "\nsurplus: " + surplus;
  }

  private static Set<Quad> quads(Dataset dataset) {
    Set<Quad> quads = new HashSet<>();
    dataset.asDatasetGraph().find().forEachRemaining(quads::add);
    return quads;
  }
}
