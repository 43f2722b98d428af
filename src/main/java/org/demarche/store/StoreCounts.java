package org.demarche.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/** Counts different things by walking one range of an index. */
final class StoreCounts {
  private StoreCounts() {}

  static long instances(DatasetGraph data, Resource type) {
    Set<Node> subjects = new HashSet<>();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode())
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects.size();
  }

  /** All quads, counted block by block. */
  static long quads(DatasetGraph data) {
    return TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable().size();
  }

  /** Counts quads by the numbers of their nodes, which need not be read for it. */
  static long quads(DatasetGraph data, Node predicate, Node object) {
    NodeTupleTable quads = TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable();
    return Iter.count(quads.findAsNodeIds(Node.ANY, Node.ANY, predicate, object));
  }

  /** The different objects; those that redirect to one count as that one. */
  static long mergedObjects(DatasetGraph data, Property redirect, Property... predicates) {
    Map<Node, Node> kept = new HashMap<>();
    data.find(Node.ANY, Node.ANY, redirect.asNode(), Node.ANY)
        .forEachRemaining(quad -> kept.put(quad.getSubject(), quad.getObject()));
    return distinctObjects(data, predicates).stream()
        .map(object -> kept.getOrDefault(object, object))
        .distinct()
        .count();
  }

  private static Set<Node> distinctObjects(DatasetGraph data, Property... predicates) {
    Set<Node> objects = new HashSet<>();
    for (Property predicate : predicates) {
      data.find(Node.ANY, Node.ANY, predicate.asNode(), Node.ANY)
          .forEachRemaining(quad -> objects.add(quad.getObject()));
    }
    return objects;
  }
}
