package org.demarche.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.derived.DerivedGraphs;

/** Counts different things by walking one range of an index. */
final class StoreCounts {
  /** Their places in a quad. */
  private static final int SUBJECT = 1;

  private static final int OBJECT = 3;

  private StoreCounts() {}

  /** How many of a class there are, as the totals say. */
  static long instances(DatasetGraph data, Resource type) {
    return Iter.iter(
            data.find(
                DerivedGraphs.TOTALS, type.asNode(), DEMARCHE.instanceCount.asNode(), Node.ANY))
        .map(it -> Long.parseLong(it.getObject().getLiteralLexicalForm()))
        .toList()
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /** All quads, counted block by block. */
  static long quads(DatasetGraph data) {
    return table(data).size();
  }

  /** Whether there are more quads than so many, which are counted by the numbers of their nodes. */
  static boolean exceed(DatasetGraph data, long most) {
    Iterator<Tuple<NodeId>> all = table(data).findAsNodeIds(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    return Iter.count(Iter.limit(all, most + 1)) > most;
  }

  /** Counts quads by the numbers of their nodes, which need not be read for it. */
  static long quads(DatasetGraph data, Node predicate, Node object) {
    return Iter.count(table(data).findAsNodeIds(Node.ANY, Node.ANY, predicate, object));
  }

  /** The numbers of the different nodes that have a property. */
  static Set<NodeId> subjects(DatasetGraph data, Property property) {
    return nodes(data, property, SUBJECT);
  }

  /** The numbers of the different values of a property. */
  static Set<NodeId> objects(DatasetGraph data, Property property) {
    return nodes(data, property, OBJECT);
  }

  private static Set<NodeId> nodes(DatasetGraph data, Property property, int place) {
    Set<NodeId> nodes = new HashSet<>();
    table(data)
        .findAsNodeIds(Node.ANY, Node.ANY, property.asNode(), Node.ANY)
        .forEachRemaining(quad -> nodes.add(quad.get(place)));
    return nodes;
  }

  /** How many there are, those that redirect to one counted as that one. */
  static long merged(DatasetGraph data, Property redirect, Set<NodeId> nodes) {
    Map<NodeId, NodeId> kept = new HashMap<>();
    table(data)
        .findAsNodeIds(Node.ANY, Node.ANY, redirect.asNode(), Node.ANY)
        .forEachRemaining(quad -> kept.put(quad.get(SUBJECT), quad.get(OBJECT)));
    return nodes.stream().map(it -> kept.getOrDefault(it, it)).distinct().count();
  }

  private static NodeTupleTable table(DatasetGraph data) {
    return TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable();
  }
}
