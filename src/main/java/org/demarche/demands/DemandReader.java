package org.demarche.demands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
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
  /** What tells of the demand that is its object. */
  private static final List<Property> TELLING = List.of(DEMARCHE.on, DEMARCHE.contraryTo);

  private final DatasetGraph data;
  private final Map<String, String> merged = new HashMap<>();

  DemandReader(DatasetGraph data) {
    this.data = data;
  }

  /** All demands, by IRI. */
  List<StoredDemand> read() {
    Map<String, Set<String>> articles = new TreeMap<>();
    each(DEMARCHE.on, Node.ANY, quad -> add(quad.getObject(), quad.getGraph(), articles));
    Set<String> iris = new TreeSet<>();
    each(RDF.type, DEMARCHE.Demand.asNode(), quad -> iris.add(quad.getSubject().getURI()));
    List<StoredDemand> demands = new ArrayList<>(iris.size());
    iris.forEach(iri -> demands.add(demand(iri, articles.getOrDefault(iri, Set.of()))));
    return demands;
  }

  /** One demand; empty where the store has no such one any more. */
  Optional<StoredDemand> read(String iri) {
    Node node = NodeFactory.createURI(iri);
    if (!data.contains(Node.ANY, node, RDF.type.asNode(), DEMARCHE.Demand.asNode())) {
      return Optional.empty();
    }
    Set<String> articles = new TreeSet<>();
    each(DEMARCHE.on, node, quad -> articles.add(quad.getGraph().getURI()));
    return Optional.of(demand(iri, articles));
  }

  /** Graph → the demands that it tells of. */
  Map<String, Set<String>> byGraph() {
    Map<String, Set<String>> demands = new TreeMap<>();
    each(DEMARCHE.deed, Node.ANY, it -> add(it.getGraph(), it.getSubject(), demands));
    for (Property property : TELLING) {
      each(property, Node.ANY, quad -> add(quad.getGraph(), quad.getObject(), demands));
    }
    return demands;
  }

  /** The demands that a graph tells of. */
  Set<String> in(String graph) {
    Set<String> demands = new TreeSet<>();
    Node name = NodeFactory.createURI(graph);
    data.find(name, Node.ANY, DEMARCHE.deed.asNode(), Node.ANY)
        .forEachRemaining(quad -> demands.add(quad.getSubject().getURI()));
    for (Property property : TELLING) {
      data.find(name, Node.ANY, property.asNode(), Node.ANY)
          .forEachRemaining(quad -> demands.add(quad.getObject().getURI()));
    }
    return demands;
  }

  /** The demands in which somebody would have to act, or something would be the place. */
  Set<String> with(String actor) {
    Set<String> demands = new TreeSet<>();
    for (Property property : List.of(DEMARCHE.performer, DEMARCHE.place)) {
      each(property, NodeFactory.createURI(actor), quad -> demands.add(quad.getSubject().getURI()));
    }
    return demands;
  }

  private static void add(Node key, Node value, Map<String, Set<String>> map) {
    map.computeIfAbsent(key.getURI(), it -> new TreeSet<>()).add(value.getURI());
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
    each(DEMARCHE.contraryTo, node, quad -> contraries.add(quad.getSubject().getURI()));
    return contraries;
  }

  private Set<String> actors(Map<Node, Set<Node>> told, Property property) {
    Set<String> actors = new TreeSet<>();
    told.getOrDefault(property.asNode(), Set.of())
        .forEach(it -> actors.add(merged.computeIfAbsent(it.getURI(), this::survivor)));
    return actors;
  }

  /** Into whom somebody was merged, or who it is. */
  private String survivor(String actor) {
    Node node = NodeFactory.createURI(actor);
    TreeSet<String> into = new TreeSet<>();
    data.find(Node.ANY, node, DEMARCHE.mergedInto.asNode(), Node.ANY)
        .forEachRemaining(quad -> into.add(quad.getObject().getURI()));
    return into.isEmpty() ? actor : into.first();
  }

  private static Set<String> texts(Map<Node, Set<Node>> told, Property property) {
    Set<String> texts = new TreeSet<>();
    told.getOrDefault(property.asNode(), Set.of())
        .forEach(it -> texts.add(it.getLiteralLexicalForm()));
    return texts;
  }

  private void each(Property property, Node object, Consumer<Quad> consumer) {
    data.find(Node.ANY, Node.ANY, property.asNode(), object).forEachRemaining(consumer);
  }
}
