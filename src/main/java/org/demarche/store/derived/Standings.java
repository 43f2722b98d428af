package org.demarche.store.derived;

import java.util.HashSet;
import java.util.List;
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
 * The totals of all months together: of each holder, demand, stance and basis how many positions,
 * and their first and last month. What is shown of a whole store reads these, which are far fewer.
 */
final class Standings {
  private final DatasetGraph data;
  private final Set<Node> changed = new HashSet<>();

  Standings(DatasetGraph data) {
    this.data = data;
  }

  /** Takes note of a triple of a total whose number changes. */
  void changing(Triple triple) {
    if (triple.getPredicate().equals(DEMARCHE.inStanding.asNode())) {
      changed.add(triple.getObject());
    }
  }

  /** Writes those that have changed; to be called when their totals are written. */
  void settle() {
    for (Node standing : changed) {
      Set<Triple> wanted = new HashSet<>(of(standing));
      for (Quad quad :
          Iter.toList(data.find(DerivedGraphs.STANDINGS, standing, Node.ANY, Node.ANY))) {
        if (!wanted.remove(quad.asTriple())) {
          data.delete(quad);
        }
      }
      wanted.forEach(it -> data.add(Quad.create(DerivedGraphs.STANDINGS, it)));
    }
    changed.clear();
  }

  private Set<Triple> of(Node standing) {
    List<Node> totals =
        Iter.iter(data.find(DerivedGraphs.TOTALS, Node.ANY, DEMARCHE.inStanding.asNode(), standing))
            .map(Quad::getSubject)
            .toList();
    Set<Triple> facts = new HashSet<>();
    TreeSet<String> months = new TreeSet<>();
    long count = 0;
    for (Node total : totals) {
      for (Quad quad : Iter.toList(data.find(DerivedGraphs.TOTALS, total, Node.ANY, Node.ANY))) {
        Node value = quad.getObject();
        if (is(quad, DEMARCHE.totalCount)) {
          count += Long.parseLong(value.getLiteralLexicalForm());
        } else if (is(quad, DEMARCHE.totalMonth)) {
          months.add(value.getLiteralLexicalForm());
        } else {
          told(quad).forEach(it -> facts.add(fact(standing, it, value)));
        }
      }
    }
    if (count > 0) {
      facts.add(fact(standing, DEMARCHE.standingCount, number(count)));
    }
    if (!months.isEmpty()) {
      facts.add(fact(standing, DEMARCHE.standingFirst, month(months.first())));
      facts.add(fact(standing, DEMARCHE.standingLast, month(months.last())));
    }
    return facts;
  }

  /** What holds of a total and of its standing alike, by the name that it has there. */
  private static List<Property> told(Quad quad) {
    if (is(quad, DEMARCHE.totalHolder)) {
      return List.of(DEMARCHE.standingHolder);
    }
    if (is(quad, DEMARCHE.totalDemand)) {
      return List.of(DEMARCHE.standingDemand);
    }
    if (is(quad, DEMARCHE.totalStance)) {
      return List.of(DEMARCHE.standingStance);
    }
    return is(quad, DEMARCHE.totalBasis) ? List.of(DEMARCHE.standingBasis) : List.of();
  }

  private static boolean is(Quad quad, Property property) {
    return quad.getPredicate().equals(property.asNode());
  }

  private static Triple fact(Node standing, Property property, Node value) {
    return Triple.create(standing, property.asNode(), value);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node month(String month) {
    return NodeFactory.createLiteralDT(month, XSDDatatype.XSDgYearMonth);
  }
}
