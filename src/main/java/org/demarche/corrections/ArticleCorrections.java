package org.demarche.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.GraphDigest;

/**
 * The graph of an article with corrections in it. Each names what it took out and what it put in,
 * so that the graph can be brought back to what was extracted.
 */
final class ArticleCorrections {
  private static final Node TYPE = DEMARCHE.Correction.asNode();
  private static final Comparator<Node> LAST_FIRST =
      Comparator.comparing((Node it) -> it.toString()).reversed();

  private final Node name;
  private final Graph graph = GraphFactory.createDefaultGraph();

  /**
   * @param quads those of one article's graph, corrected or not
   */
  ArticleCorrections(Node name, Collection<Quad> quads) {
    this.name = name;
    quads.forEach(it -> graph.add(it.asTriple()));
    takeBack();
  }

  /** What was extracted. */
  Graph extracted() {
    return graph;
  }

  /**
   * Puts corrections in, each against what was extracted; tells what became of each.
   *
   * @param corrections in the order of their IRIs
   */
  Map<Correction, Outcome> correct(List<Correction> corrections) {
    Finder finder = new Finder(graph);
    Map<Correction, List<Node>> found = new LinkedHashMap<>();
    corrections.forEach(it -> found.put(it, finder.find(it)));
    Map<Correction, Outcome> outcomes = new LinkedHashMap<>();
    found.forEach((it, things) -> outcomes.put(it, correct(it, things)));
    return outcomes;
  }

  private Outcome correct(Correction correction, List<Node> found) {
    List<Node> things = found.stream().filter(this::isThere).toList();
    if (things.isEmpty()) {
      return Outcome.GONE;
    }
    Edit edit = new Edit(graph);
    things.forEach(thing -> edit.apply(correction, thing));
    if (edit.isEmpty() && !correction.aspect().isWhole()) {
      return Outcome.AGREES;
    }
    journal(correction, edit);
    return Outcome.STANDS;
  }

  /** It may have gone with its statement. */
  private boolean isThere(Node thing) {
    return graph.contains(thing, RDF.type.asNode(), Node.ANY);
  }

  private void journal(Correction correction, Edit edit) {
    Node node = NodeFactory.createURI(correction.iri());
    graph.add(node, RDF.type.asNode(), TYPE);
    graph.add(node, DEMARCHE.inArticle.asNode(), name);
    add(node, DEMARCHE.tookOut.asNode(), edit.gone());
    add(node, DEMARCHE.putIn.asNode(), edit.come());
  }

  private void add(Node node, Node property, Collection<Triple> triples) {
    if (!triples.isEmpty()) {
      graph.add(node, property, NodeFactory.createLiteralString(TripleText.write(triples)));
    }
  }

  /** The last one first, as one may have changed what another one had put in. */
  private void takeBack() {
    for (Node correction : lastFirst()) {
      triples(correction, DEMARCHE.putIn.asNode()).forEach(graph::delete);
      triples(correction, DEMARCHE.tookOut.asNode()).forEach(graph::add);
      graph.find(correction, Node.ANY, Node.ANY).toList().forEach(graph::delete);
    }
  }

  private List<Node> lastFirst() {
    return graph
        .find(Node.ANY, RDF.type.asNode(), TYPE)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .sorted(LAST_FIRST)
        .toList();
  }

  private List<Triple> triples(Node correction, Node property) {
    return graph.find(correction, property, Node.ANY).toList().stream()
        .flatMap(it -> TripleText.read(it.getObject().getLiteralLexicalForm()).stream())
        .toList();
  }

  /** As quads, with a digest of their own. */
  List<Quad> quads() {
    Node digest = DEMARCHE.graphDigest.asNode();
    List<Quad> quads = new ArrayList<>();
    graph
        .find()
        .filterDrop(it -> it.getPredicate().equals(digest))
        .forEach(it -> quads.add(Quad.create(name, it)));
    return GraphDigest.sealed(quads);
  }
}
