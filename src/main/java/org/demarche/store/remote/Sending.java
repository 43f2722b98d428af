package org.demarche.store.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.store.ChangedQuads.OfGraph;

/** Gives a server what has changed in the copy, with the stamps of that. */
final class Sending {
  /** Triples of a graph in one operation, where it may be parted. */
  private static final int TRIPLES_AT_ONCE = 4_000;

  private final SparqlServer server;

  Sending(SparqlServer server) {
    this.server = server;
  }

  /**
   * Sends changes, each article's in one request.
   *
   * @param data as it is to be; gets the stamps
   */
  void send(List<OfGraph> changes, String stamp, DatasetGraph data) {
    UpdateRequests requests = new UpdateRequests(server::update);
    for (OfGraph change : changes) {
      boolean left = data.containsGraph(change.graph());
      String name = change.graph().getURI();
      Optional<String> mark = Optional.of(stamp).filter(it -> left);
      List<String> operations = new ArrayList<>(operations(change, left, data));
      operations.add(Stamps.update(name, mark));
      if (operations.size() <= 3) {
        requests.add(String.join(" ;\n", operations));
      } else {
        operations.forEach(requests::add);
      }
      Stamps.note(data, name, mark);
    }
    requests.flush();
  }

  /** Sends the first stamps that a server gets, all at once: where some are, all have to be. */
  void first(Map<String, String> stamps) {
    if (!stamps.isEmpty()) {
      server.update(Stamps.first(stamps));
    }
  }

  private static List<String> operations(OfGraph change, boolean left, DatasetGraph data) {
    Node graph = change.graph();
    if (!left) {
      return List.of(UpdateRequests.drop(graph));
    }
    if (hasBlankNode(change)) {
      List<Triple> whole =
          Iter.iter(data.find(graph, Node.ANY, Node.ANY, Node.ANY)).map(Quad::asTriple).toList();
      // in one operation: a label names another node in each
      return List.of(
          UpdateRequests.drop(graph) + " ;\n" + UpdateRequests.data("INSERT", graph, whole));
    }
    boolean article = graph.getURI().contains("/article/");
    int most = article ? Integer.MAX_VALUE : TRIPLES_AT_ONCE;
    List<String> operations = new ArrayList<>(parts("DELETE", graph, change.gone(), most));
    operations.addAll(parts("INSERT", graph, change.come(), most));
    return operations;
  }

  private static List<String> parts(String verb, Node graph, List<Triple> triples, int most) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < triples.size(); i += Math.min(most, triples.size() - i)) {
      int end = i + Math.min(most, triples.size() - i);
      parts.add(UpdateRequests.data(verb, graph, triples.subList(i, end)));
    }
    return parts;
  }

  private static boolean hasBlankNode(OfGraph change) {
    return Stream.concat(change.come().stream(), change.gone().stream())
        .anyMatch(it -> it.getSubject().isBlank() || it.getObject().isBlank());
  }
}
