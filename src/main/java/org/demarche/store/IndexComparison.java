package org.demarche.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * Compares the indexes of a store with one another and with the table of nodes: each quad has to
 * stand in all of them, and each of its nodes has to be found by its number and by its words.
 */
final class IndexComparison {
  private static final int SAMPLES = 64;

  private final DatasetGraphTDB data;
  private final List<TupleIndex> indexes;
  private final NodeTable nodes;

  IndexComparison(DatasetGraphTDB data) {
    NodeTupleTable quads = data.getQuadTable().getNodeTupleTable();
    this.data = data;
    this.indexes = List.of(quads.getTupleTable().getIndexes());
    this.nodes = quads.getNodeTable().baseNodeTable();
  }

  /** Looks at some quads of each index; tells what does not fit. */
  Optional<String> some() {
    return guarded(() -> anyOf(indexes.stream().map(this::sampled)));
  }

  /** Looks at every quad and every node. */
  Optional<String> all() {
    return guarded(() -> counted().or(() -> differing(indexes.get(0), indexes.get(0).all())));
  }

  /** Looks at some quads, and whether all indexes have equally many. */
  Optional<String> counts() {
    return guarded(this::counted).or(this::some);
  }

  private interface Work {
    Optional<String> run();
  }

  /** Whatever the reading of damaged files throws, it tells of damage. */
  private Optional<String> guarded(Work work) {
    try {
      return Txn.calculateRead(data, work::run);
    } catch (RuntimeException | InternalError | StackOverflowError | OutOfMemoryError e) {
      return Optional.of("its files cannot be read (" + e + ")");
    }
  }

  private static Optional<String> anyOf(Stream<Optional<String>> found) {
    return found.flatMap(Optional::stream).findFirst();
  }

  private Optional<String> counted() {
    long first = indexes.get(0).size();
    return indexes.stream()
        .filter(index -> index.size() != first)
        .findFirst()
        .map(index -> index.getName() + " has other quads than " + indexes.get(0).getName());
  }

  private Optional<String> sampled(TupleIndex index) {
    return index instanceof TupleIndexRecord records
        ? differing(index, samples(index, records.getRangeIndex()))
        : Optional.empty();
  }

  /** The first quads of the index, and those that follow keys drawn by lot. */
  private static Iterator<Tuple<NodeId>> samples(TupleIndex index, RangeIndex tree) {
    if (tree.minKey() == null) {
      return Iter.nullIterator();
    }
    Iterator<Record> drawn =
        IntStream.range(0, SAMPLES)
            .mapToObj(i -> between(tree.minKey(), tree.maxKey()))
            .map(key -> tree.iterator(key, null))
            .filter(Iterator::hasNext)
            .map(Iterator::next)
            .iterator();
    return Iter.concat(
        Iter.limit(index.all(), SAMPLES), Iter.map(drawn, record -> tuple(index, record)));
  }

  private static Record between(Record min, Record max) {
    byte[] key = new byte[min.getKey().length];
    long low = Bytes.getLong(min.getKey());
    long high = Bytes.getLong(max.getKey());
    Bytes.setLong(low < high ? ThreadLocalRandom.current().nextLong(low, high) : low, key);
    return new Record(key, null);
  }

  private static Tuple<NodeId> tuple(TupleIndex index, Record record) {
    NodeId[] ids = new NodeId[index.getTupleLength()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = NodeIdFactory.get(record.getKey(), i * NodeId.SIZE);
    }
    return index.getMapping().unmap(TupleFactory.create(ids));
  }

  private Optional<String> differing(TupleIndex from, Iterator<Tuple<NodeId>> quads) {
    NodeProof proof = new NodeProof(nodes);
    while (quads.hasNext()) {
      Tuple<NodeId> quad = quads.next();
      for (TupleIndex other : indexes) {
        if (other != from && !other.find(quad).hasNext()) {
          return Optional.of(other.getName() + " lacks what " + from.getName() + " has");
        }
      }
      if (!proof.holds(quad)) {
        return Optional.of("the table of nodes lacks what " + from.getName() + " has");
      }
    }
    return Optional.empty();
  }

  /** Looks nodes up by their numbers, and back. */
  private static final class NodeProof {
    private final NodeTable nodes;
    private final Set<NodeId> proven = new HashSet<>();

    NodeProof(NodeTable nodes) {
      this.nodes = nodes;
    }

    boolean holds(Tuple<NodeId> quad) {
      for (NodeId id : quad) {
        if (id.isPtr() && !proven.contains(id)) {
          Node node = nodes.getNodeForNodeId(id);
          if (node == null || !id.equals(nodes.getNodeIdForNode(node))) {
            return false;
          }
          proven.add(id);
        }
      }
      return true;
    }
  }
}
