package org.demarche.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.ontology.DEMARCHE;

/** By which versions and configurations the articles of a store were made. */
final class Makers {
  /** So much of a hash tells it from others. */
  private static final int SHOWN = 12;

  private Makers() {}

  /** How many articles each made, by its version and the beginning of its hash. */
  static SortedMap<String, Long> of(DatasetGraph data) {
    Map<Node, Long> numbers = new HashMap<>();
    Map<Node, Node> extractions = new HashMap<>();
    Iterator<Quad> made = find(data, Node.ANY, DEMARCHE.configurationHash);
    while (made.hasNext()) {
      Quad quad = made.next();
      numbers.merge(quad.getObject(), 1L, Long::sum);
      extractions.putIfAbsent(quad.getObject(), quad.getSubject());
    }
    SortedMap<String, Long> shown = new TreeMap<>();
    numbers.forEach(
        (hash, number) -> {
          Iterator<Quad> version = find(data, extractions.get(hash), DEMARCHE.toolVersion);
          String before = version.hasNext() ? text(version.next().getObject()) + " " : "";
          String whole = text(hash);
          shown.merge(
              before + whole.substring(0, Math.min(SHOWN, whole.length())), number, Long::sum);
        });
    return shown;
  }

  private static Iterator<Quad> find(DatasetGraph data, Node subject, Property property) {
    return data.find(Node.ANY, subject, property.asNode(), Node.ANY);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
