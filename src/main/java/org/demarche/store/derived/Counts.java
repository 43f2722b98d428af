package org.demarche.store.derived;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/**
 * What one graph adds to the totals: mentions and statements of each actor that has a name,
 * positions on each demand, and positions by holder, demand, stance and basis, and of these by
 * month and outlet.
 */
final class Counts {
  private static final String TOTAL = "https://w3id.org/demarche/id/total/";
  private static final String CELL = "https://w3id.org/demarche/id/cell/";
  private static final String STANDING = "https://w3id.org/demarche/id/standing/";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d");

  private final OneGraph graph;
  private final ObjIntConsumer<Sum> out;

  private Counts(OneGraph graph, ObjIntConsumer<Sum> out) {
    this.graph = graph;
    this.out = out;
  }

  static void of(OneGraph graph, ObjIntConsumer<Sum> out) {
    Counts counts = new Counts(graph, out);
    counts.actors(DEMARCHE.denotes, DEMARCHE.mentionCount, DEMARCHE.mentionArticles);
    counts.actors(DEMARCHE.speaker, DEMARCHE.statementCount, DEMARCHE.statementArticles);
    counts.positions();
    ArticleCounts.of(graph, out);
    Cells.of(graph, (thing, cell) -> out.accept(cell, 1));
  }

  /** How often a property names each actor, and in how many articles. */
  private void actors(Property naming, Property count, Property articles) {
    Map<Node, Integer> times = new HashMap<>();
    Map<Node, Set<Node>> places = new HashMap<>();
    graph
        .all(naming)
        .forEach(
            (thing, actors) -> {
              Set<Node> in = graph.values(thing, DEMARCHE.inArticle);
              for (Node actor : actors) {
                if (!in.isEmpty() && actor.isURI() && !graph.isUnnamed(actor)) {
                  times.merge(actor, 1, Integer::sum);
                  places.computeIfAbsent(actor, it -> new HashSet<>()).addAll(in);
                }
              }
            });
    times.forEach((actor, number) -> out.accept(new Sum(actor, count), number));
    places.forEach((actor, in) -> out.accept(new Sum(actor, articles), in.size()));
  }

  private void positions() {
    Map<Node, Node> said = said(graph);
    graph
        .all(DEMARCHE.holder)
        .forEach(
            (position, holders) ->
                holders.forEach(
                    holder -> position(position, holder, Optional.ofNullable(said.get(position)))));
  }

  /** The first day on which a statement that takes a position was said, where that is told. */
  static Map<Node, Node> said(OneGraph graph) {
    Map<Node, Node> said = new HashMap<>();
    graph
        .all(DEMARCHE.takes)
        .forEach(
            (statement, taken) ->
                graph
                    .first(statement, DEMARCHE.saidOn)
                    .ifPresent(day -> taken.forEach(it -> said.merge(it, day, Counts::earlier))));
    return said;
  }

  private static Node earlier(Node one, Node other) {
    return one.toString().compareTo(other.toString()) <= 0 ? one : other;
  }

  private void position(Node position, Node holder, Optional<Node> said) {
    Optional<Node> demand = graph.first(position, DEMARCHE.on).filter(Node::isURI);
    Optional<Node> stance = graph.first(position, DEMARCHE.stance).filter(Node::isURI);
    Optional<Node> basis = graph.first(position, DEMARCHE.basis).filter(Node::isURI);
    if (holder.isURI() && demand.isPresent() && stance.isPresent() && basis.isPresent()) {
      Optional<Node> month =
          said.or(() -> published(position)).flatMap(Counts::month).map(Counts::literal);
      standing(position, holder, demand.get(), stance.get(), basis.get(), month);
      out.accept(new Sum(demand.get(), DEMARCHE.positionCount), 1);
    }
  }

  private Optional<Node> published(Node position) {
    return graph
        .first(position, DEMARCHE.inArticle)
        .flatMap(it -> graph.first(it, SchemaDO.datePublished));
  }

  static Optional<String> month(Node day) {
    String text = day.isLiteral() ? day.getLiteralLexicalForm() : "";
    return DAY.matcher(text).lookingAt() ? Optional.of(text.substring(0, 7)) : Optional.empty();
  }

  static Node literal(String month) {
    return NodeFactory.createLiteralDT(month, XSDDatatype.XSDgYearMonth);
  }

  private void standing(
      Node position, Node holder, Node demand, Node stance, Node basis, Optional<Node> month) {
    String whole = holder + " " + demand + " " + stance + " " + basis;
    Node standing = NodeFactory.createURI(STANDING + hash(whole));
    Set<Triple> description =
        Set.of(
            fact(standing, DEMARCHE.standingHolder, holder),
            fact(standing, DEMARCHE.standingDemand, demand),
            fact(standing, DEMARCHE.standingStance, stance),
            fact(standing, DEMARCHE.standingBasis, basis));
    out.accept(Standings.sum(standing, DEMARCHE.standingCount, description), 1);
    if (month.isEmpty()) {
      out.accept(Standings.sum(standing, DEMARCHE.standingUndated, Set.of()), 1);
    }
    List<Node> outlets =
        graph.first(position, DEMARCHE.inArticle).stream()
            .flatMap(it -> Publishers.names(graph, it).stream())
            .toList();
    out.accept(part(standing, total(whole + " " + month + " " + outlets), month, outlets), 1);
  }

  /** The positions of a standing that one outlet has of one month. */
  private static Sum part(Node standing, Node total, Optional<Node> month, List<Node> outlets) {
    Set<Triple> description = new HashSet<>();
    description.add(fact(total, DEMARCHE.inStanding, standing));
    month.ifPresent(it -> description.add(fact(total, DEMARCHE.totalMonth, it)));
    outlets.forEach(it -> description.add(fact(total, DEMARCHE.totalOutlet, it)));
    return new Sum(total, DEMARCHE.totalPositions, description);
  }

  private static Triple fact(Node thing, Property property, Node value) {
    return Triple.create(thing, property.asNode(), value);
  }

  /** The name of what is counted by such a key. */
  static Node total(String key) {
    return NodeFactory.createURI(TOTAL + hash(key));
  }

  /** The name of a cell. */
  static Node cell(String key) {
    return NodeFactory.createURI(CELL + hash(key));
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
