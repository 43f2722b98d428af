package org.demarche.serve;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.demarche.store.GraphStore;

/** A store with so many triples that their products take for ever: a net of nodes with labels. */
final class ManyTriples {
  private static final Node GRAPH = node("graph");

  private ManyTriples() {}

  static GraphStore store(int nodes) {
    GraphStore store = GraphStore.inMemory();
    store.loadRdf(Path.of("src/test/resources/query/talks.trig"), "https://example.org/");
    Dataset dataset = store.dataset();
    Txn.executeWrite(dataset, () -> fill(dataset.asDatasetGraph(), nodes));
    return store;
  }

  private static void fill(DatasetGraph graphs, int nodes) {
    for (int i = 0; i < nodes; i++) {
      add(graphs, i, "near", node("n" + (i * 7 + 1) % nodes));
      add(graphs, i, "far", node("n" + (i * 13 + 5) % nodes));
      add(graphs, i, "label", NodeFactory.createLiteralString("the node with number " + i));
      add(graphs, i, "size", NodeFactory.createLiteralByValue(i));
    }
  }

  private static void add(DatasetGraph graphs, int subject, String property, Node object) {
    graphs.add(new Quad(GRAPH, node("n" + subject), node(property), object));
  }

  private static Node node(String name) {
    return NodeFactory.createURI("https://example.org/net/" + name);
  }
}
