package org.demarche.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Counts by walking one index range. */
final class StoreCounts {
  private StoreCounts() {}

  static long instances(DatasetGraph data, Node type) {
    Set<Node> subjects = new HashSet<>();
    forEach(data, Vocabulary.TYPE, type, quad -> subjects.add(quad.getSubject()));
    return subjects.size();
  }

  static long objects(DatasetGraph data, Node... predicates) {
    Set<Node> objects = new HashSet<>();
    for (Node predicate : predicates) {
      forEach(data, predicate, Node.ANY, quad -> objects.add(quad.getObject()));
    }
    return objects.size();
  }

  private static void forEach(
      DatasetGraph data, Node predicate, Node object, java.util.function.Consumer<Quad> action) {
    Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, predicate, object);
    quads.forEachRemaining(action);
  }
}
