package org.demarche.demands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Deed;
import org.demarche.ontology.DEMARCHE;

/** Reads the demands of a store; inside a transaction of the caller. */
final class DemandReader {
  private final DatasetGraph data;
  private final Map<String, String> merged = new HashMap<>();

  DemandReader(DatasetGraph data) {
    this.data = data;
    for (Quad quad : find(Node.ANY, DEMARCHE.mergedInto, Node.ANY)) {
      merged.put(quad.getSubject().getURI(), quad.getObject().getURI());
    }
  }

  /** All demands, by IRI. */
  List<StoredDemand> read() {
    Map<String, Set<String>> articles = articles();
    Set<String> iris = new TreeSet<>();
    find(Node.ANY, RDF.type, DEMARCHE.Demand.asNode())
        .forEach(quad -> iris.add(quad.getSubject().getURI()));
    List<StoredDemand> demands = new ArrayList<>(iris.size());
    iris.forEach(iri -> demands.add(demand(iri, articles.getOrDefault(iri, Set.of()))));
    return demands;
  }

  /** The graphs of the articles that hold a position on each demand. */
  private Map<String, Set<String>> articles() {
    Map<String, Set<String>> articles = new TreeMap<>();
    for (Quad quad : find(Node.ANY, DEMARCHE.on, Node.ANY)) {
      articles
          .computeIfAbsent(quad.getObject().getURI(), iri -> new TreeSet<>())
          .add(quad.getGraph().getURI());
    }
    return articles;
  }

  private StoredDemand demand(String iri, Set<String> articles) {
    Node node = NodeFactory.createURI(iri);
    Map<Node, Set<Node>> told = told(node);
    Set<String> names = texts(told, DEMARCHE.curatedLabel);
    names.addAll(texts(told, SKOS.prefLabel));
    names.addAll(texts(told, SKOS.notation));
    return new StoredDemand(
        iri,
        names,
        texts(told, DEMARCHE.deed).stream().findFirst().flatMap(Deed::read),
        actors(told, DEMARCHE.performer),
        actors(told, DEMARCHE.place),
        texts(told, DEMARCHE.deadline),
        contraries(node, told),
        articles);
  }

  /** All that any graph tells of a demand: property → what. */
  private Map<Node, Set<Node>> told(Node demand) {
    Map<Node, Set<Node>> told = new HashMap<>();
    data.find(Node.ANY, demand, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad ->
                told.computeIfAbsent(quad.getPredicate(), p -> new HashSet<>())
                    .add(quad.getObject()));
    return told;
  }

  private Set<String> contraries(Node node, Map<Node, Set<Node>> told) {
    Set<String> contraries = new TreeSet<>();
    told.getOrDefault(DEMARCHE.contraryTo.asNode(), Set.of())
        .forEach(it -> contraries.add(it.getURI()));
    find(Node.ANY, DEMARCHE.contraryTo, node)
        .forEach(quad -> contraries.add(quad.getSubject().getURI()));
    return contraries;
  }

  private Set<String> actors(Map<Node, Set<Node>> told, Property property) {
    Set<String> actors = new TreeSet<>();
    told.getOrDefault(property.asNode(), Set.of())
        .forEach(it -> actors.add(merged.getOrDefault(it.getURI(), it.getURI())));
    return actors;
  }

  private static Set<String> texts(Map<Node, Set<Node>> told, Property property) {
    Set<String> texts = new TreeSet<>();
    told.getOrDefault(property.asNode(), Set.of())
        .forEach(it -> texts.add(it.getLiteralLexicalForm()));
    return texts;
  }

  private Iterable<Quad> find(Node subject, Property property, Node object) {
    return () -> data.find(Node.ANY, subject, property.asNode(), object);
  }
}
