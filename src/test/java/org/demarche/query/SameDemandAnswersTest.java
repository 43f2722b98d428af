package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Demands that are the same are one to every query of {@code queries/}. */
class SameDemandAnswersTest {
  private static final Path FOLDER = Path.of("src/test/resources/query");
  private static final String BASE = "https://example.org/";
  private static final Node TALKS = iri("demand/hold-talks");
  private static final Node AGAIN = iri("demand/talk-again");

  /** They tell which demands are one, and by which words. */
  private static final Set<String> ABOUT_WORDINGS = Set.of("same-demands", "about-demand");

  private static final Node ANSWER = iri("article/answer/1");

  /** The answers are those of a store in which both articles word the demand alike. */
  @Test
  void answersAsIfBothArticlesHadWordedItAlike() {
    DatasetGraph alike = alike();
    try (GraphStore expected = MergedActorsTest.store(alike);
        GraphStore found = MergedActorsTest.store(reworded(alike))) {
      for (String question : MergedActorsTest.QUESTIONS) {
        String name = question.split(" ")[0];
        Map<String, String> given =
            MergedActorsTest.parse(question.substring(name.length()).strip());
        if (!ABOUT_WORDINGS.contains(name)) {
          assertEquals(
              MergedActorsTest.csv(expected, name, given),
              MergedActorsTest.csv(found, name, given),
              question);
        }
      }
    }
  }

  /** Whichever of its names is given. */
  @ParameterizedTest
  @ValueSource(strings = {"hold-talks", "talk-again", "They talk again", "A new round of talks"})
  void findsItByAnyName(String name) {
    DatasetGraph data = reworded(alike());
    data.add(
        iri("graph/curated"), TALKS, DEMARCHE.curatedLabel.asNode(), text("A new round of talks"));
    try (GraphStore store = MergedActorsTest.store(data)) {
      List<List<String>> rows = rows(store, "positions", Map.of("demand", name));
      assertEquals(
          List.of(
              "answer hold-talks", "letter hold-talks", "letter hold-talks", "terms hold-talks"),
          rows.stream().map(row -> row.get(0) + " " + row.get(4)).toList());
      assertEquals("A new round of talks", rows.get(0).get(19));
    }
  }

  @Test
  void tellsWhichAreTheSameAndWhy() {
    DatasetGraph data = reworded(alike());
    data.add(iri("article/letter/1"), AGAIN, SKOS.prefLabel.asNode(), text("They talk once more"));
    Node pair = iri("demand-pair/1");
    data.add(iri("graph/demands"), pair, RDF.type.asNode(), DEMARCHE.DemandPair.asNode());
    data.add(iri("graph/demands"), pair, DEMARCHE.subject.asNode(), AGAIN);
    data.add(iri("graph/demands"), pair, DEMARCHE.counterpart.asNode(), TALKS);
    data.add(iri("graph/demands"), pair, DEMARCHE.rule.asNode(), text("both: talk"));
    data.add(
        iri("graph/demands"),
        pair,
        DEMARCHE.confidence.asNode(),
        NodeFactory.createLiteralDT("0.9", XSDDatatype.XSDdecimal));
    data.add(
        iri("graph/demands"),
        pair,
        DEMARCHE.status.asNode(),
        NodeFactory.createURI("https://w3id.org/demarche/ns/linkStatus/automatic"));
    try (GraphStore store = MergedActorsTest.store(data)) {
      assertEquals(
          List.of(
              List.of(
                  "talk-again",
                  "They talk again",
                  "hold-talks",
                  "Norland and Sudland hold talks",
                  "both: talk",
                  "0.9",
                  BASE + "demand/talk-again")),
          rows(store, "same-demands", Map.of()));
      assertEquals(List.of(), rows(store, "doubtful-demands", Map.of()));
    }
  }

  private static List<List<String>> rows(GraphStore store, String name, Map<String, String> given) {
    return QueryRunner.local(store.dataset())
        .rows(QueryLibrary.builtIn().named(name), given)
        .rows();
  }

  private static DatasetGraph alike() {
    DatasetGraph data = RDFDataMgr.loadDatasetGraph(FOLDER.resolve("talks.trig").toString());
    RDFDataMgr.read(data, FOLDER.resolve("merged.trig").toString());
    return data;
  }

  /** One article words it otherwise, and it was found to be the same. */
  private static DatasetGraph reworded(DatasetGraph alike) {
    DatasetGraph data = DatasetFactory.create().asDatasetGraph();
    alike
        .find()
        .forEachRemaining(
            quad -> {
              boolean other = quad.getGraph().equals(ANSWER) && quad.getObject().equals(TALKS);
              data.add(
                  new Quad(
                      quad.getGraph(),
                      quad.getSubject(),
                      quad.getPredicate(),
                      other ? AGAIN : quad.getObject()));
            });
    assertNotEquals(0, data.getGraph(ANSWER).find(Node.ANY, Node.ANY, AGAIN).toList().size());
    data.add(ANSWER, AGAIN, RDF.type.asNode(), DEMARCHE.Demand.asNode());
    data.add(ANSWER, AGAIN, SKOS.prefLabel.asNode(), text("They talk again"));
    data.add(ANSWER, AGAIN, SKOS.notation.asNode(), text("talk-again"));
    data.add(ANSWER, AGAIN, SKOS.broader.asNode(), iri("issue/talks"));
    data.add(iri("graph/demands"), AGAIN, DEMARCHE.sameDemand.asNode(), TALKS);
    return data;
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(BASE + name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
