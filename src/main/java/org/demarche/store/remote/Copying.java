package org.demarche.store.remote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.demarche.store.derived.DerivedGraphs;

/** Fetches what a server has. */
final class Copying {
  private static final int GRAPHS_AT_ONCE = 50;

  private final SparqlServer server;
  private final String base;

  /**
   * @param base what the names of graphs begin with that somebody has put into the server without
   *     stamps, and that are to be worked with
   */
  Copying(SparqlServer server, String base) {
    this.server = server;
    this.base = base;
  }

  /** The stamp of each graph. */
  Map<String, String> stamps() {
    Map<String, String> stamps = new TreeMap<>();
    server.select(Stamps.QUERY).forEach(it -> Stamps.add(it.get("s"), it.get("v"), stamps));
    return stamps;
  }

  /** Stamps for the graphs of a server that has none, as after a dump was put into it. */
  Map<String, String> adopted() {
    Map<String, String> stamps = new TreeMap<>();
    for (Binding row : server.select("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }")) {
      Node graph = row.get("g");
      boolean own = graph.isURI() && graph.getURI().startsWith(base);
      if (own && !graph.getURI().startsWith(Stamps.GRAPH.getURI()) && !DerivedGraphs.isOne(graph)) {
        stamps.put(graph.getURI(), UUID.randomUUID().toString());
      }
    }
    return stamps;
  }

  /** Takes graphs in groups, articles many at a time. */
  static List<List<String>> groups(Set<String> graphs) {
    List<List<String>> groups = new ArrayList<>();
    List<String> articles = new ArrayList<>();
    for (String graph : graphs) {
      if (!graph.contains("/article/")) {
        groups.add(List.of(graph));
        continue;
      }
      if (articles.size() % GRAPHS_AT_ONCE == 0) {
        articles = new ArrayList<>();
        groups.add(articles);
      }
      articles.add(graph);
    }
    return groups;
  }

  /** What the server has of these graphs; an empty one where it has nothing. */
  Map<Node, Graph> graphs(List<String> names) {
    Map<Node, Graph> graphs = new HashMap<>();
    names.forEach(it -> graphs.put(NodeFactory.createURI(it), GraphFactory.createDefaultGraph()));
    String values = names.stream().map(it -> "<" + it + ">").collect(Collectors.joining(" "));
    String query =
        names.size() == 1
            ? "SELECT ?s ?p ?o { GRAPH " + values + " { ?s ?p ?o } }"
            : "SELECT ?g ?s ?p ?o { VALUES ?g { " + values + " } GRAPH ?g { ?s ?p ?o } }";
    for (Binding row : server.select(query)) {
      Node graph = names.size() == 1 ? NodeFactory.createURI(names.get(0)) : row.get("g");
      graphs.get(graph).add(triple(row));
    }
    return graphs;
  }

  /** All triples of one graph. */
  Set<Triple> triples(Node graph) {
    Set<Triple> triples = new HashSet<>();
    server
        .select("SELECT ?s ?p ?o { GRAPH <" + graph.getURI() + "> { ?s ?p ?o } }")
        .forEach(it -> triples.add(triple(it)));
    return triples;
  }

  private static Triple triple(Binding row) {
    return Triple.create(row.get("s"), row.get("p"), row.get("o"));
  }
}
