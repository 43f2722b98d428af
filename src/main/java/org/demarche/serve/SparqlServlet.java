package org.demarche.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.demarche.query.Arguments;
import org.demarche.query.ChosenGraphs;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.Parameter;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.serve.guard.HttpProblem;
import org.demarche.serve.guard.QueryText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The query part of the SPARQL 1.1 Protocol; nothing else. */
final class SparqlServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger("serve");

  private final transient QueryRunner runner;
  private final transient Gate gate;
  private final transient Versions versions;
  private final transient ServiceDescription description;
  private final boolean logging;

  /**
   * @param logging whether the text of each query goes to the log
   */
  SparqlServlet(
      QueryRunner runner,
      Gate gate,
      Versions versions,
      ServiceDescription description,
      boolean logging) {
    this.runner = runner;
    this.gate = gate;
    this.versions = versions;
    this.description = description;
    this.logging = logging;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    requireNoUpdate(request);
    String query = request.getParameter("query");
    if (query == null && Negotiation.prefersPage(request)) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/#/sparql");
    } else if (query == null) {
      description.send(request, response);
    } else {
      answer(query, request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    requireNoUpdate(request);
    answer(posted(request), request, response);
  }

  private static void requireNoUpdate(HttpServletRequest request) {
    if (request.getParameter("update") != null) {
      throw new HttpProblem(400, "Bad request", "there are no updates here");
    }
  }

  private static String posted(HttpServletRequest request) throws IOException {
    return switch (RequestBody.type(request)) {
      case "application/sparql-query" -> RequestBody.text(request);
      case RequestBody.FORM ->
          Optional.ofNullable(request.getParameter("query"))
              .orElseThrow(
                  () ->
                      new HttpProblem(
                          400, "Bad request", "the field 'query' is missing; no updates"));
      default ->
          throw new HttpProblem(
              415,
              "Unsupported media type",
              "post a query as application/sparql-query or as the form field 'query'");
    };
  }

  private void answer(String text, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    requireShort(text.getBytes(StandardCharsets.UTF_8).length);
    QueryText.require(text);
    if (logging) {
      LOG.info("serve  query {}", text.replaceAll("\\p{Cntrl}+", " "));
    }
    NamedQuery query = QueryLibrary.parse("query", text);
    requireOne(request);
    if (request.getMethod().equals("POST") || !Versions.isSteady(text)) {
      gate.run(() -> answer(query, request)).send(request, response);
    } else {
      versions.answer(request, response, () -> gate.run(() -> answer(query, request)));
    }
  }

  private Answer answer(NamedQuery query, HttpServletRequest request) throws IOException {
    QueryRunner.Prepared prepared =
        runner.prepare(query, arguments(query, request), graphs(request));
    Output output = Negotiation.choose(request, prepared.isForGraph());
    return Answer.of(Negotiation.mediaType(output), out -> write(prepared, output, out));
  }

  /** Of a query that has a head the parameters of that head: {@code &actor=Kremlin}. */
  private static Arguments arguments(NamedQuery query, HttpServletRequest request) {
    Map<String, List<String>> given = new TreeMap<>();
    for (Parameter parameter : query.parameters()) {
      String[] values = request.getParameterValues(parameter.name());
      if (values != null && Stream.of(values).anyMatch(it -> !it.isBlank())) {
        given.put(parameter.name(), Stream.of(values).filter(it -> !it.isBlank()).toList());
      }
    }
    return new Arguments(given);
  }

  /** The protocol has one query to a request. */
  private static void requireOne(HttpServletRequest request) {
    String[] queries = request.getParameterValues("query");
    if (queries != null && queries.length > 1) {
      throw new HttpProblem(400, "Bad request", "the parameter 'query' is given more than once");
    }
  }

  private static void write(QueryRunner.Prepared query, Output output, OutputStream out) {
    try {
      query.write(output, 0, out);
    } catch (QueryCancelledException e) {
      throw e;
    } catch (QueryException
        | IllegalArgumentException
        | ArithmeticException
        | ClassCastException e) {
      LOG.error("serve  a query failed: {}", Defect.of(e));
      throw new HttpProblem(400, "Refused", "query-refused: the query engine cannot run it");
    }
  }

  private static ChosenGraphs graphs(HttpServletRequest request) {
    return new ChosenGraphs(iris(request, "default-graph-uri"), iris(request, "named-graph-uri"));
  }

  private static List<String> iris(HttpServletRequest request, String name) {
    String[] given = request.getParameterValues(name);
    return given == null ? List.of() : AbsoluteIri.required(name, List.of(given));
  }

  private static void requireShort(long length) {
    if (length > Server.LONGEST_QUERY) {
      throw new HttpProblem(413, "Too large", "a query may have 64 KB at most");
    }
  }
}
