package org.demarche.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
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

  private final ArticleFacts facts = new ArticleFacts();
  private final Map<String, Facts> described = new TreeMap<>();
  private final Map<Node, List<String>> denoted = new HashMap<>();
  private final Map<String, Integer> times = new TreeMap<>();
  private final Set<Node> roles = new HashSet<>();
  private final Map<Node, List<String>> exact = new HashMap<>();
  private final List<String> publishers = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();

  private GraphReader() {}

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
    GraphReader reader = new GraphReader();
    Node name = NodeFactory.createURI(graph);
    data.find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> reader.read(name, quad.asTriple()));
    return reader.read();
  }

  private void read(Node graph, Triple triple) {
    Node property = triple.getPredicate();
    if (Facts.tells(triple)) {
      described.computeIfAbsent(triple.getSubject().toString(), it -> new Facts()).add(triple);
    }
    if (UNUSUAL.contains(property)) {
      facts.beUnusual();
    } else if (property.equals(DEMARCHE.denotes.asNode())) {
      String actor = triple.getObject().toString();
      denoted.computeIfAbsent(triple.getSubject(), it -> new ArrayList<>()).add(actor);
      times.merge(actor, 1, Integer::sum);
    } else if (property.equals(DEMARCHE.resolvedBy.asNode()) && triple.getObject().equals(ROLE)) {
      roles.add(triple.getSubject());
    } else if (property.equals(OA.exact.asNode())) {
      exact
          .computeIfAbsent(triple.getSubject(), it -> new ArrayList<>())
          .add(triple.getObject().getLiteralLexicalForm());
    } else if (triple.getSubject().equals(graph)) {
      readArticle(property, triple.getObject());
    }
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

  static Optional<LocalDate> day(Node value) {
    return Optional.of(value)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(text -> DAY.matcher(text).matches())
        .map(LocalDate::parse);
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

  private Read read() {
    times.forEach(facts::mention);
    roles.forEach(
        mention ->
            denoted
                .getOrDefault(mention, List.of())
                .forEach(
                    actor ->
                        exact
                            .getOrDefault(mention, List.of())
                            .forEach(words -> facts.call(actor, words))));
    described.keySet().forEach(facts::describe);
    for (String publisher : publishers) {
      addresses.forEach(url -> host(url).ifPresent(host -> facts.publish(publisher, host)));
    }
    return new Read(facts, described);
  }
}
