package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever was merged into another one is that one to every query of {@code queries/}. */
class MergedActorsTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.builtIn();
  private static final Path FOLDER = Path.of("src/test/resources/query");
  private static final String BASE = "https://example.org/";

  /** About the redirects themselves, which a store without them cannot answer. */
  private static final Set<String> ABOUT_REDIRECTS = Set.of("merged-actors");

  /** Every query, with all ways to ask it; also for what is not there. */
  static final List<String> QUESTIONS =
      """
      attributions
      attributions       speaker=Ben South
      attributions       speaker=Ada North
      attributions       speaker=Evening Star
      positions
      positions          holder=Norland
      positions          holder=Sudland
      positions          holder=Evening Star
      disputed
      thing              iri=https://w3id.org/demarche/id/issue/talks
      events
      events             holder=Sudland
      events             holder=Evening Star
      events             target=Norland
      events             target=Sudland
      links
      links              actor=Palace Hill
      links              actor=Sudland
      links              actor=Evening Star
      demands-of         actor=Norland
      demands-of         actor=Sudland
      demands-of         actor=Evening Star
      stances-on         demand=leave-valley
      stances-on         demand=hold-talks
      said-by            actor=ada north
      said-by            actor=Benjamin South
      self-and-ascribed  actor=Norland
      self-and-ascribed  actor=Sudland
      self-and-ascribed  actor=Evening Star
      source-chains      article=leak
      unnamed-sources
      unnamed-sources    article=answer
      same-words
      utterances
      utterances         article=leak
      utterances         actor=Palace
      copies
      corroboration
      corroboration      actor=Palace
      same-words         article=answer
      spokespeople       principal=Norland
      spokespeople       principal=Sudland
      denials            actor=Benjamin South
      denials            actor=Ada North
      denials            actor=Evening Star
      common-ground      a=Norland b=Sudland
      common-ground      a=Sudland b=Norland
      metonyms
      metonyms           words=palace
      metonyms           words=cottage
      regions-demanded
      regions-demanded   region=the Valley
      regions-demanded   region=Palace Hill
      conditions
      conditions         actor=Sudland
      conditions         actor=Evening Star
      position-history   actor=Norland demand=hold-talks
      position-history   actor=Sudland demand=leave-valley
      statements-by-governments-of organization=Valley Union
      unlinked-actors
      demands-by-month
      demands-by-month   holder=Norland
      agreement          least=1
      agreement          actor=Sudland least=1
      search             words=meeting OR talks
      speakers
      speakers           top=yes
      demands
      demands            issue=talks
      stance-counts
      stance-counts      holder=Sudland
      stance-counts      demand=leave-valley
      stance-counts      outlet=Sudland Post
      matrix
      matrix             holder=Sudland
      matrix             demand=leave-valley
      stance-days
      stance-spans
      outlet-voices
      outlet-voices      outlet=Sudland Post
      outlets
      passing-on
      article-marks      article=terms
      article-marks      article=answer
      article-text       article=terms
      articles
      articles-by-month
      about-demand       demand=leave-valley
      about-actor        actor=Norland
      about-actor        actor=Benjamin South
      doubtful-links
      corrections
      merged-actors
      same-demands
      doubtful-demands
      """
          .lines()
          .toList();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          attributions,
          positions,
          events,
          links,
          demands-of,        actor=Norlandia
          stances-on,        demand=hold-talks
          said-by,           actor=a. b. north
          self-and-ascribed, actor=Norland
          source-chains,     article=letter
          unnamed-sources,
          same-words,
          spokespeople,      principal=Norlandia
          denials,           actor=Ben South
          common-ground,     a=Norlandia b=Sudland
          metonyms,
          regions-demanded,  region=the Vale
          conditions,        actor=Norland
          position-history,  actor=Norlandia demand=hold-talks
          unlinked-actors,
          demands-by-month,
          agreement,         least=1
          doubtful-links,
          merged-actors,
          """)
  void joinsTheRows(String name, String parameters) throws IOException {
    String expected = Files.readString(FOLDER.resolve("merged/" + name + ".csv"));
    try (GraphStore store = stored("talks.trig", "merged.trig")) {
      assertEquals(expected, csv(store, name, parse(parameters)));
    }
  }

  /** Whichever of the names is given. */
  @ParameterizedTest
  @ValueSource(strings = {"Norland", "norlandia", "https://example.org/region/norlandia"})
  void findsWhatAnyOfThemSaid(String name) {
    try (GraphStore store = stored("talks.trig", "merged.trig")) {
      Rows rows =
          QueryRunner.local(store.dataset())
              .rows(LIBRARY.named("positions"), Map.of("holder", name));
      assertEquals(
          List.of("answer", "letter", "letter", "letter", "terms", "terms"),
          rows.rows().stream().map(row -> row.get(0)).toList());
    }
  }

  @Test
  void asksEveryQuery() {
    Set<String> asked = QUESTIONS.stream().map(it -> it.split(" ")[0]).collect(Collectors.toSet());
    assertEquals(LIBRARY.all().stream().map(NamedQuery::name).collect(Collectors.toSet()), asked);
  }

  /** The same rows as from a store in which one IRI stands in place of the other everywhere. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          actor/ben-south,    actor/ada-north
          actor/ada-north,    actor/ben-south
          actor/evening-star, actor/palace
          region/sudland,     region/norland
          region/norland,     region/sudland
          region/palace-hill, region/valley
          actor/palace,       region/norland
          """)
  void answersAsIfTheyHadOneIri(String former, String kept) {
    Dataset data = RDFDataMgr.loadDataset(FOLDER.resolve("talks.trig").toString());
    data.asDatasetGraph()
        .add(iri("graph/links"), iri(former), DEMARCHE.mergedInto.asNode(), iri(kept));
    assertSameAnswers(data);
  }

  @Test
  void answersAsIfAllOfSeveralHadOneIri() {
    Dataset data = RDFDataMgr.loadDataset(FOLDER.resolve("talks.trig").toString());
    RDFDataMgr.read(data, FOLDER.resolve("merged.trig").toString());
    assertSameAnswers(data);
  }

  private static void assertSameAnswers(Dataset data) {
    try (GraphStore redirected = store(data.asDatasetGraph());
        GraphStore replaced = store(replaced(data.asDatasetGraph()))) {
      int rows = 0;
      for (String question : QUESTIONS) {
        String name = question.split(" ")[0];
        if (!ABOUT_REDIRECTS.contains(name)) {
          Map<String, String> given = parse(question.substring(name.length()).strip());
          String expected = csv(replaced, name, given);
          assertEquals(expected, csv(redirected, name, given), question);
          rows += expected.lines().count() - 1;
        }
      }
      assertFalse(rows < 40, "too few rows to tell: " + rows);
    }
  }

  /** The names of the former one become further names; its classes and items go. */
  private static DatasetGraph replaced(DatasetGraph data) {
    Map<Node, Node> kept = new HashMap<>();
    data.find(Node.ANY, Node.ANY, DEMARCHE.mergedInto.asNode(), Node.ANY)
        .forEachRemaining(quad -> kept.put(quad.getSubject(), quad.getObject()));
    Set<Node> dropped = new HashSet<>();
    Stream.of(RDF.type, SchemaDO.sameAs, SKOS.exactMatch).forEach(it -> dropped.add(it.asNode()));
    Stream.of(DEMARCHE.mergedInto, DEMARCHE.mergedBecause).forEach(it -> dropped.add(it.asNode()));
    DatasetGraph replaced = DatasetFactory.create().asDatasetGraph();
    data.find()
        .forEachRemaining(
            quad -> {
              boolean former = kept.containsKey(quad.getSubject());
              Node property = quad.getPredicate();
              if (!former || !dropped.contains(property)) {
                boolean name = former && property.equals(SKOS.prefLabel.asNode());
                replaced.add(
                    new Quad(
                        quad.getGraph(),
                        kept.getOrDefault(quad.getSubject(), quad.getSubject()),
                        name ? SKOS.altLabel.asNode() : property,
                        kept.getOrDefault(quad.getObject(), quad.getObject())));
              }
            });
    return replaced;
  }

  private static GraphStore stored(String... files) {
    GraphStore store = GraphStore.inMemory();
    Arrays.stream(files).forEach(file -> store.loadRdf(FOLDER.resolve(file), BASE));
    return store;
  }

  static GraphStore store(DatasetGraph data) {
    GraphStore store = GraphStore.inMemory();
    data.listGraphNodes()
        .forEachRemaining(
            name ->
                store.replace(
                    name.getURI(), DatasetFactory.wrap(data).getNamedModel(name.getURI())));
    return store;
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  static String csv(GraphStore store, String name, Map<String, String> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.local(store.dataset()).write(LIBRARY.named(name), parameters, Output.CSV, 0, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  static Map<String, String> parse(String parameters) {
    if (parameters == null || parameters.isEmpty()) {
      return Map.of();
    }
    return Stream.of(parameters.split(" (?=\\w+=)"))
        .map(pair -> pair.split("="))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
