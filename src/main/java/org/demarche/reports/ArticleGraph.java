package org.demarche.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.demarche.ontology.DEMARCHE;

/** What an article's graph says, read from the store at once. */
final class ArticleGraph {
  private final Map<Node, Map<Node, Node>> values = new HashMap<>();
  private final Set<Node> statements = new HashSet<>();

  ArticleGraph(DatasetGraph data, Node graph) {
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getPredicate().equals(RDF.type.asNode())) {
                if (quad.getObject().equals(DEMARCHE.Statement.asNode())) {
                  statements.add(quad.getSubject());
                }
              } else {
                values
                    .computeIfAbsent(quad.getPredicate(), it -> new HashMap<>())
                    .merge(quad.getSubject(), quad.getObject(), ArticleGraph::first);
              }
            });
  }

  private static Node first(Node one, Node other) {
    return one.toString().compareTo(other.toString()) <= 0 ? one : other;
  }

  /** Its statements, sorted. */
  Set<Node> statements() {
    Set<Node> sorted = new TreeSet<>(Comparator.comparing(Node::toString));
    sorted.addAll(statements);
    return sorted;
  }

  /** Of several values the first one by its text. */
  Optional<Node> node(Node thing, Property property) {
    return Optional.ofNullable(values.getOrDefault(property.asNode(), Map.of()).get(thing));
  }

  /** The same as text. */
  Optional<String> value(Node thing, Property property) {
    return node(thing, property)
        .map(it -> it.isLiteral() ? it.getLiteralLexicalForm() : it.toString());
  }
}
