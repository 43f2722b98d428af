package org.demarche.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;

/** Reads what one article's graph adds to what is known. */
final class GraphReader {
  static final Node ROLE = Scheme.RESOLVED_BY.concept("role").asNode();

  /** What seeds tell of subjects, and no article does. */
  static final Set<Node> UNUSUAL =
      Set.of(DEMARCHE.within.asNode(), DEMARCHE.adjective.asNode(), DEMARCHE.statedItem.asNode());

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final DatasetGraph data;
  private final Node graph;
  private final ArticleFacts facts = new ArticleFacts();
  private final Map<String, Facts> described = new TreeMap<>();
  private final List<String> publishers = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();

  private GraphReader(DatasetGraph data, Node graph) {
    this.data = data;
    this.graph = graph;
  }

  /**
   * What was read.
   *
   * @param described what the graph tells of each whom it describes
   */
  record Read(ArticleFacts facts, Map<String, Facts> described) {
    /** Of a graph that is empty. */
    static final Read NOTHING = new Read(ArticleFacts.NONE, Map.of());
  }

  static Read read(DatasetGraph data, String graph) {
    return new GraphReader(data, NodeFactory.createURI(graph)).read();
  }

  /** Only what counts is taken out of the store: most of a graph is about other things. */
  private Read read() {
    Set<Node> subjects = new HashSet<>();
    Set<Node> roles = new HashSet<>();
    each(Node.ANY, DEMARCHE.resolvedBy.asNode(), it -> addRole(it, roles));
    each(Node.ANY, DEMARCHE.denotes.asNode(), it -> readMention(it, roles, subjects));
    each(Node.ANY, SKOS.prefLabel.asNode(), it -> subjects.add(it.getSubject()));
    for (Node subject : subjects) {
      each(subject, Node.ANY, this::describe);
    }
    described.keySet().forEach(facts::describe);
    each(graph, Node.ANY, it -> readArticle(it.getPredicate(), it.getObject()));
    for (String publisher : publishers) {
      addresses.forEach(url -> host(url).ifPresent(host -> facts.publish(publisher, host)));
    }
    return new Read(facts, described);
  }

  private static void addRole(Triple resolved, Set<Node> roles) {
    if (resolved.getObject().equals(ROLE)) {
      roles.add(resolved.getSubject());
    }
  }

  private void readMention(Triple mention, Set<Node> roles, Set<Node> subjects) {
    Node subject = mention.getObject();
    subjects.add(subject);
    facts.mention(subject.toString(), 1);
    if (roles.contains(mention.getSubject())) {
      each(
          mention.getSubject(),
          OA.exact.asNode(),
          it -> facts.call(subject.toString(), it.getObject().getLiteralLexicalForm()));
    }
  }

  private void describe(Triple triple) {
    if (Facts.tells(triple)) {
      described.computeIfAbsent(triple.getSubject().toString(), it -> new Facts()).add(triple);
    }
    if (UNUSUAL.contains(triple.getPredicate())) {
      facts.beUnusual();
    }
  }

  private void each(Node subject, Node property, Consumer<Triple> consumer) {
    data.find(graph, subject, property, Node.ANY)
        .forEachRemaining(quad -> consumer.accept(quad.asTriple()));
  }

  private void readArticle(Node property, Node value) {
    if (property.equals(SchemaDO.publisher.asNode()) && isPlain(value)) {
      publishers.add(value.getLiteralLexicalForm());
    } else if (property.equals(SchemaDO.url.asNode()) && value.isURI()) {
      addresses.add(value.getURI());
    } else if (property.equals(SchemaDO.datePublished.asNode())) {
      day(value).ifPresent(facts::date);
    }
  }

  static boolean isPlain(Node value) {
    return value.isLiteral()
        && value.equals(NodeFactory.createLiteralString(value.getLiteralLexicalForm()));
  }

  /** Empty for what is no day. */
  static Optional<LocalDate> day(Node value) {
    try {
      return Optional.of(value)
          .filter(Node::isLiteral)
          .map(Node::getLiteralLexicalForm)
          .filter(text -> DAY.matcher(text).matches())
          .map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Takes in that an article, by these quads of it, has a publisher and an address. */
  static void publish(Quad publisher, Quad url, ArticleFacts facts) {
    if (url.getObject().isURI()) {
      host(url.getObject().getURI())
          .ifPresent(host -> facts.publish(publisher.getObject().getLiteralLexicalForm(), host));
    }
  }
}
