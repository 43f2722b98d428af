package org.demarche.store.derived;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/**
 * A number of a thing that each graph adds to.
 *
 * @param graph where it is written
 * @param description what else is said of the thing as long as the number is not 0
 */
record Sum(Node graph, Node thing, Node property, Set<Triple> description) {
  /** One among the totals. */
  Sum(Node thing, Property property, Set<Triple> description) {
    this(DerivedGraphs.TOTALS, thing, property.asNode(), description);
  }

  /** One of something that is described elsewhere. */
  Sum(Node thing, Property property) {
    this(thing, property, Set.of());
  }
}
