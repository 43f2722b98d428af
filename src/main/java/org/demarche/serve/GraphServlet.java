package org.demarche.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.demarche.query.Arguments;
import org.demarche.query.ChosenGraphs;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.serve.guard.HttpProblem;
import org.demarche.store.GraphStore;
import org.demarche.store.StoreSize;

/** The reading part of the SPARQL 1.1 Graph Store HTTP Protocol: whole graphs, by their names. */
final class GraphServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** With more quads than this an answer would have more than 256 MB, in every format. */
  private static final long MOST = 3_000_000;

  private static final NamedQuery ALL =
      QueryLibrary.parse("graph", "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
  private static final NamedQuery ANY =
      QueryLibrary.parse("graph", "SELECT ?s WHERE { ?s ?p ?o } LIMIT 1");

  private final transient GraphStore store;
  private final transient QueryRunner runner;
  private final transient Gate gate;
  private final transient Versions versions;

  GraphServlet(GraphStore store, QueryRunner runner, Gate gate, Versions versions) {
    this.store = store;
    this.runner = runner;
    this.gate = gate;
    this.versions = versions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getParameter("graph");
    boolean isDefault = request.getParameter("default") != null;
    if (isDefault == (name != null)) {
      throw new HttpProblem(400, "Bad request", "give graph=IRI of a graph, or default");
    }
    Output output = Negotiation.choose(request, true);
    ChosenGraphs chosen =
        isDefault
            ? ChosenGraphs.NONE
            : new ChosenGraphs(AbsoluteIri.required("graph", List.of(name)), List.of());
    versions.answer(request, response, () -> gate.run(() -> answer(chosen, output)));
  }

  private Answer answer(ChosenGraphs chosen, Output output) throws IOException {
    if (chosen == ChosenGraphs.NONE) {
      requireSmall(store.dataset(), MOST);
    } else if (runner.prepare(ANY, Arguments.NONE, chosen).rows().rows().isEmpty()) {
      throw new HttpProblem(404, "Not found", "the store has no graph of that name");
    }
    QueryRunner.Prepared all = runner.prepare(ALL, Arguments.NONE, chosen);
    return Answer.of(Negotiation.mediaType(output), out -> all.write(output, 0, out));
  }

  /** Says so at once, where an answer would fail half a minute later. */
  static void requireSmall(Dataset store, long most) {
    if (StoreSize.exceeds(store, most)) {
      throw new HttpProblem(
          413,
          "Too large",
          "query-too-large: the store has more than %d quads; ask for one graph at a time with"
                  .formatted(most)
              + " graph=IRI, or have 'demarche export' or 'demarche backup' write all of them");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    throw new HttpProblem(405, "Method not allowed", "graphs are read here, and never written");
  }
}
