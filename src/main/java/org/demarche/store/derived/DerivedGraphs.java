package org.demarche.store.derived;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The graphs that follow from all others, brought up to date within a transaction that writes: told
 * of each graph before and after it changes, they look again only at things of which a triple came
 * or went. Made anew, they are the same.
 */
public final class DerivedGraphs {
  private static final String BASE = "https://w3id.org/demarche/id/graph/";

  /** Names to ask by and to show. */
  public static final Node NAMES = NodeFactory.createURI(BASE + "names");

  /** Claims that several articles report. */
  public static final Node CLAIMS = NodeFactory.createURI(BASE + "claims");

  private static final List<Derivation> ALL = List.of(new ShownNames(), new SharedClaims());

  private static final Set<Node> WATCHED =
      ALL.stream().flatMap(it -> it.properties().stream()).collect(Collectors.toSet());

  private final DatasetGraph data;
  private final Map<Node, Set<Triple>> before = new HashMap<>();
  private final Map<Node, Set<Triple>> after = new HashMap<>();

  public DerivedGraphs(DatasetGraph data) {
    this.data = data;
  }

  /** Whether a graph is one of them. */
  public static boolean isOne(Node graph) {
    return graph.equals(NAMES) || graph.equals(CLAIMS);
  }

  /** Whether a store that holds names has them, as those of earlier versions have not. */
  public static boolean areIn(DatasetGraph data) {
    return data.containsGraph(NAMES)
        || WATCHED.stream().noneMatch(it -> data.contains(Node.ANY, Node.ANY, it, Node.ANY));
  }

  /** To be called before a graph is emptied. */
  public void emptying(Node graph) {
    before.computeIfAbsent(graph, this::watched);
    after.remove(graph);
  }

  /** To be called for each quad that is added. */
  public void adding(Quad quad) {
    if (WATCHED.contains(quad.getPredicate())) {
      after.computeIfAbsent(quad.getGraph(), it -> new HashSet<>()).add(quad.asTriple());
    }
  }

  /** To be called after all changes; none may follow. */
  public void settle() {
    Set<Triple> changed = new HashSet<>();
    before.forEach((graph, triples) -> changed.addAll(without(triples, after.get(graph))));
    after.forEach((graph, triples) -> changed.addAll(without(triples, before.get(graph))));
    ALL.forEach(it -> settle(it, changed));
  }

  /** Makes them anew. */
  public void rebuild() {
    for (Derivation derivation : ALL) {
      Set<Node> things = new HashSet<>();
      for (Node property : derivation.properties()) {
        data.find(Node.ANY, Node.ANY, property, Node.ANY)
            .forEachRemaining(quad -> things.add(derivation.about(quad.asTriple())));
      }
      data.find(derivation.graph(), Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> things.add(quad.getSubject()));
      things.stream().filter(Node::isURI).forEach(thing -> replace(derivation, thing));
    }
  }

  private Set<Triple> watched(Node graph) {
    return Iter.iter(data.find(graph, Node.ANY, Node.ANY, Node.ANY))
        .filter(quad -> WATCHED.contains(quad.getPredicate()))
        .map(Quad::asTriple)
        .toSet();
  }

  private static Set<Triple> without(Set<Triple> triples, Set<Triple> others) {
    Set<Triple> rest = new HashSet<>(triples);
    rest.removeAll(others == null ? Set.of() : others);
    return rest;
  }

  private void settle(Derivation derivation, Set<Triple> changed) {
    Set<Node> things = new HashSet<>();
    for (Triple triple : changed) {
      Node thing = derivation.about(triple);
      if (derivation.properties().contains(triple.getPredicate())
          && thing.isURI()
          && !things.contains(thing)
          && !derivation.isSettled(data, triple)) {
        things.add(thing);
      }
    }
    things.forEach(thing -> replace(derivation, thing));
  }

  private void replace(Derivation derivation, Node thing) {
    Set<Triple> wanted = new HashSet<>(derivation.of(data, thing));
    Iterator<Quad> there = data.find(derivation.graph(), thing, Node.ANY, Node.ANY);
    for (Quad quad : Iter.toList(there)) {
      if (!wanted.remove(quad.asTriple())) {
        data.delete(quad);
      }
    }
    wanted.forEach(fact -> data.add(Quad.create(derivation.graph(), fact)));
  }
}
