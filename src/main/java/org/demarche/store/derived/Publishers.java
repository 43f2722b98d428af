package org.demarche.store.derived;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.names.Sites;
import org.demarche.ontology.DEMARCHE;

/**
 * What the articles of one graph tell of their publishers: how each is written, and which sites are
 * its own. That is all that {@link Outlets} are made of.
 */
final class Publishers {
  private Publishers() {}

  static void of(OneGraph graph, ObjIntConsumer<Sum> out) {
    graph
        .all(RDF.type)
        .forEach(
            (thing, types) -> {
              if (types.contains(DEMARCHE.Article.asNode())) {
                written(graph, thing).forEach(it -> article(graph, thing, it, out));
              }
            });
  }

  private static void article(OneGraph graph, Node article, Node written, ObjIntConsumer<Sum> out) {
    Set<String> sites = sites(graph, article, text(written));
    (sites.isEmpty() ? Stream.of("") : sites.stream())
        .forEach(site -> out.accept(sum(written, site), 1));
  }

  private static Sum sum(Node written, String site) {
    Node total = Counts.total("publisher " + written + " " + site);
    Set<Triple> description = new HashSet<>();
    description.add(Triple.create(total, DEMARCHE.totalPublisher.asNode(), written));
    if (!site.isEmpty()) {
      Node literal = NodeFactory.createLiteralString(site);
      description.add(Triple.create(total, DEMARCHE.totalSite.asNode(), literal));
    }
    return new Sum(total, DEMARCHE.siteArticles, description);
  }

  /** A page's own site is its publisher's where it bears the name: others publish there, too. */
  private static Set<String> sites(OneGraph graph, Node article, String name) {
    Set<String> sites = new TreeSet<>();
    Sites.of(name).ifPresent(sites::add);
    graph.values(article, DEMARCHE.publisherSite).stream()
        .flatMap(it -> Sites.of(text(it)).stream())
        .forEach(sites::add);
    graph.values(article, SchemaDO.url).stream()
        .flatMap(it -> Sites.of(text(it)).stream())
        .filter(it -> Sites.bears(it, name))
        .forEach(sites::add);
    return sites;
  }

  /** The names of an article's publishers, sorted. */
  static List<Node> names(OneGraph graph, Node article) {
    return written(graph, article).stream()
        .map(Publishers::text)
        .distinct()
        .sorted()
        .map(NodeFactory::createLiteralString)
        .toList();
  }

  /** Its publishers as they are written: a thing by its names, where it has any. */
  private static List<Node> written(OneGraph graph, Node article) {
    return graph.values(article, SchemaDO.publisher).stream()
        .flatMap(it -> written(it, graph.values(it, SchemaDO.name)))
        .filter(it -> !text(it).isBlank())
        .distinct()
        .toList();
  }

  private static Stream<Node> written(Node publisher, Set<Node> names) {
    List<Node> literals = names.stream().filter(Node::isLiteral).toList();
    if (publisher.isLiteral() || publisher.isURI() && literals.isEmpty()) {
      return Stream.of(publisher);
    }
    return literals.stream();
  }

  /** The characters of a literal or an IRI. */
  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
