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
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/** Counts different things by walking one range of an index. */
final class StoreCounts {
  /** Their places in a quad. */
  private static final int SUBJECT = 1;

  private static final int OBJECT = 3;

  private StoreCounts() {}

  /** Counts subjects by the numbers of their nodes, which need not be read for it. */
  static long instances(DatasetGraph data, Resource type) {
    Set<NodeId> subjects = new HashSet<>();
    table(data)
        .findAsNodeIds(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode())
        .forEachRemaining(quad -> subjects.add(quad.get(SUBJECT)));
    return subjects.size();
  }

  /** All quads, counted block by block. */
  static long quads(DatasetGraph data) {
    return table(data).size();
  }

  /** Counts quads by the numbers of their nodes, which need not be read for it. */
  static long quads(DatasetGraph data, Node predicate, Node object) {
    return Iter.count(table(data).findAsNodeIds(Node.ANY, Node.ANY, predicate, object));
  }

  /** The different objects; those that redirect to one count as that one. */
  static long mergedObjects(DatasetGraph data, Property redirect, Property... predicates) {
    Map<NodeId, NodeId> kept = new HashMap<>();
    table(data)
        .findAsNodeIds(Node.ANY, Node.ANY, redirect.asNode(), Node.ANY)
        .forEachRemaining(quad -> kept.put(quad.get(SUBJECT), quad.get(OBJECT)));
    Set<NodeId> objects = new HashSet<>();
    for (Property predicate : predicates) {
      table(data)
          .findAsNodeIds(Node.ANY, Node.ANY, predicate.asNode(), Node.ANY)
          .forEachRemaining(
              quad -> objects.add(kept.getOrDefault(quad.get(OBJECT), quad.get(OBJECT))));
    }
    return objects.size();
  }

  private static NodeTupleTable table(DatasetGraph data) {
    return TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable();
  }
}
