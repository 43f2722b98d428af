package org.demarche.store;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.derived.DerivedGraphs;
import org.demarche.store.derived.Marks;

/** The revisions of articles in a store, put in and taken out inside a transaction that writes. */
final class Revisions {
  private final DatasetGraph data;
  private final DerivedGraphs derived;

  Revisions(DatasetGraph data, DerivedGraphs derived) {
    this.data = data;
    this.derived = derived;
  }

  /**
   * Puts graphs in place of those of their names, as another store has them. What is made by and by
   * is then made anew where one of them was made so.
   */
  static Change<Void> copied(Map<Node, Graph> graphs) {
    return Change.of(
        (into, derived) -> {
          graphs.forEach(new Revisions(into, derived)::replace);
          if (graphs.keySet().stream().anyMatch(Marks::isMade)) {
            Stream.of(Marks.Work.values()).forEach(it -> Marks.turn(into, it, 0));
          }
        });
  }

  /** Puts graphs that are no articles' in place of those of their names. */
  static Change<Void> replaced(SortedMap<String, Model> graphs) {
    return Change.of(
        (into, derived) -> {
          Revisions revisions = new Revisions(into, derived);
          graphs.forEach(
              (name, model) -> revisions.replace(NodeFactory.createURI(name), model.getGraph()));
        });
  }

  /** Puts a revision in place of all others of the same article. */
  void replace(GraphUpdate update) {
    of(update.identifier()).forEach(this::empty);
    empty(NodeFactory.createURI(update.graph()));
    update.quads().forEach(this::add);
    update.notes().forEach(this::replace);
  }

  /** Removes all revisions of an article and what is noted of it; tells whether there was any. */
  boolean remove(String identifier) {
    Set<Node> graphs = of(identifier);
    graphs.forEach(this::forget);
    graphs.forEach(this::empty);
    return !graphs.isEmpty();
  }

  /**
   * Puts these triples in place of all in a graph that is no article's; those that stay are not
   * written again.
   */
  void replace(Node graph, Graph triples) {
    derived.emptying(graph);
    Set<Triple> former =
        Iter.iter(data.find(graph, Node.ANY, Node.ANY, Node.ANY)).map(Quad::asTriple).toSet();
    triples
        .find()
        .forEachRemaining(
            triple -> {
              derived.adding(Quad.create(graph, triple));
              if (!former.remove(triple)) {
                data.add(Quad.create(graph, triple));
              }
            });
    former.forEach(gone -> data.delete(Quad.create(graph, gone)));
  }

  private void add(Quad quad) {
    derived.adding(quad);
    data.add(quad);
  }

  private void empty(Node graph) {
    derived.emptying(graph);
    data.removeGraph(graph);
  }

  private void replace(Quad note) {
    data.deleteAny(note.getGraph(), note.getSubject(), note.getPredicate(), Node.ANY);
    data.add(note);
  }

  private void forget(Node graph) {
    Set<Node> articles = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    data.find(graph, graph, DEMARCHE.revisionOf.asNode(), Node.ANY)
        .forEachRemaining(quad -> articles.add(quad.getObject()));
    articles.forEach(article -> EditionGraph.forgetSources(data, article));
    articles.forEach(article -> data.deleteAny(Node.ANY, article, Node.ANY, Node.ANY));
  }

  private Set<Node> of(String identifier) {
    Set<Node> graphs = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    Node literal = NodeFactory.createLiteralString(identifier);
    Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, SchemaDO.identifier.asNode(), literal);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (quad.getGraph().equals(quad.getSubject())) {
        graphs.add(quad.getGraph());
      }
    }
    return graphs;
  }
}
