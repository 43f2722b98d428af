package org.demarche.store.remote;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.demarche.http.Patience;

/** How a server answers a query that names no graph. */
public enum Graphs {
  /** As the embedded store does: from all graphs, a triple once however many have it. */
  UNION,
  /** From all graphs, a triple as often as there are graphs that have it. */
  REPEATED,
  /** From none of the named graphs. */
  SEPARATE,
  /** Not known, as nothing was loaded there. */
  UNKNOWN;

  private static final String NAME = Stamps.GRAPH.getURI();
  private static final String LINE = "<%s#probe> <https://schema.org/version> ".formatted(NAME);

  /** Puts a triple into two graphs. */
  static final String PROBE =
      "INSERT DATA { GRAPH <%1$s> { %2$s \"1\" } GRAPH <%1$s/probe> { %2$s \"1\" } }"
          .formatted(NAME, LINE);

  private static final String QUESTION =
      "SELECT ?any ?one { { %1$s ?any } UNION { GRAPH <%2$s> { %1$s ?one } } }"
          .formatted(LINE, NAME);

  /**
   * Asks a server.
   *
   * @throws org.demarche.model.InputException where it does not answer
   */
  public static Graphs of(Endpoint endpoint, String userAgent) {
    List<Binding> rows = new SparqlServer(endpoint, userAgent, Patience.CAREFUL).select(QUESTION);
    if (rows.stream().noneMatch(it -> it.contains("one"))) {
      return UNKNOWN;
    }
    long seen = rows.stream().filter(it -> it.contains("any")).count();
    return seen == 0 ? SEPARATE : seen == 1 ? UNION : REPEATED;
  }
}
