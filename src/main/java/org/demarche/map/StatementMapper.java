package org.demarche.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.model.Attribution;
import org.demarche.model.Construction.Form;
import org.demarche.model.HandCoding;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;
import org.demarche.ontology.Wording;

/** Describes statements, the claims they express and the chains they form. */
final class StatementMapper {
  private static final String OMITTED = " […] ";

  private final ArticleGraph graph;
  private final List<Statement> statements;
  private final List<HandCoding> codings;
  private final List<Node> nodes;

  /**
   * @param codings one for each statement, or none
   */
  StatementMapper(ArticleGraph graph, List<Statement> statements, List<HandCoding> codings) {
    this.graph = graph;
    this.statements = statements;
    this.codings = codings;
    this.nodes = mint(statements);
  }

  /** The node of the statement with this index in the dossier. */
  Node node(int index) {
    return nodes.get(index);
  }

  /** Who coded the statement by hand. */
  Optional<String> coder(int index) {
    return codings.isEmpty() ? Optional.empty() : Optional.of(codings.get(index).coder());
  }

  void map() {
    Map<Node, Statement> described = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      if (described.putIfAbsent(nodes.get(i), statements.get(i)) == null) {
        map(nodes.get(i), statements.get(i));
      }
    }
    for (int i = 0; i < codings.size(); i++) {
      graph.add(nodes.get(i), DEMARCHE.coder, codings.get(i).coder());
      graph.add(nodes.get(i), DEMARCHE.codedRow, codings.get(i).row());
    }
  }

  private void map(Node node, Statement statement) {
    Attribution attribution = statement.attribution();
    graph.add(node, RDF.type, DEMARCHE.Statement);
    graph.add(node, DEMARCHE.inArticle, graph.revision());
    mapSpeech(node, statement);
    mapSource(node, attribution);
    mapContent(node, attribution);
    graph.addFlag(
        node, DEMARCHE.nested, attribution.parent().isPresent() || attribution.continues());
    graph.addFlag(node, DEMARCHE.relay, statement.relay());
    if (attribution.construction().is(Form.READ)) {
      graph.add(node, DEMARCHE.readBy, Scheme.READER.concept("model"));
    }
    if (statement.reportedBy().isPresent()) {
      mapReport(nodes.get(statement.reportedBy().getAsInt()), node);
    }
  }

  private void mapSpeech(Node node, Statement statement) {
    graph.add(node, DEMARCHE.speaker, graph.entity(statement.speaker()));
    graph.add(node, DEMARCHE.act, Scheme.ACT.concept(statement.act()));
    graph.add(node, DEMARCHE.directness, Scheme.DIRECTNESS.concept(statement.directness()));
    mapReserve(node, statement);
    statement.saidOn().ifPresent(day -> graph.add(node, DEMARCHE.saidOn, day));
    statement.addressee().ifPresent(id -> graph.add(node, DEMARCHE.addressee, graph.entity(id)));
    statement.medium().ifPresent(span -> graph.add(node, DEMARCHE.medium, graph.mention(span)));
  }

  /** What is said, and said for certain, needs no word about it. */
  private void mapReserve(Node node, Statement statement) {
    if (statement.certainty() != Statement.Certainty.CERTAIN) {
      graph.add(node, DEMARCHE.certainty, Scheme.CERTAINTY.concept(statement.certainty()));
    }
    if (statement.polarity() != Statement.Polarity.AFFIRMED) {
      graph.add(node, DEMARCHE.polarity, -1);
    }
  }

  private void mapSource(Node node, Attribution attribution) {
    graph.add(node, DEMARCHE.kind, Scheme.KIND.concept(attribution.kind()));
    attribution.cue().ifPresent(span -> graph.add(node, DEMARCHE.cue, graph.words(span)));
    attribution.source().ifPresent(span -> graph.add(node, DEMARCHE.source, graph.mention(span)));
    attribution
        .addressee()
        .ifPresent(span -> graph.add(node, DEMARCHE.addresseeMention, graph.mention(span)));
  }

  private void mapContent(Node node, Attribution attribution) {
    graph.addOffsets(node, attribution.content());
    graph.add(node, DEMARCHE.text, graph.words(attribution.content()));
    mapWide(node, attribution);
    mapPieces(node, DEMARCHE.pieces, attribution.pieces());
    mapQuotation(node, attribution.pieces());
    graph.add(node, DEMARCHE.expresses, claim(wording(attribution.pieces())));
  }

  /** Where nothing but the words belongs to the content, their offsets say it all. */
  private void mapWide(Node node, Attribution attribution) {
    Span content = attribution.content();
    Span wide = attribution.wide();
    if (wide.start() != content.start()) {
      graph.add(node, DEMARCHE.wideStart, graph.start(wide));
    }
    if (wide.end() != content.end()) {
      graph.add(node, DEMARCHE.wideEnd, graph.end(wide));
    }
    mapPieces(node, DEMARCHE.widePieces, attribution.widePieces());
  }

  /** Of a content in one piece its start and end say all. */
  private void mapPieces(Node node, Property property, List<Span> pieces) {
    if (pieces.size() > 1) {
      graph.add(node, property, joined(pieces));
    }
  }

  /** The words of an interrupted content as people quote them. */
  private void mapQuotation(Node node, List<Span> pieces) {
    if (pieces.size() > 1) {
      graph.add(
          node,
          DEMARCHE.quotation,
          pieces.stream().map(graph::words).collect(Collectors.joining(OMITTED)));
    }
  }

  /** A statement that was merged with the one that passes it on reports nothing. */
  private void mapReport(Node outer, Node inner) {
    if (!outer.equals(inner)) {
      graph.add(outer, DEMARCHE.reports, inner);
    }
  }

  /**
   * The claim that words come to which no statement has, described; of others the statement tells.
   */
  Node described(Span words) {
    String wording = wording(List.of(words));
    Node claim = claim(wording);
    graph.add(claim, RDF.type, DEMARCHE.Claim);
    graph.add(claim, RDFS.label, wording);
    return claim;
  }

  private Node claim(String wording) {
    return NodeFactory.createURI(graph.minter().claim(wording));
  }

  private String wording(List<Span> pieces) {
    return Wording.normalize(pieces.stream().map(graph::words).collect(Collectors.joining(" ")));
  }

  private String joined(List<Span> pieces) {
    return pieces.stream()
        .map(piece -> IriMinter.range(graph.start(piece), graph.end(piece)))
        .collect(Collectors.joining(" "));
  }

  /** Equal nodes only for statements with the same content, source, role and speaker. */
  private List<Node> mint(List<Statement> statements) {
    Map<String, String> speakers = new HashMap<>();
    List<Node> minted = new ArrayList<>();
    for (Statement statement : statements) {
      String iri = iri(statement);
      String speaker = speakers.putIfAbsent(iri, statement.speaker());
      boolean taken = speaker != null && !speaker.equals(statement.speaker());
      minted.add(
          NodeFactory.createURI(taken ? iri + "/by/" + IriMinter.slug(statement.speaker()) : iri));
    }
    return minted;
  }

  private String iri(Statement statement) {
    Span content = statement.attribution().content();
    String source = statement.attribution().source().map(span -> "/" + range(span)).orElse("");
    return graph
        .minter()
        .statement(
            graph.revision().getURI(),
            graph.start(content),
            graph.end(content),
            source + (statement.relay() ? "/relay" : ""));
  }

  private String range(Span span) {
    return IriMinter.range(graph.start(span), graph.end(span));
  }
}
