package org.demarche.store.derived;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a transaction takes out of graphs and puts into them, as far as something follows from it.
 */
final class Changes {
  /**
   * How many triples of graphs are kept in memory, some hundred articles; beyond that graphs are
   * read from the store again once they are complete.
   */
  static final int MOST = 300_000;

  private final DatasetGraph data;
  private final Predicate<Triple> watched;
  private final Map<Node, Set<Triple>> before = new HashMap<>();
  private final Map<Node, Set<Triple>> after = new HashMap<>();
  private final Map<Node, Set<Triple>> inGraphs = new HashMap<>();
  private final Set<Node> all = new HashSet<>();
  private Node last = Node.ANY;
  private final int most;
  private boolean isLarge;
  private int kept;

  /**
   * @param watched which triples count by themselves, wherever they stand
   * @param most how many triples of graphs it may keep
   */
  Changes(DatasetGraph data, Predicate<Triple> watched, int most) {
    this.most = most;
    this.data = data;
    this.watched = watched;
  }

  void emptying(Node graph) {
    all.add(graph);
    before.computeIfAbsent(graph, this::read);
    after.remove(graph);
    inGraphs.remove(graph);
  }

  /** One triple is taken out of a graph of which nothing follows but from each triple by itself. */
  void removing(Quad quad) {
    all.add(quad.getGraph());
    Triple triple = quad.asTriple();
    if (watched.test(triple)) {
      before.computeIfAbsent(quad.getGraph(), it -> new HashSet<>()).add(triple);
    }
  }

  void adding(Quad quad) {
    if (!quad.getGraph().equals(last)) {
      last = quad.getGraph();
      all.add(last);
    }
    Triple triple = quad.asTriple();
    if (watched.test(triple)) {
      after.computeIfAbsent(quad.getGraph(), it -> new HashSet<>()).add(triple);
    }
    if (OneGraph.keeps(triple)) {
      Set<Triple> graph = inGraphs.computeIfAbsent(quad.getGraph(), it -> new HashSet<>());
      if (!isLarge && graph.add(triple) && ++kept > most) {
        isLarge = true;
        inGraphs.values().forEach(Set::clear);
      }
    }
  }

  /** Watched triples that one graph or another has no longer, or has new. */
  Set<Triple> changed() {
    Set<Triple> changed = new HashSet<>();
    before.forEach((graph, triples) -> add(triples, after.get(graph), changed));
    after.forEach((graph, triples) -> add(triples, before.get(graph), changed));
    return changed;
  }

  /** All watched triples of graphs that were changed, before and after. */
  Set<Triple> touched() {
    Set<Triple> touched = new HashSet<>();
    before.values().forEach(it -> add(it, null, touched));
    after.values().forEach(touched::addAll);
    return touched;
  }

  /** The graphs as they were, and as they are now that all is done. */
  Set<Node> graphs() {
    Set<Node> graphs = new HashSet<>(before.keySet());
    graphs.addAll(after.keySet());
    graphs.addAll(inGraphs.keySet());
    return graphs;
  }

  /** All graphs that were emptied or of which a triple came or went, whatever it says. */
  Set<Node> all() {
    return all;
  }

  boolean hadBefore(Triple triple) {
    return before.values().stream().anyMatch(it -> it.contains(triple));
  }

  OneGraph before(Node graph) {
    return new OneGraph(before.getOrDefault(graph, Set.of()));
  }

  OneGraph after(Node graph) {
    return isLarge
        ? OneGraph.read(data, graph)
        : new OneGraph(inGraphs.getOrDefault(graph, Set.of()));
  }

  private void add(Collection<Triple> triples, Set<Triple> others, Set<Triple> to) {
    for (Triple triple : triples) {
      if (watched.test(triple) && (others == null || !others.contains(triple))) {
        to.add(triple);
      }
    }
  }

  private Set<Triple> read(Node graph) {
    return Iter.iter(data.find(graph, Node.ANY, Node.ANY, Node.ANY))
        .map(Quad::asTriple)
        .filter(it -> watched.test(it) || OneGraph.keeps(it))
        .toSet();
  }
}
