package org.demarche.serve;

import org.demarche.serve.guard.HttpProblem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.serve.guard.QueryText;

/** The query part of the SPARQL 1.1 Protocol; nothing else. */
final class SparqlServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient QueryRunner runner;
  private final transient Gate gate;

  SparqlServlet(QueryRunner runner, Gate gate) {
    this.runner = runner;
    this.gate = gate;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String query = request.getParameter("query");
    if (query == null) {
      ServiceDescription.send(request, response);
    } else {
      answer(query, request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    requireShort(request.getContentLengthLong());
    answer(posted(request), request, response);
  }

  private static String posted(HttpServletRequest request) throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("").split(";")[0].strip();
    if (type.equals("application/sparql-query")) {
      byte[] body = request.getInputStream().readNBytes(Server.LONGEST_QUERY + 1);
      requireShort(body.length);
      return new String(body, StandardCharsets.UTF_8);
    }
    if (!type.equals("application/x-www-form-urlencoded")) {
      throw new HttpProblem(
          415,
          "Unsupported media type",
          "post a query as application/sparql-query or as the form field 'query'");
    }
    return Optional.ofNullable(request.getParameter("query"))
        .orElseThrow(
            () -> new HttpProblem(400, "Bad request", "the field 'query' is missing; no updates"));
  }

  private void answer(String text, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    requireShort(text.getBytes(StandardCharsets.UTF_8).length);
    requireOwnGraphs(request);
    QueryText.require(text);
    NamedQuery query = QueryLibrary.parse("query", text);
    gate.run(
        () -> {
          QueryRunner.Prepared prepared = runner.prepare(query, Map.of());
          Output output = Negotiation.choose(request, prepared.isForGraph());
          response.setContentType(Negotiation.mediaType(output));
          AnswerStream out = new AnswerStream(response);
          prepared.write(output, 0, out);
          out.complete();
        });
  }

  private static void requireOwnGraphs(HttpServletRequest request) {
    if (request.getParameter("default-graph-uri") != null
        || request.getParameter("named-graph-uri") != null) {
      throw new HttpProblem(
          400, "Bad request", "graphs are chosen in the query, with FROM or FROM NAMED");
    }
  }

  private static void requireShort(long length) {
    if (length > Server.LONGEST_QUERY) {
      throw new HttpProblem(413, "Too large", "a query may have 64 KB at most");
    }
  }
}
