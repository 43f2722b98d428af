package org.demarche.serve.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that asks at each triple whether its reader may go on: paths ask nobody else. */
final class CheckedGraph extends GraphWrapper {
  private final Allowance allowance = Allowance.current();

  CheckedGraph(Graph graph) {
    super(graph);
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    allowance.check();
    return super.find(subject, predicate, object).mapWith(this::checked);
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    allowance.check();
    return super.find(pattern).mapWith(this::checked);
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    allowance.check();
    return super.contains(subject, predicate, object);
  }

  private Triple checked(Triple triple) {
    allowance.check();
    return triple;
  }
}
