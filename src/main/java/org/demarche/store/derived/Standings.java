package org.demarche.store.derived;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  /** What holds of a total and of its standing alike, by the names that it has there. */
  private static final Map<Node, Property> SAME =
      Map.of(
          DEMARCHE.totalHolder.asNode(), DEMARCHE.standingHolder,
          DEMARCHE.totalDemand.asNode(), DEMARCHE.standingDemand,
          DEMARCHE.totalStance.asNode(), DEMARCHE.standingStance,
          DEMARCHE.totalBasis.asNode(), DEMARCHE.standingBasis);

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
    long undated = 0;
    for (Node total : totals) {
      Optional<String> month = value(total, DEMARCHE.totalMonth);
      long number = value(total, DEMARCHE.totalCount).map(Long::parseLong).orElse(0L);
      month.ifPresent(months::add);
      count += number;
      undated += month.isPresent() ? 0 : number;
      SAME.forEach(
          (of, property) ->
              data.find(DerivedGraphs.TOTALS, total, of, Node.ANY)
                  .forEachRemaining(it -> facts.add(fact(standing, property, it.getObject()))));
    }
    if (count > 0) {
      facts.add(fact(standing, DEMARCHE.standingCount, number(count)));
    }
    if (undated > 0) {
      facts.add(fact(standing, DEMARCHE.standingUndated, number(undated)));
    }
    if (!months.isEmpty()) {
      facts.add(fact(standing, DEMARCHE.standingFirst, month(months.first())));
      facts.add(fact(standing, DEMARCHE.standingLast, month(months.last())));
    }
    return facts;
  }

  private Optional<String> value(Node total, Property property) {
    Iterator<Quad> quads = data.find(DerivedGraphs.TOTALS, total, property.asNode(), Node.ANY);
    return quads.hasNext()
        ? Optional.of(quads.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
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
