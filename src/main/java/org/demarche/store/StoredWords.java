package org.demarche.store;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.store.derived.DerivedGraphs;
import org.demarche.store.text.WordIndex;
import org.demarche.store.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index of words in step with a store. The store counts: where the index cannot follow it
 * is left alone, and made anew when the store is opened next.
 */
final class StoredWords {
  private static final Logger LOG = LoggerFactory.getLogger("store");

  /** An index that an earlier version made has no names letter by letter, and is made anew. */
  private static final String KIND = " with names";

  private final WordIndex index;
  private final Supplier<String> state;
  private boolean isLost;

  /**
   * @param store the folder of the store; empty for one in memory
   */
  StoredWords(Optional<Path> store) {
    this.index = new WordIndex(store.map(it -> it.resolve("words")));
    this.state =
        () -> store.flatMap(Generation::current).map(it -> it.state() + KIND).orElse("in memory");
  }

  /** What queries search. */
  TextIndex index() {
    return index;
  }

  /** Makes it anew where it tells of another state than that of the store, as after a crash. */
  void check(DatasetGraph data) {
    if (!index.isOf(state.get()) && hasWords(data)) {
      index.discard();
      rebuild(data);
      committed();
    }
  }

  private static boolean hasWords(DatasetGraph data) {
    return Words.properties().stream()
        .anyMatch(it -> data.contains(Node.ANY, Node.ANY, it, Node.ANY));
  }

  /** To be called within a transaction, after all changes. */
  void change(DatasetGraph data, DerivedGraphs derived) {
    Set<Node> graphs = derived.changedGraphs();
    attempt(
        () ->
            derived.changed().stream()
                .filter(Words::has)
                .forEach(triple -> change(data, derived, graphs, triple)));
  }

  /** What a graph has that was not changed is in the index; of such graphs one is enough. */
  private void change(DatasetGraph data, DerivedGraphs derived, Set<Node> changed, Triple triple) {
    Iterator<Quad> there =
        data.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    boolean isThere = there.hasNext();
    if (Iter.anyMatch(there, it -> !changed.contains(it.getGraph()))) {
      return;
    }
    if (derived.hadBefore(triple)) {
      index.remove(triple);
    }
    if (isThere) {
      index.add(triple);
    }
  }

  /** Makes it anew, to be seen once that is committed. */
  void rebuild(DatasetGraph data) {
    isLost = false;
    attempt(
        () -> {
          index.clear();
          for (Node property : Words.properties()) {
            Set<Triple> seen = new HashSet<>();
            Iter.iter(data.find(Node.ANY, Node.ANY, property, Node.ANY))
                .map(Quad::asTriple)
                .filter(it -> Words.has(it) && seen.add(it))
                .forEach(index::add);
          }
        });
  }

  /** To be called once a change of the store is committed. */
  void committed() {
    attempt(() -> index.commit(state.get()));
  }

  /** To be called when a change of the store was taken back. */
  void failed() {
    attempt(index::rollback);
  }

  void close() {
    boolean wasLost = isLost;
    isLost = false;
    attempt(index::close);
    isLost |= wasLost;
  }

  private void attempt(Runnable work) {
    if (isLost) {
      return;
    }
    try {
      work.run();
    } catch (RuntimeException e) {
      isLost = true;
      LOG.warn(
          "store  the index of words cannot follow and is made anew when the store is next opened: {}",
          e.toString());
    }
  }
}
