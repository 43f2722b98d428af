package org.demarche.store.derived;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Numbers that are kept so that nobody need count: each is the sum of what every graph adds by
 * itself, so that a change costs what the changed graphs hold.
 */
final class Totals {
  private final DatasetGraph data;
  private final Standings standings;
  private final Outlets outlets;
  private final Map<Sum, Integer> changes = new HashMap<>();

  Totals(DatasetGraph data) {
    this.data = data;
    this.standings = new Standings(data);
    this.outlets = new Outlets(data);
  }

  void add(OneGraph graph) {
    Counts.of(graph, (sum, number) -> changes.merge(sum, number, Integer::sum));
  }

  void subtract(OneGraph graph) {
    Counts.of(graph, (sum, number) -> changes.merge(sum, -number, Integer::sum));
  }

  int changes() {
    return changes.size();
  }

  /** Writes what has changed so far, and what is the sum of that. */
  void settle() {
    changes.forEach(
        (sum, change) -> {
          if (change != 0) {
            change(sum, change);
          }
        });
    changes.clear();
    standings.settle();
  }

  /** Writes who publishes all that is counted, to be called once all is written. */
  void settleOutlets(Set<Node> changedGraphs) {
    outlets.changing(changedGraphs);
    outlets.settle();
  }

  /** Writes one change. */
  void change(Sum sum, int change) {
    long before = number(sum);
    long after = before + change;
    if (before != 0) {
      data.delete(quad(sum, before));
    }
    if (after != 0) {
      data.add(quad(sum, after));
    }
    if (before == 0 || after == 0) {
      sum.description().forEach(outlets::changing);
    }
    if (before == 0) {
      sum.description().forEach(it -> data.add(Quad.create(sum.graph(), it)));
    } else if (after == 0) {
      sum.description().forEach(it -> data.delete(Quad.create(sum.graph(), it)));
    }
    if (before == 0 || after == 0) {
      standings.changing(sum);
    }
  }

  /** What is written; 0 where nothing is. */
  long number(Sum sum) {
    Iterator<Quad> known = data.find(sum.graph(), sum.thing(), sum.property(), Node.ANY);
    return known.hasNext() ? Long.parseLong(known.next().getObject().getLiteralLexicalForm()) : 0;
  }

  private static Quad quad(Sum sum, long number) {
    Node literal = NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    return Quad.create(sum.graph(), sum.thing(), sum.property(), literal);
  }
}
