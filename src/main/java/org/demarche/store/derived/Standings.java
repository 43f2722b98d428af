package org.demarche.store.derived;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.ontology.DEMARCHE;

/**
 * How many positions there are of each holder, demand, stance and basis, all months and outlets
 * together, and their first and last month: what is shown of a whole store reads these, which are
 * far fewer than their parts. Here the months are found out, once there is a part more or less.
 */
final class Standings {
  private final DatasetGraph data;
  private final Set<Node> changed = new HashSet<>();

  Standings(DatasetGraph data) {
    this.data = data;
  }

  /** A number of a standing. */
  static Sum sum(Node standing, Property property, Set<Triple> description) {
    return new Sum(DerivedGraphs.STANDINGS, standing, property.asNode(), description);
  }

  /** Takes note of a total that has come or gone. */
  void changing(Sum total) {
    for (Triple fact : total.description()) {
      if (fact.getPredicate().equals(DEMARCHE.inStanding.asNode())) {
        changed.add(fact.getObject());
      }
    }
  }

  /** Writes the months of those that have changed; to be called when their totals are written. */
  void settle() {
    for (Node standing : changed) {
      TreeSet<String> months = months(standing);
      write(standing, DEMARCHE.standingFirst, months.isEmpty() ? Set.of() : Set.of(months.first()));
      write(standing, DEMARCHE.standingLast, months.isEmpty() ? Set.of() : Set.of(months.last()));
    }
    changed.clear();
  }

  private TreeSet<String> months(Node standing) {
    TreeSet<String> months = new TreeSet<>();
    for (Quad part :
        Iter.toList(
            data.find(DerivedGraphs.TOTALS, Node.ANY, DEMARCHE.inStanding.asNode(), standing))) {
      data.find(DerivedGraphs.TOTALS, part.getSubject(), DEMARCHE.totalMonth.asNode(), Node.ANY)
          .forEachRemaining(it -> months.add(it.getObject().getLiteralLexicalForm()));
    }
    return months;
  }

  private void write(Node standing, Property property, Set<String> month) {
    Set<Quad> wanted = new HashSet<>();
    month.forEach(it -> wanted.add(quad(standing, property, it)));
    for (Quad quad :
        Iter.toList(data.find(DerivedGraphs.STANDINGS, standing, property.asNode(), Node.ANY))) {
      if (!wanted.remove(quad)) {
        data.delete(quad);
      }
    }
    wanted.forEach(data::add);
  }

  private static Quad quad(Node standing, Property property, String month) {
    return Quad.create(
        DerivedGraphs.STANDINGS,
        standing,
        property.asNode(),
        NodeFactory.createLiteralDT(month, XSDDatatype.XSDgYearMonth));
  }
}
