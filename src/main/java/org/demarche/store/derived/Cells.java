package org.demarche.store.derived;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/**
 * Statements of a speaker by month, positions of a holder by month, and positions on a demand by
 * outlet: what is asked for by one of both alone may be in every article. A cell is described among
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
    cells.statements();
    cells.positions();
  }

  private void statements() {
    graph
        .all(DEMARCHE.speaker)
        .forEach(
            (statement, speakers) -> {
              Optional<Node> month = month(statement, graph.first(statement, DEMARCHE.saidOn));
              for (Node speaker : speakers) {
                if (speaker.isURI() && !graph.isUnnamed(speaker)) {
                  put(statement, DEMARCHE.cellSpeaker, speaker, DEMARCHE.cellMonth, month);
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
                  put(position, DEMARCHE.cellHolder, holder, DEMARCHE.cellMonth, month);
                }
              }
              Optional<Node> outlet =
                  graph
                      .first(position, DEMARCHE.inArticle)
                      .flatMap(it -> Publishers.name(graph, it));
              for (Node demand : graph.values(position, DEMARCHE.on)) {
                if (demand.isURI()) {
                  put(position, DEMARCHE.cellDemand, demand, DEMARCHE.cellOutlet, outlet);
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

  private void put(Node thing, Property of, Node whose, Property by, Optional<Node> value) {
    if (!thing.isURI()) {
      return;
    }
    Node cell = Counts.cell(of.getLocalName() + " " + whose + " " + value);
    Set<Triple> description = new HashSet<>();
    description.add(Triple.create(cell, of.asNode(), whose));
    value.ifPresent(it -> description.add(Triple.create(cell, by.asNode(), it)));
    out.accept(thing, new Sum(cell, DEMARCHE.cellSize.asNode(), description));
  }
}
