package org.demarche.store.derived;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.demarche.ontology.DEMARCHE;

/** The graphs that have all triples of a property, as far as many of them are read together. */
final class PropertyGraphs {
  static final Map<Node, Node> ALL = all();

  private PropertyGraphs() {}

  private static Map<Node, Node> all() {
    Map<Node, Node> graphs = new HashMap<>();
    List.of(
            DEMARCHE.standingHolder,
            DEMARCHE.standingDemand,
            DEMARCHE.standingStance,
            DEMARCHE.standingBasis,
            DEMARCHE.standingCount,
            DEMARCHE.standingUndated,
            DEMARCHE.standingFirst,
            DEMARCHE.standingLast)
        .forEach(it -> graphs.put(it.asNode(), DerivedGraphs.STANDINGS));
    List.of(
            DEMARCHE.inStanding,
            DEMARCHE.totalMonth,
            DEMARCHE.totalPositions,
            DEMARCHE.totalOutlet,
            DEMARCHE.totalSpeaker,
            DEMARCHE.totalQuoting,
            DEMARCHE.totalStatements,
            DEMARCHE.totalArticles,
            DEMARCHE.cellSpeaker,
            DEMARCHE.cellHolder,
            DEMARCHE.cellMonth,
            DEMARCHE.totalPublisher,
            DEMARCHE.totalSite)
        .forEach(it -> graphs.put(it.asNode(), DerivedGraphs.TOTALS));
    graphs.put(DEMARCHE.publishesAs.asNode(), DerivedGraphs.OUTLETS);
    graphs.put(DEMARCHE.inCell.asNode(), DerivedGraphs.COVERAGE);
    return Map.copyOf(graphs);
  }
}
