package org.demarche.store.derived;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.demarche.ontology.DEMARCHE;

/**
 * What one graph adds to the numbers of articles, statements and positions: of all, of statements
 * by outlet and speaker, and by who passes on whose word.
 */
final class ArticleCounts {
  private static final List<Resource> COUNTED =
      List.of(DEMARCHE.Article, DEMARCHE.Statement, DEMARCHE.Position);

  private final OneGraph graph;
  private final ObjIntConsumer<Sum> out;

  private ArticleCounts(OneGraph graph, ObjIntConsumer<Sum> out) {
    this.graph = graph;
    this.out = out;
  }

  static void of(OneGraph graph, ObjIntConsumer<Sum> out) {
    ArticleCounts counts = new ArticleCounts(graph, out);
    counts.instances();
    counts.unnamed();
    counts.voices();
    counts.quoting();
    Publishers.of(graph, out);
  }

  private void instances() {
    graph
        .all(RDF.type)
        .forEach(
            (thing, types) -> {
              for (Resource type : COUNTED) {
                if (types.contains(type.asNode())) {
                  instance(type);
                }
              }
            });
  }

  private void instance(Resource type) {
    out.accept(new Sum(type.asNode(), DEMARCHE.instanceCount), 1);
  }

  /** Sources without a name that speak and are not among the holders of positions. */
  private void unnamed() {
    Set<Node> sources = new HashSet<>();
    graph.all(DEMARCHE.speaker).values().forEach(sources::addAll);
    graph.all(DEMARCHE.holder).values().forEach(sources::removeAll);
    sources.stream().filter(graph::isUnnamed).forEach(it -> instance(DEMARCHE.UnnamedSource));
  }

  private void voices() {
    graph
        .all(DEMARCHE.speaker)
        .forEach(
            (statement, speakers) -> {
              List<Node> outlets =
                  graph.first(statement, DEMARCHE.inArticle).stream()
                      .flatMap(it -> Publishers.names(graph, it).stream())
                      .toList();
              if (!outlets.isEmpty()) {
                named(speakers).forEach(it -> voice(it, DEMARCHE.totalOutlet, outlets));
              }
            });
  }

  private void quoting() {
    for (Map.Entry<Node, Set<Node>> reporting : graph.all(DEMARCHE.reports).entrySet()) {
      for (Node speaker : named(graph.values(reporting.getKey(), DEMARCHE.speaker))) {
        for (Node reported : reporting.getValue()) {
          named(graph.values(reported, DEMARCHE.speaker))
              .forEach(quoted -> voice(quoted, DEMARCHE.totalQuoting, List.of(speaker)));
        }
      }
    }
  }

  private void voice(Node speaker, Property how, List<Node> by) {
    Node total = Counts.total("voice " + speaker + " " + how + " " + by);
    Set<Triple> description = new HashSet<>();
    description.add(fact(total, DEMARCHE.totalSpeaker, speaker));
    by.forEach(it -> description.add(fact(total, how, it)));
    out.accept(new Sum(total, DEMARCHE.totalStatements, description), 1);
  }

  private List<Node> named(Set<Node> actors) {
    return actors.stream().filter(it -> it.isURI() && !graph.isUnnamed(it)).toList();
  }

  private static Triple fact(Node total, Property property, Node value) {
    return Triple.create(total, property.asNode(), value);
  }
}
