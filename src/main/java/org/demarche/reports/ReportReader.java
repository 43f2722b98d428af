package org.demarche.reports;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/** Reads articles and their statements from a store; inside a transaction of the caller. */
final class ReportReader {
  private static final int LONGEST_KEY = 200;

  private final DatasetGraph data;
  private final Map<Node, String> speakers = new HashMap<>();

  ReportReader(DatasetGraph data) {
    this.data = data;
  }

  /** The graphs of all articles. */
  Set<String> articles() {
    Set<String> articles = new TreeSet<>();
    data.find(Node.ANY, Node.ANY, SchemaDO.identifier.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().equals(quad.getSubject())) {
                articles.add(quad.getGraph().getURI());
              }
            });
    return articles;
  }

  /** The graphs of the articles in which somebody speaks. */
  Set<String> with(String speaker) {
    Set<String> articles = new TreeSet<>();
    data.find(Node.ANY, Node.ANY, DEMARCHE.speaker.asNode(), NodeFactory.createURI(speaker))
        .forEachRemaining(quad -> articles.add(quad.getGraph().getURI()));
    return articles;
  }

  /** An article; empty where the store has it not any more. */
  Optional<StoredArticle> read(String graph) {
    Node name = NodeFactory.createURI(graph);
    ArticleGraph article = new ArticleGraph(data, name);
    return article.node(name, SchemaDO.identifier).isEmpty() || isCoded(name)
        ? Optional.empty()
        : Optional.of(
            new ArticleReader(name, article, it -> speakers.computeIfAbsent(it, this::speaker))
                .read());
  }

  /** What people coded repeats an article, and is no report of its own. */
  private boolean isCoded(Node graph) {
    return data.contains(graph, Node.ANY, DEMARCHE.codedRow.asNode(), Node.ANY);
  }

  /** Only the text. */
  String text(String graph) {
    Node name = NodeFactory.createURI(graph);
    return value(name, name, SchemaDO.articleBody).orElse("");
  }

  /** Who stays where several are one; those without a name go by their description. */
  private String speaker(Node speaker) {
    Optional<Node> kept = node(Node.ANY, speaker, DEMARCHE.mergedInto);
    Node one = kept.orElse(speaker);
    boolean unnamed =
        data.contains(Node.ANY, one, RDF.type.asNode(), DEMARCHE.UnnamedSource.asNode());
    Optional<String> described =
        unnamed ? value(Node.ANY, one, DEMARCHE.describedAs) : Optional.empty();
    return described
        .map(it -> it.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip())
        .map(it -> it.substring(0, Math.min(it.length(), LONGEST_KEY)))
        .orElse(one.toString());
  }

  /** Of several values the first one by its text. */
  private Optional<String> value(Node graph, Node thing, Property property) {
    return node(graph, thing, property)
        .map(it -> it.isLiteral() ? it.getLiteralLexicalForm() : it.toString());
  }

  private Optional<Node> node(Node graph, Node thing, Property property) {
    Optional<Node> first = Optional.empty();
    Iterator<Quad> found = data.find(graph, thing, property.asNode(), Node.ANY);
    while (found.hasNext()) {
      Node next = found.next().getObject();
      if (first.isEmpty() || next.toString().compareTo(first.get().toString()) < 0) {
        first = Optional.of(next);
      }
    }
    return first;
  }
}
