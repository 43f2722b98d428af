package org.demarche.store;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/** The revisions of articles in a store, put in and taken out inside a transaction that writes. */
final class Revisions {
  private final DatasetGraph data;

  Revisions(DatasetGraph data) {
    this.data = data;
  }

  /** Puts a revision in place of all others of the same article. */
  void replace(GraphUpdate update) {
    of(update.identifier()).forEach(data::removeGraph);
    data.removeGraph(NodeFactory.createURI(update.graph()));
    update.quads().forEach(data::add);
    update.notes().forEach(this::replace);
  }

  /** Removes all revisions of an article and what is noted of it; tells whether there was any. */
  boolean remove(String identifier) {
    Set<Node> graphs = of(identifier);
    graphs.forEach(this::forget);
    graphs.forEach(data::removeGraph);
    return !graphs.isEmpty();
  }

  private void replace(Quad note) {
    data.deleteAny(note.getGraph(), note.getSubject(), note.getPredicate(), Node.ANY);
    data.add(note);
  }

  private void forget(Node graph) {
    Set<Node> articles = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    data.find(graph, graph, DEMARCHE.revisionOf.asNode(), Node.ANY)
        .forEachRemaining(quad -> articles.add(quad.getObject()));
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
