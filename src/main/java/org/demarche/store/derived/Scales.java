package org.demarche.store.derived;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.ontology.DEMARCHE;

/**
 * Demands by how many positions there are on them, in powers of two, so that those that most is
 * said on are found without looking at all: each is in the scale of all demands, and one that
 * several actors have positions on in one of those, too.
 */
final class Scales {
  private static final String SCALE = "https://w3id.org/demarche/id/scale/";
  private static final Node IN = DEMARCHE.inScale.asNode();

  private final DatasetGraph data;
  private final Totals totals;

  Scales(DatasetGraph data, Totals totals) {
    this.data = data;
    this.totals = totals;
  }

  /** A scale. */
  private record Scale(int rank, boolean several) {
    Node node() {
      return NodeFactory.createURI(SCALE + (several ? "several-" : "all-") + rank);
    }

    Sum demands() {
      Node node = node();
      return new Sum(
          node,
          DEMARCHE.scaleDemands,
          Set.of(
              Triple.create(
                  node, DEMARCHE.scaleRank.asNode(), literal("" + rank, XSDDatatype.XSDinteger)),
              Triple.create(
                  node,
                  DEMARCHE.scaleSeveral.asNode(),
                  literal("" + several, XSDDatatype.XSDboolean))));
    }

    static Scale of(Node node) {
      String[] parts = node.getURI().substring(SCALE.length()).split("-");
      return new Scale(Integer.parseInt(parts[1]), parts[0].equals("several"));
    }
  }

  /** Puts demands where they belong, to be called once their numbers are written. */
  void settle(Collection<Node> demands) {
    Map<Scale, Integer> changes = new HashMap<>();
    for (Node demand : demands) {
      Set<Scale> wanted = of(demand);
      for (Quad quad : Iter.toList(data.find(DerivedGraphs.TOTALS, demand, IN, Node.ANY))) {
        Scale scale = Scale.of(quad.getObject());
        if (!wanted.remove(scale)) {
          data.delete(quad);
          changes.merge(scale, -1, Integer::sum);
        }
      }
      for (Scale scale : wanted) {
        data.add(Quad.create(DerivedGraphs.TOTALS, demand, IN, scale.node()));
        changes.merge(scale, 1, Integer::sum);
      }
    }
    changes.forEach(
        (scale, change) -> {
          if (change != 0) {
            totals.change(scale.demands(), change);
          }
        });
  }

  private Set<Scale> of(Node demand) {
    long number = totals.number(new Sum(demand, DEMARCHE.positionCount));
    Set<Scale> scales = new HashSet<>();
    if (number > 0) {
      int rank = Long.SIZE - 1 - Long.numberOfLeadingZeros(number);
      scales.add(new Scale(rank, false));
      if (data.contains(
          DerivedGraphs.SHARED_DEMANDS, demand, DEMARCHE.heldBySeveral.asNode(), Node.ANY)) {
        scales.add(new Scale(rank, true));
      }
    }
    return scales;
  }

  private static Node literal(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }
}
