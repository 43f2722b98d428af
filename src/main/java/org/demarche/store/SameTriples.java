package org.demarche.store;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Whether two graphs have the same triples, but for what blank nodes are called. Jena compares all
 * as if they had blank nodes, which takes ten times as long.
 */
final class SameTriples {
  private SameTriples() {}

  /** Those that are not there as they are, by their names. */
  static SortedMap<String, Model> others(Dataset data, Map<String, Model> graphs) {
    SortedMap<String, Model> others = new TreeMap<>(graphs);
    others.keySet().removeIf(name -> in(data, name, graphs.get(name)));
    return others;
  }

  /** Whether a named graph has the triples of a model and no others. */
  static boolean in(Dataset data, String graph, Model wanted) {
    return in(data.getNamedModel(graph).getGraph(), wanted.getGraph());
  }

  /**
   * @param wanted in memory; it is held a second time
   */
  static boolean in(Graph stored, Graph wanted) {
    Set<Triple> left = wanted.find().toSet();
    Graph blank = GraphFactory.createDefaultGraph();
    Iterator<Triple> there = stored.find();
    while (there.hasNext()) {
      Triple triple = there.next();
      if (hasBlank(triple)) {
        blank.add(triple);
      } else if (!left.remove(triple)) {
        return false;
      }
    }
    Graph wantedBlank = GraphFactory.createDefaultGraph();
    left.stream().filter(SameTriples::hasBlank).forEach(wantedBlank::add);
    return left.size() == wantedBlank.size() && blank.isIsomorphicWith(wantedBlank);
  }

  private static boolean hasBlank(Triple triple) {
    return triple.getSubject().isBlank() || triple.getObject().isBlank();
  }
}
