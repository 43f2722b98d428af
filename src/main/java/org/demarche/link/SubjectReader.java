package org.demarche.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/** Reads from a store who is in it; inside a transaction of the caller. */
final class SubjectReader {
  private final DatasetGraph data;
  private final Node seeds;
  private final Map<String, Facts> facts = new TreeMap<>();
  private final Map<String, ArticleFacts> articles = new HashMap<>();

  /**
   * @param seeds the IRI of the graph that holds the seeds
   */
  SubjectReader(DatasetGraph data, String seeds) {
    this.data = data;
    this.seeds = NodeFactory.createURI(seeds);
  }

  /**
   * Everybody and everything that can be an item, and all that mention them.
   *
   * @param concerned who of those that have no name of their own is a subject
   */
  Known read(Predicate<String> concerned) {
    readTypes(Facts.CLASSES.keySet(), it -> true);
    readTypes(Facts.UNNAMED, it -> facts.containsKey(it) || concerned.test(it));
    facts.forEach(this::readTold);
    readMentions();
    readRoles();
    readArticles();
    Known known = new Known(concerned);
    facts.forEach((iri, told) -> known.put(iri, Optional.of(told)));
    articles.forEach((iri, told) -> known.putArticle(iri, Optional.of(told)));
    articles
        .values()
        .forEach(it -> it.eachHost((publisher, host) -> known.count(publisher, host, 1)));
    return known;
  }

  /** All that is told of one of whom nothing was known before. */
  Facts read(String iri) {
    Facts told = new Facts();
    Node node = NodeFactory.createURI(iri);
    data.find(Node.ANY, node, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(quad -> add(quad, told));
    readTold(iri, told);
    for (Quad quad : find(DEMARCHE.denotes, node)) {
      if (!quad.getGraph().equals(seeds)) {
        told.mention(quad.getGraph().toString(), 1);
      }
    }
    return told;
  }

  /** The first of the graphs that mention somebody, and one more where there is one. */
  TreeSet<String> mentioning(String iri) {
    TreeSet<String> first = new TreeSet<>();
    for (Quad quad : find(DEMARCHE.denotes, NodeFactory.createURI(iri))) {
      if (!quad.getGraph().equals(seeds)) {
        first.add(quad.getGraph().toString());
        if (first.size() > Subject.MOST + 1) {
          first.pollLast();
        }
      }
    }
    return first;
  }

  private void readTypes(Set<Node> types, Predicate<String> wanted) {
    for (Node type : types) {
      for (Quad quad : find(RDF.type, type)) {
        String iri = quad.getSubject().toString();
        if (wanted.test(iri)) {
          add(quad, facts.computeIfAbsent(iri, it -> new Facts()));
        }
      }
    }
  }

  /** Reads what is told but for the types. */
  private void readTold(String iri, Facts told) {
    Node node = NodeFactory.createURI(iri);
    if (data.contains(seeds, node, RDF.type.asNode(), Node.ANY)) {
      told.register();
    }
    for (Node property : Facts.TOLD) {
      if (!property.equals(RDF.type.asNode())) {
        data.find(Node.ANY, node, property, Node.ANY).forEachRemaining(quad -> add(quad, told));
      }
    }
  }

  private void add(Quad quad, Facts told) {
    if (Facts.tells(quad.asTriple())) {
      told.add(quad.asTriple());
      article(quad).ifPresent(it -> it.describe(quad.getSubject().toString()));
    }
  }

  /** Mentions come by whom they denote, as a rule, so that counts of one at a time are kept. */
  private void readMentions() {
    Node actor = Node.ANY;
    Map<Quad, Integer> counts = new HashMap<>();
    for (Quad quad : find(DEMARCHE.denotes, Node.ANY)) {
      if (!quad.getObject().equals(actor)) {
        counts.forEach(this::addMentions);
        counts.clear();
        actor = quad.getObject();
      }
      counts.merge(Quad.create(quad.getGraph(), actor, Node.ANY, Node.ANY), 1, Integer::sum);
    }
    counts.forEach(this::addMentions);
  }

  private void addMentions(Quad where, int times) {
    article(where)
        .ifPresent(
            article -> {
              String actor = where.getSubject().toString();
              article.mention(actor, times);
              Facts told = facts.get(actor);
              if (told != null) {
                told.mention(where.getGraph().toString(), times);
              }
            });
  }

  private void readRoles() {
    for (Quad role : find(DEMARCHE.resolvedBy, GraphReader.ROLE)) {
      Node mention = role.getSubject();
      article(role)
          .ifPresent(
              article ->
                  data.find(role.getGraph(), mention, DEMARCHE.denotes.asNode(), Node.ANY)
                      .forEachRemaining(
                          quad ->
                              data.find(role.getGraph(), mention, OA.exact.asNode(), Node.ANY)
                                  .forEachRemaining(
                                      exact ->
                                          article.call(
                                              quad.getObject().toString(),
                                              exact.getObject().getLiteralLexicalForm()))));
    }
  }

  private void readArticles() {
    for (Quad quad : find(SchemaDO.datePublished, Node.ANY)) {
      ofItself(quad).ifPresent(it -> GraphReader.day(quad.getObject()).ifPresent(it::date));
    }
    for (Quad quad : find(SchemaDO.publisher, Node.ANY)) {
      ofItself(quad)
          .filter(it -> GraphReader.isPlain(quad.getObject()))
          .ifPresent(
              it ->
                  data.find(quad.getGraph(), quad.getSubject(), SchemaDO.url.asNode(), Node.ANY)
                      .forEachRemaining(url -> GraphReader.publish(quad, url, it)));
    }
    for (Node property : GraphReader.UNUSUAL) {
      data.find(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(quad -> article(quad).ifPresent(ArticleFacts::beUnusual));
    }
  }

  /** The graph of a quad, where that is about itself. */
  private Optional<ArticleFacts> ofItself(Quad quad) {
    return quad.getGraph().equals(quad.getSubject()) ? article(quad) : Optional.empty();
  }

  /** The graph of a quad; that of the seeds is none that mentions anybody. */
  private Optional<ArticleFacts> article(Quad quad) {
    Node graph = quad.getGraph();
    return graph.equals(seeds)
        ? Optional.empty()
        : Optional.of(articles.computeIfAbsent(graph.toString(), it -> new ArticleFacts()));
  }

  private Iterable<Quad> find(Property property, Node object) {
    return () -> data.find(Node.ANY, Node.ANY, property.asNode(), object);
  }
}
