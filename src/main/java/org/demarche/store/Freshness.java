package org.demarche.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.ontology.DEMARCHE;

/**
 * How far the articles of a store were made with one configuration.
 *
 * @param current articles made with it
 * @param stale articles made with another one; to extract them again could give other graphs
 */
public record Freshness(long current, long stale) {

  static Freshness of(DatasetGraph data, String configurationHash) {
    Node predicate = DEMARCHE.configurationHash.asNode();
    Node hash = NodeFactory.createLiteralString(configurationHash);
    long current = StoreCounts.quads(data, predicate, hash);
    return new Freshness(current, StoreCounts.quads(data, predicate, Node.ANY) - current);
  }
}
