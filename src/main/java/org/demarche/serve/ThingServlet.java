package org.demarche.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.serve.guard.HttpProblem;

/**
 * What the IRIs of the graph lead to, below {@code /id/}: for a browser the view of that thing, for
 * programs what the graph says of it. The base of the IRIs is that of the store's articles, or that
 * of the built-in registers; {@code /id/?iri=} takes any IRI.
 */
final class ThingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String REGISTER = "https://w3id.org/demarche/id/";

  private static final NamedQuery ARTICLE =
      QueryLibrary.parse("base", "SELECT ?article WHERE { ?article a dem:Article } LIMIT 1");
  private static final NamedQuery TOLD =
      QueryLibrary.parse(
          "thing",
          """
          #+ params:
          #+   - name: iri
          #+     type: iri
          #+     required: true
          CONSTRUCT { ?iri ?p ?o } WHERE { ?iri ?p ?o }
          """);
  private static final NamedQuery ANY =
      QueryLibrary.parse(
          "thing",
          """
          #+ params:
          #+   - name: iri
          #+     type: iri
          #+     required: true
          SELECT ?iri WHERE { ?iri ?p ?o } LIMIT 1
          """);

  private final transient QueryRunner runner;
  private final transient Gate gate;
  private final transient Versions versions;

  ThingServlet(QueryRunner runner, Gate gate, Versions versions) {
    this.runner = runner;
    this.gate = gate;
    this.versions = versions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String iri = gate.run(() -> iri(request));
    if (Negotiation.prefersPage(request)) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", view(iri));
      return;
    }
    Output output = Negotiation.choose(request, true);
    versions.answer(request, response, () -> gate.run(() -> answer(iri, output)));
  }

  private Answer answer(String iri, Output output) throws IOException {
    QueryRunner.Prepared told = runner.prepare(TOLD, of(iri));
    return Answer.of(Negotiation.mediaType(output), out -> told.write(output, 0, out));
  }

  /** The first that the store says something of. */
  private String iri(HttpServletRequest request) {
    Set<String> asked = new LinkedHashSet<>();
    String given = request.getParameter("iri");
    if (given != null) {
      asked.add(given);
    } else {
      String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
      runner.rows(ARTICLE, Arguments.NONE).records().stream()
          .map(it -> it.get("article").replaceFirst("article/[^/]+/[^/]+$", ""))
          .forEach(base -> asked.add(base + path));
      asked.add(REGISTER + path);
    }
    return AbsoluteIri.required("iri", List.copyOf(asked)).stream()
        .filter(it -> !runner.rows(ANY, of(it)).rows().isEmpty())
        .findFirst()
        .orElseThrow(() -> HttpProblem.notFound(request.getRequestURI()));
  }

  private static Arguments of(String iri) {
    return Arguments.of(Map.of("iri", iri));
  }

  /** Where the explorer shows it. */
  private static String view(String iri) {
    return "/#/thing/" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    throw new HttpProblem(405, "Method not allowed", "things are read here, and never written");
  }
}
