package org.demarche.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Which triples have to go from a graph and which to come, so that it says of some subjects what it
 * should.
 */
public record LinkDifference(List<Triple> gone, List<Triple> come) {

  /** For the whole graph. */
  public static LinkDifference of(DatasetGraph data, String graph, Graph wanted) {
    return between(data, graph, List.of(Node.ANY), wanted);
  }

  /**
   * For some subjects.
   *
   * @param wanted all that is to be said of them
   */
  public static LinkDifference of(
      DatasetGraph data, String graph, Collection<String> subjects, Graph wanted) {
    return between(
        data, graph, subjects.stream().distinct().map(NodeFactory::createURI).toList(), wanted);
  }

  private static LinkDifference between(
      DatasetGraph data, String graph, List<Node> subjects, Graph wanted) {
    Set<Triple> come = new HashSet<>(wanted.find().toList());
    List<Triple> gone = new ArrayList<>();
    for (Node subject : subjects) {
      data.find(NodeFactory.createURI(graph), subject, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (!come.remove(quad.asTriple())) {
                  gone.add(quad.asTriple());
                }
              });
    }
    return new LinkDifference(gone, List.copyOf(come));
  }
}
