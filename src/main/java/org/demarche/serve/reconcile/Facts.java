package org.demarche.serve.reconcile;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.ontology.DEMARCHE;

/** What all graphs of a store say together. To be used within a transaction. */
final class Facts {
  private final NodeTupleTable quads;
  private final BooleanSupplier ended;
  private final Map<Node, Optional<Node>> mergedInto = new HashMap<>();

  /**
   * @param ended whether there is no more time
   */
  Facts(DatasetGraph data, BooleanSupplier ended) {
    this.quads = TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable();
    this.ended = ended;
  }

  /** Whom something was merged into in the end; itself where that leads in a circle. */
  Node survivor(Node node) {
    Set<Node> seen = new HashSet<>(Set.of(node));
    Node last = node;
    for (Optional<Node> next = next(node); next.isPresent(); next = next(last)) {
      last = next.get();
      if (!seen.add(last)) {
        return node;
      }
    }
    return last;
  }

  private Optional<Node> next(Node node) {
    return mergedInto.computeIfAbsent(
        node,
        it -> objects(it, DEMARCHE.mergedInto).stream().min(Comparator.comparing(Node::toString)));
  }

  /** All that were merged into the same as this one, which is among them. */
  Set<Node> merged(Node node) {
    Node survivor = survivor(node);
    Set<Node> merged = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(survivor));
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (survivor(next).equals(survivor) && merged.add(next)) {
        open.addAll(subjects(DEMARCHE.mergedInto, next));
      }
    }
    return merged;
  }

  Set<Node> objects(Node subject, Property property) {
    return find(subject, property, Node.ANY, (one, object) -> object);
  }

  Set<Node> subjects(Property property, Node object) {
    return find(Node.ANY, property, object, (subject, one) -> subject);
  }

  /**
   * By numbers first: thousands of articles may say the same, whose words need be read once.
   *
   * @throws QueryCancelledException once there is no more time
   */
  Set<Node> find(Node subject, Property property, Node object, BinaryOperator<Node> wanted) {
    NodeTable nodes = quads.getNodeTable();
    NodeId from = number(subject, nodes);
    NodeId of = nodes.getNodeIdForNode(property.asNode());
    NodeId to = number(object, nodes);
    Set<Node> all = new LinkedHashSet<>();
    if (Stream.of(from, of, to).anyMatch(NodeId::isDoesNotExist)) {
      return all;
    }
    Tuple<NodeId> last = null;
    Iterator<Tuple<NodeId>> found = quads.find(NodeId.NodeIdAny, from, of, to);
    while (found.hasNext()) {
      if (ended.getAsBoolean()) {
        throw new QueryCancelledException();
      }
      Tuple<NodeId> quad = found.next();
      boolean again =
          last != null && quad.get(1).equals(last.get(1)) && quad.get(3).equals(last.get(3));
      last = quad;
      if (!again) {
        all.add(
            wanted.apply(nodes.getNodeForNodeId(quad.get(1)), nodes.getNodeForNodeId(quad.get(3))));
      }
    }
    return all;
  }

  private static NodeId number(Node node, NodeTable nodes) {
    return node.equals(Node.ANY) ? NodeId.NodeIdAny : nodes.getNodeIdForNode(node);
  }
}
