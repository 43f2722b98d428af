package org.demarche.store.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2Factory;
import org.demarche.ontology.DEMARCHE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
  private static final Node GRAPH = name("graph");
  private static final Node OTHER = name("other");
  private static final Node WATCHED = name("watched");
  private static final Node SPEAKER = DEMARCHE.speaker.asNode();

  private final DatasetGraph data = TDB2Factory.createDataset().asDatasetGraph();

  @BeforeEach
  void begin() {
    data.begin(TxnType.WRITE);
  }

  @AfterEach
  void end() {
    data.abort();
    data.end();
  }

  /** However many triples are kept, the graphs are known as they were and are. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100})
  void knowsGraphsBeforeAndAfter(int most) {
    data.add(quad(GRAPH, SPEAKER, "ada"));
    data.add(quad(GRAPH, WATCHED, "old"));
    Changes changes = new Changes(data, it -> it.getPredicate().equals(WATCHED), most);
    changes.emptying(GRAPH);
    data.removeGraph(GRAPH);
    for (Quad quad :
        List.of(
            quad(GRAPH, SPEAKER, "ben"),
            quad(GRAPH, WATCHED, "new"),
            quad(OTHER, SPEAKER, "cleo"))) {
      changes.adding(quad);
      data.add(quad);
    }
    assertEquals(Set.of(GRAPH, OTHER), changes.graphs());
    assertEquals(Set.of(name("ada")), changes.before(GRAPH).values(name("s"), DEMARCHE.speaker));
    assertEquals(Set.of(name("ben")), changes.after(GRAPH).values(name("s"), DEMARCHE.speaker));
    assertEquals(Set.of(name("cleo")), changes.after(OTHER).values(name("s"), DEMARCHE.speaker));
    assertEquals(
        Set.of(quad(GRAPH, WATCHED, "old").asTriple(), quad(GRAPH, WATCHED, "new").asTriple()),
        changes.changed());
    assertTrue(changes.hadBefore(quad(GRAPH, WATCHED, "old").asTriple()));
    assertFalse(changes.hadBefore(quad(GRAPH, WATCHED, "new").asTriple()));
  }

  private static Quad quad(Node graph, Node property, String object) {
    return Quad.create(graph, Triple.create(name("s"), property, name(object)));
  }

  private static Node name(String part) {
    return NodeFactory.createURI("urn:" + part);
  }
}
