package org.demarche.store.remote;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.store.OwnNames;

/**
 * Which change each graph had last: an equal stamp in two stores, an equal graph. They stand in a
 * graph of their own, in the server and in the copy.
 */
final class Stamps {
  static final Node GRAPH = OwnNames.STAMPS;

  private static final Node VERSION = SchemaDO.version.asNode();

  private Stamps() {}

  /** Asks a server for its stamps, as {@link #add} takes them. */
  static final String QUERY =
      "SELECT ?s ?v { GRAPH <%s> { ?s <%s> ?v } }".formatted(GRAPH.getURI(), VERSION.getURI());

  /** Adds one that a server told. */
  static void add(Node subject, Node stamp, Map<String, String> to) {
    graph(subject).ifPresent(it -> to.put(it, stamp.getLiteralLexicalForm()));
  }

  private static Optional<String> graph(Node subject) {
    String start = GRAPH.getURI() + "#graph=";
    return subject.isURI() && subject.getURI().startsWith(start)
        ? Optional.of(
            URLDecoder.decode(subject.getURI().substring(start.length()), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static Node subject(String graph) {
    String name = URLEncoder.encode(graph, StandardCharsets.UTF_8);
    return NodeFactory.createURI(GRAPH.getURI() + "#graph=" + name);
  }

  /** Those of the copy, by the IRI of the graph. */
  static Map<String, String> in(DatasetGraph data) {
    Map<String, String> stamps = new TreeMap<>();
    data.find(GRAPH, Node.ANY, VERSION, Node.ANY)
        .forEachRemaining(it -> add(it.getSubject(), it.getObject(), stamps));
    return stamps;
  }

  /** Notes in the copy which change a graph had last; nothing where it is gone, or not known. */
  static void note(DatasetGraph data, String graph, Optional<String> stamp) {
    data.deleteAny(GRAPH, subject(graph), VERSION, Node.ANY);
    stamp.ifPresent(it -> data.add(Quad.create(GRAPH, subject(graph), VERSION, literal(it))));
  }

  /** The operations of an update that note the same in the server. */
  static String update(String graph, Optional<String> stamp) {
    String subject = "<" + subject(graph).getURI() + "> <" + VERSION.getURI() + "> ";
    String gone = "DELETE WHERE { GRAPH <%s> { %s ?v } }".formatted(GRAPH.getURI(), subject);
    return gone
        + stamp
            .map(
                it ->
                    " ;\nINSERT DATA { GRAPH <%s> { %s %s } }"
                        .formatted(GRAPH, subject, quoted(it)))
            .orElse("");
  }

  /** The update that notes the stamps of graphs that have none. */
  static String first(Map<String, String> stamps) {
    StringBuilder update = new StringBuilder("INSERT DATA { GRAPH <" + GRAPH.getURI() + "> {\n");
    stamps.forEach(
        (graph, stamp) ->
            update
                .append("<%s> <%s> ".formatted(subject(graph).getURI(), VERSION.getURI()))
                .append(quoted(stamp))
                .append(" .\n"));
    return update.append("} }").toString();
  }

  private static String quoted(String stamp) {
    return "\"" + stamp + "\"";
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
