package org.demarche.map;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Condition;
import org.demarche.model.Demand;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.demarche.model.SecondReading;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;

/** Describes positions, what they depend on, and demands that no register knows. */
final class PositionMapper {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final ArticleGraph graph;
  private final StatementMapper statements;
  private final Dossier dossier;
  private final NavigableMap<Integer, Span> sentences = new TreeMap<>();
  private final Map<String, Position> minted = new HashMap<>();

  PositionMapper(ArticleGraph graph, StatementMapper statements, Dossier dossier) {
    this.graph = graph;
    this.statements = statements;
    this.dossier = dossier;
    dossier.article().sentences().forEach(it -> sentences.put(it.span().start(), it.span()));
  }

  void map(Position position) {
    Node node = NodeFactory.createURI(iri(position));
    position
        .statement()
        .ifPresent(index -> graph.add(statements.node(index), DEMARCHE.takes, node));
    graph.add(node, RDF.type, DEMARCHE.Position);
    graph.add(node, DEMARCHE.holder, graph.entity(position.holder()));
    graph.add(node, DEMARCHE.on, graph.entity(position.demand().id()));
    if (position.statement().isPresent()) {
      statements
          .coder(position.statement().getAsInt())
          .ifPresent(it -> graph.add(node, DEMARCHE.coder, it));
    }
    position.second().ifPresent(reading -> mapReaders(node, reading));
    describe(node, position);
  }

  /** By other properties, so that no query takes it for a position. */
  void mapRefused(Position position) {
    Node node = NodeFactory.createURI(iri(position));
    position
        .statement()
        .ifPresent(index -> graph.add(node, DEMARCHE.refusedIn, statements.node(index)));
    graph.add(node, RDF.type, DEMARCHE.RefusedPosition);
    graph.add(node, DEMARCHE.refusedHolder, graph.entity(position.holder()));
    graph.add(node, DEMARCHE.refusedOn, graph.entity(position.demand().id()));
    graph.add(node, DEMARCHE.readBy, Scheme.READER.concept("rules"));
    describe(node, position);
  }

  private void describe(Node node, Position position) {
    graph.add(node, DEMARCHE.inArticle, graph.revision());
    graph.add(node, DEMARCHE.stance, Scheme.STANCE.concept(position.stance().notation()));
    graph.addFlag(node, DEMARCHE.redLine, position.redLine());
    graph.add(node, DEMARCHE.confidence, BigDecimal.valueOf(position.confidence()));
    graph.add(node, DEMARCHE.rule, position.why().text());
    mapBasis(node, position);
    mapWords(node, position);
    position.conditions().forEach(condition -> map(node, condition));
    map(position.demand());
  }

  private void mapReaders(Node node, SecondReading reading) {
    graph.add(node, DEMARCHE.readBy, Scheme.READER.concept("model"));
    if (reading.byRules()) {
      graph.add(node, DEMARCHE.readBy, Scheme.READER.concept("rules"));
    }
    reading
        .rules()
        .map(Stance::notation)
        .ifPresent(it -> graph.add(node, DEMARCHE.rulesStance, Scheme.STANCE.concept(it)));
  }

  private void mapBasis(Node node, Position position) {
    graph.add(
        node, DEMARCHE.basis, Scheme.BASIS.concept(position.selfStated() ? "self" : "ascribed"));
    if (!position.selfStated()) {
      Statement statement = dossier.statements().get(position.statement().orElseThrow());
      graph.add(node, DEMARCHE.ascribedBy, graph.entity(statement.speaker()));
    }
  }

  private void mapWords(Node node, Position position) {
    graph.add(node, DEMARCHE.evidence, graph.mention(position.evidence()));
    sentence(position.evidence()).ifPresent(text -> graph.add(node, DEMARCHE.sentence, text));
    position
        .holderSpan()
        .ifPresent(span -> graph.add(node, DEMARCHE.holderMention, graph.mention(span)));
    position.addressee().ifPresent(id -> graph.add(node, DEMARCHE.addressee, graph.entity(id)));
    position
        .addresseeSpan()
        .ifPresent(span -> graph.add(node, DEMARCHE.addresseeMention, graph.mention(span)));
  }

  private Optional<String> sentence(Span evidence) {
    return Optional.ofNullable(sentences.floorEntry(evidence.start()))
        .map(Map.Entry::getValue)
        .filter(span -> span.contains(evidence.start()))
        .map(span -> SPACE.matcher(span.of(dossier.article().text())).replaceAll(" "));
  }

  private void map(Node position, Condition condition) {
    Node words = graph.mention(condition.span());
    Node content =
        condition
            .demand()
            .map(this::demandWithNotation)
            .orElseGet(() -> statements.described(condition.span()));
    graph.add(position, DEMARCHE.condition, words);
    graph.add(words, DEMARCHE.conditionKind, Scheme.CONDITION_KIND.concept(condition.kind()));
    graph.add(words, DEMARCHE.amountsTo, content);
    graph.add(position, property(condition.kind()), content);
  }

  private void map(Demand demand) {
    if (IriMinter.isAbsolute(demand.id())) {
      return;
    }
    Node node = graph.entity(demand.id());
    graph.add(node, RDF.type, DEMARCHE.Demand);
    graph.add(node, SKOS.prefLabel, demand.label());
    graph.add(node, SKOS.notation, demand.notation());
    graph.add(node, SKOS.broader, issue(demand));
    demand
        .contrary()
        .ifPresent(notation -> graph.add(node, DEMARCHE.contraryTo, demandWithNotation(notation)));
    demand.performers().forEach(id -> graph.add(node, DEMARCHE.performer, graph.entity(id)));
    mapDetails(node, demand.details());
  }

  private Node issue(Demand demand) {
    return demand.issue().equals(Demand.UNCLASSIFIED)
        ? DEMARCHE.unclassified.asNode()
        : NodeFactory.createURI(graph.minter().issue(demand.issue()));
  }

  private void mapDetails(Node node, Demand.Details details) {
    details.beneficiaries().forEach(id -> graph.add(node, DEMARCHE.beneficiary, graph.entity(id)));
    details.places().forEach(id -> graph.add(node, DEMARCHE.place, graph.entity(id)));
    details.deadline().ifPresent(day -> graph.add(node, DEMARCHE.deadline, day));
    details.worded().ifPresent(words -> graph.add(node, SKOS.altLabel, words));
    details.deed().ifPresent(deed -> graph.add(node, DEMARCHE.deed, deed.written()));
  }

  /** A demand of the same dossier, else a registered one. */
  private Node demandWithNotation(String notation) {
    Optional<String> known =
        dossier.positions().stream()
            .map(Position::demand)
            .filter(demand -> demand.notation().equals(notation))
            .map(Demand::id)
            .findFirst();
    return graph.entity(known.orElseGet(() -> graph.minter().demand(notation)));
  }

  private static Property property(Condition.Kind kind) {
    return switch (kind) {
      case ONLY_IF -> DEMARCHE.onlyIf;
      case UNLESS -> DEMARCHE.unless;
      case UNTIL -> DEMARCHE.until;
      case IN_EXCHANGE_FOR -> DEMARCHE.inExchangeFor;
    };
  }

  /** The statement, or the article where it tells the position itself. */
  private String origin(Position position) {
    return position.statement().isPresent()
        ? statements.node(position.statement().getAsInt()).getURI()
        : graph.revision().getURI();
  }

  /** Told apart by holder and stance only where the words alone do not suffice. */
  private String iri(Position position) {
    String iri =
        graph
            .minter()
            .position(
                origin(position),
                graph.start(position.evidence()),
                graph.end(position.evidence()),
                position.demand().notation());
    Position other = minted.putIfAbsent(iri, position);
    return other == null
        ? iri
        : iri + "/" + IriMinter.slug(position.holder()) + "/" + position.stance().notation();
  }
}
