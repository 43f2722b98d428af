package org.demarche.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/** New names for what is in copies of articles; round 0 keeps the old ones. */
final class Renaming {
  /** So many copies of an article share the actors that the register does not know. */
  private static final int SHARED = 20;

  private final int round;
  private final Set<Node> registered;
  private final Map<Node, Node> known = new HashMap<>();

  Renaming(int round, Set<Node> registered) {
    this.round = round;
    this.registered = registered;
  }

  Quad of(Quad quad) {
    return round == 0
        ? quad
        : Quad.create(
            of(quad.getGraph()), of(quad.getSubject()), quad.getPredicate(), object(quad));
  }

  Node of(Node node) {
    return node.isURI() && round > 0 ? known.computeIfAbsent(node, this::renamed) : node;
  }

  private Node renamed(Node node) {
    String uri = node.getURI();
    if (uri.contains("/article/")) {
      int at = uri.indexOf("/article/") + "/article/".length();
      int end = uri.indexOf('/', at);
      return NodeFactory.createURI(
          end < 0 ? uri + "-" + round : uri.substring(0, end) + "-" + round + uri.substring(end));
    }
    return isRenamed(node, uri) ? NodeFactory.createURI(uri + suffix(uri)) : node;
  }

  private boolean isRenamed(Node node, String uri) {
    if (registered.contains(node)) {
      return false;
    }
    return uri.contains("/claim/") && Math.floorMod(uri.hashCode(), 50) != 0
        || uri.contains("/demand/") && Math.floorMod(uri.hashCode(), 5) != 0
        || (uri.contains("/id/actor/") || uri.contains("/id/link/")) && round >= SHARED;
  }

  private String suffix(String uri) {
    boolean shared = uri.contains("/id/actor/") || uri.contains("/id/link/");
    return "-" + (shared ? round / SHARED : round);
  }

  private Node object(Quad quad) {
    Node object = quad.getObject();
    if (!object.isLiteral()) {
      return of(object);
    }
    Node property = quad.getPredicate();
    String text = object.getLiteralLexicalForm();
    if (property.equals(SchemaDO.identifier.asNode())) {
      return NodeFactory.createLiteralString(text + "-" + round);
    }
    if (property.equals(SchemaDO.datePublished.asNode())
        || property.equals(DEMARCHE.saidOn.asNode())) {
      return later(object);
    }
    boolean name =
        property.equals(SKOS.prefLabel.asNode())
            || property.equals(SKOS.altLabel.asNode())
            || property.equals(SKOS.notation.asNode());
    return name && !of(quad.getSubject()).equals(quad.getSubject())
        ? NodeFactory.createLiteral(
            text + suffix(quad.getSubject().getURI()),
            object.getLiteralLanguage(),
            object.getLiteralDatatype())
        : object;
  }

  private Node later(Node day) {
    String text = day.getLiteralLexicalForm();
    return text.length() < 10
        ? day
        : NodeFactory.createLiteralDT(
            LocalDate.parse(text.substring(0, 10)).plusDays(round * 37L % 1500).toString(),
            XSDDatatype.XSDdate);
  }
}
