package org.demarche.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Names the blank nodes of one graph after what is said of them, so that a graph loaded twice is
 * written alike. Nodes that nothing tells apart are numbered.
 */
final class BlankNodeLabels {
  /** Steps along chains of blank nodes that are looked at. */
  private static final int ROUNDS = 4;

  private BlankNodeLabels() {}

  static List<Quad> relabel(List<Quad> quads) {
    List<Quad> blank = quads.stream().filter(BlankNodeLabels::hasBlank).toList();
    if (blank.isEmpty()) {
      return quads;
    }
    Map<Node, Node> labels = labels(blank);
    return quads.stream()
        .map(
            quad ->
                Quad.create(
                    quad.getGraph(),
                    labels.getOrDefault(quad.getSubject(), quad.getSubject()),
                    quad.getPredicate(),
                    labels.getOrDefault(quad.getObject(), quad.getObject())))
        .toList();
  }

  private static Map<Node, Node> labels(List<Quad> quads) {
    Map<Node, String> colours = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      colours = refine(quads, colours);
    }
    Map<String, List<Node>> alike = new TreeMap<>();
    colours.forEach((node, hash) -> alike.computeIfAbsent(hash, h -> new ArrayList<>()).add(node));
    Map<Node, Node> labels = new HashMap<>();
    alike.forEach(
        (hash, nodes) -> {
          for (int i = 0; i < nodes.size(); i++) {
            String suffix = i == 0 ? "" : "x" + i;
            labels.put(nodes.get(i), NodeFactory.createBlankNode(hash.substring(0, 16) + suffix));
          }
        });
    return labels;
  }

  private static Map<Node, String> refine(List<Quad> quads, Map<Node, String> before) {
    Map<Node, List<String>> said = new HashMap<>();
    for (Quad quad : quads) {
      String subject = text(quad.getSubject(), before);
      String predicate = text(quad.getPredicate(), before);
      String object = text(quad.getObject(), before);
      if (quad.getSubject().isBlank()) {
        said.computeIfAbsent(quad.getSubject(), node -> new ArrayList<>())
            .add("> " + predicate + " " + object);
      }
      if (quad.getObject().isBlank()) {
        said.computeIfAbsent(quad.getObject(), node -> new ArrayList<>())
            .add("< " + predicate + " " + subject);
      }
    }
    Map<Node, String> after = new HashMap<>();
    said.forEach((node, lines) -> after.put(node, hash(lines)));
    return after;
  }

  private static String hash(List<String> lines) {
    return DigestUtils.sha256Hex(String.join("\n", lines.stream().sorted().toList()));
  }

  private static String text(Node node, Map<Node, String> colours) {
    return node.isBlank() ? "_:" + colours.getOrDefault(node, "") : NodeFmtLib.strNT(node);
  }

  private static boolean hasBlank(Quad quad) {
    return quad.getSubject().isBlank() || quad.getObject().isBlank();
  }
}
