package org.demarche.store.derived;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** A kind of facts that follow from what all other graphs say, in a graph of its own. */
interface Derivation {
  Node graph();

  /** The properties of the triples that it follows from. */
  List<Node> properties();

  /** Whether its facts depend on other triples of the same graph as well. */
  default boolean readsOtherTriples() {
    return false;
  }

  /** The thing whose facts depend on such a triple. */
  Node about(Triple triple);

  /**
   * Whether the facts of a thing are as they should be as far as this triple goes; a quick look.
   */
  boolean isSettled(DatasetGraph data, Triple triple);

  /** All facts of a thing. */
  Set<Triple> of(DatasetGraph data, Node thing);
}
