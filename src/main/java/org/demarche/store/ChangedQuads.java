package org.demarche.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** The quads by which a store differs from what it was before, without those of local graphs. */
public final class ChangedQuads {
  private final Map<Quad, Boolean> come = new LinkedHashMap<>();

  /**
   * What one graph has new and has no longer.
   *
   * @param come in the order in which they came
   */
  public record OfGraph(Node graph, List<Triple> come, List<Triple> gone) {}

  void added(Quad quad) {
    note(quad, true);
  }

  void deleted(Quad quad) {
    note(quad, false);
  }

  private void note(Quad quad, boolean added) {
    if (OwnNames.isLocal(quad.getGraph())) {
      return;
    }
    Boolean before = come.putIfAbsent(quad, added);
    if (before != null && before != added) {
      come.remove(quad);
    }
  }

  /** By graph, in the order of their names. */
  public List<OfGraph> byGraph() {
    Map<String, OfGraph> graphs = new TreeMap<>();
    come.forEach(
        (quad, added) -> {
          OfGraph graph =
              graphs.computeIfAbsent(
                  quad.getGraph().toString(),
                  it -> new OfGraph(quad.getGraph(), new ArrayList<>(), new ArrayList<>()));
          (added ? graph.come() : graph.gone()).add(quad.asTriple());
        });
    return List.copyOf(graphs.values());
  }
}
