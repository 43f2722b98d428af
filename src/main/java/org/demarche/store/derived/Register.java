package org.demarche.store.derived;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.ontology.DEMARCHE;

/** The organizations that the seeds of a store know by name. */
final class Register {
  private static final String SEEDS = "graph/seeds";
  private static final String ARTICLE = "the ";
  private static final Node ORGANIZATION = DEMARCHE.Organization.asNode();
  private static final List<Node> NAMES = List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

  private final DatasetGraph data;
  private final List<Node> graphs;

  Register(DatasetGraph data) {
    this.data = data;
    this.graphs = Iter.iter(data.listGraphNodes()).filter(Register::isOne).toList();
  }

  /**
   * An organization.
   *
   * @param label by which it is shown
   */
  record Entry(Node actor, String label) {}

  /** Whether a graph is one of seeds. */
  static boolean isOne(Node graph) {
    return graph.isURI() && graph.getURI().endsWith(SEEDS);
  }

  /** The one that has such a name, with or without an article; empty where several have. */
  Optional<Entry> named(String name) {
    Set<Entry> found = new HashSet<>();
    String key = NameFold.of(name.strip());
    String bare = key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
    for (String one : List.of(bare, ARTICLE + bare)) {
      Node literal = NodeFactory.createLiteralString(one);
      data.find(DerivedGraphs.NAMES, Node.ANY, DEMARCHE.nameKey.asNode(), literal)
          .forEachRemaining(quad -> entry(quad.getSubject(), one).ifPresent(found::add));
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private Optional<Entry> entry(Node actor, String key) {
    return graphs.stream()
        .filter(graph -> data.contains(graph, actor, RDF.type.asNode(), ORGANIZATION))
        .filter(graph -> names(graph, actor, NAMES).anyMatch(it -> NameFold.of(it).equals(key)))
        .flatMap(graph -> names(graph, actor, NAMES.subList(0, 1)))
        .min(String::compareTo)
        .map(label -> new Entry(actor, label));
  }

  private Stream<String> names(Node graph, Node actor, Collection<Node> properties) {
    return properties.stream()
        .flatMap(it -> Iter.toList(data.find(graph, actor, it, Node.ANY)).stream())
        .map(Quad::getObject)
        .filter(it -> it.isLiteral() && isPlainOrEnglish(it))
        .map(Node::getLiteralLexicalForm);
  }

  private static boolean isPlainOrEnglish(Node label) {
    String language = label.getLiteralLanguage().toLowerCase(Locale.ROOT);
    return language.isEmpty() || language.equals("en");
  }
}
