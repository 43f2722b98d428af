package org.demarche.store.derived;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/**
 * Articles of an outlet by month, statements of a speaker by month, and positions of a holder by
 * month: what is asked for by one of both alone may be most of the store. A cell is described among
 * the totals as long as something is in it; what is without a day or an outlet is in a cell without
 * one.
 */
final class Cells {
  private final OneGraph graph;
  private final BiConsumer<Node, Sum> out;

  private Cells(OneGraph graph, BiConsumer<Node, Sum> out) {
    this.graph = graph;
    this.out = out;
  }

  /** The cells of what a graph has: of each statement or position with the cell's size. */
  static void of(OneGraph graph, BiConsumer<Node, Sum> out) {
    Cells cells = new Cells(graph, out);
    cells.articles();
    cells.statements();
    cells.positions();
  }

  private void articles() {
    graph
        .all(RDF.type)
        .forEach(
            (thing, types) -> {
              if (types.contains(DEMARCHE.Article.asNode())) {
                out.accept(thing, articles(thing));
              }
            });
  }

  private Sum articles(Node article) {
    Optional<Node> month =
        graph.first(article, SchemaDO.datePublished).flatMap(Counts::month).map(Counts::literal);
    List<Node> outlets = Publishers.names(graph, article);
    Node total = Counts.total("article " + outlets + " " + month);
    Set<Triple> description = new HashSet<>();
    month.ifPresent(it -> description.add(Triple.create(total, DEMARCHE.totalMonth.asNode(), it)));
    outlets.forEach(it -> description.add(Triple.create(total, DEMARCHE.totalOutlet.asNode(), it)));
    return new Sum(total, DEMARCHE.totalArticles, description);
  }

  private void statements() {
    graph
        .all(DEMARCHE.speaker)
        .forEach(
            (statement, speakers) -> {
              Optional<Node> month = month(statement, graph.first(statement, DEMARCHE.saidOn));
              for (Node speaker : speakers) {
                if (speaker.isURI() && !graph.isUnnamed(speaker)) {
                  put(statement, DEMARCHE.cellSpeaker, speaker, month);
                }
              }
            });
  }

  private void positions() {
    Map<Node, Node> said = Counts.said(graph);
    graph
        .all(DEMARCHE.holder)
        .forEach(
            (position, holders) -> {
              Optional<Node> month = month(position, Optional.ofNullable(said.get(position)));
              for (Node holder : holders) {
                if (holder.isURI()) {
                  put(position, DEMARCHE.cellHolder, holder, month);
                }
              }
            });
  }

  private Optional<Node> month(Node thing, Optional<Node> said) {
    return said.or(
            () ->
                graph
                    .first(thing, DEMARCHE.inArticle)
                    .flatMap(it -> graph.first(it, SchemaDO.datePublished)))
        .flatMap(Counts::month)
        .map(NodeFactory::createLiteralString);
  }

  private void put(Node thing, Property of, Node whose, Optional<Node> month) {
    if (!thing.isURI()) {
      return;
    }
    Node cell = Counts.cell(of.getLocalName() + " " + whose + " " + month);
    Set<Triple> description = new HashSet<>();
    description.add(Triple.create(cell, of.asNode(), whose));
    month.ifPresent(it -> description.add(Triple.create(cell, DEMARCHE.cellMonth.asNode(), it)));
    out.accept(thing, new Sum(cell, DEMARCHE.cellSize, description));
  }
}
