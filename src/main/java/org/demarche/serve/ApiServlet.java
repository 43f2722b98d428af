package org.demarche.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.serve.guard.HttpProblem;
import org.demarche.store.GraphStore;

/** The named queries as an API. */
final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient QueryLibrary library;
  private final transient QueryRunner runner;
  private final transient Gate gate;
  private final transient GraphStore store;
  private final transient RolledAnswers rolled;
  private final transient TimeAnswers times;
  private final transient RecentAnswers recent = new RecentAnswers();
  private final transient Versions versions;

  ApiServlet(
      QueryLibrary library, QueryRunner runner, Gate gate, GraphStore store, Versions versions) {
    this.library = library;
    this.runner = runner;
    this.gate = gate;
    this.store = store;
    this.versions = versions;
    this.rolled = new RolledAnswers(runner, store::revision);
    this.times = new TimeAnswers(runner);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    Optional<Answer> told = told(path, request);
    if (told.isPresent()) {
      response.setHeader("Link", "</api/openapi.json>; rel=\"service-desc\"");
      told.get().send(request, response);
    } else if (path.equals("/rolled-stances")) {
      compute(path, rolled::of, request, response);
    } else if (path.equals("/times")) {
      compute(path, times::of, request, response);
    } else if (path.startsWith("/queries/")) {
      run(path.substring("/queries/".length()), request, response);
    } else {
      throw HttpProblem.notFound("/api" + path);
    }
  }

  /** What is at an address that takes no parameters. */
  private Optional<Answer> told(String path, HttpServletRequest request) throws IOException {
    return switch (path) {
      case "/", "/queries" -> Optional.of(json(OpenApi.queries(library)));
      case "/openapi.json" -> Optional.of(json(OpenApi.document(library)));
      case "/statistics" -> Optional.of(statistics());
      case "/session" -> Optional.of(json(session(request)));
      case "/status" ->
          Visitors.has(request, Role.ADMINISTRATOR)
              ? Optional.of(json(status()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    throw new HttpProblem(405, "Method not allowed", "the API answers GET");
  }

  private void run(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    NamedQuery query = library.find(name).orElseThrow(() -> unknown(name));
    Output output = Negotiation.choose(request, false);
    Map<String, List<String>> parameters = parameters(request);
    Optional<Page> page = Page.takenFrom(parameters);
    versions.answer(
        request,
        response,
        () ->
            page.isPresent()
                ? part(
                    query,
                    parameters,
                    output,
                    page.get(),
                    rows -> page.get().link(request, response, rows))
                : answer(query, parameters, output));
  }

  private Answer part(
      NamedQuery query,
      Map<String, List<String>> parameters,
      Output output,
      Page page,
      LongConsumer counted)
      throws IOException {
    return gate.run(
        () -> {
          QueryRunner.Prepared part =
              runner.prepare(query, new Arguments(parameters)).page(page.most(), page.from());
          return Answer.of(
              Negotiation.mediaType(output), out -> counted.accept(part.write(output, 0, out)));
        });
  }

  private Answer answer(NamedQuery query, Map<String, List<String>> parameters, Output output)
      throws IOException {
    String type = Negotiation.mediaType(output);
    return recent.of(
        type,
        new RecentAnswers.Question(store.revision(), query.name(), parameters, output),
        () ->
            gate.run(
                () ->
                    Answer.of(
                        type,
                        out -> runner.write(query, new Arguments(parameters), output, 0, out))));
  }

  /** Makes an answer that is kept, and gives its IRIs. */
  List<String> prepare(String name, Map<String, List<String>> parameters) throws IOException {
    if (name.equals("/statistics")) {
      statistics().close();
      return List.of();
    }
    try (Answer answer = answer(library.named(name), parameters, Output.JSON)) {
      return JSON.readTree(answer.body().read()).findPath("bindings").findValues("iri").stream()
          .map(it -> it.path("value").asText())
          .toList();
    }
  }

  /** What is more than a query. */
  private interface Computing {
    Answer of(Map<String, List<String>> parameters, Output output) throws IOException;
  }

  private void compute(
      String path, Computing computing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Output output = Negotiation.choose(request, false);
    Map<String, List<String>> parameters = parameters(request);
    versions.answer(
        request,
        response,
        () ->
            recent.of(
                Negotiation.mediaType(output),
                new RecentAnswers.Question(store.revision(), path, parameters, output),
                () -> gate.run(() -> computing.of(parameters, output))));
  }

  /** Who asks, where the server has users. */
  private static JsonNode session(HttpServletRequest request) {
    ObjectNode session = JSON.createObjectNode();
    Visitors.user(request)
        .ifPresent(it -> session.put("user", it.name()).put("role", it.role().word()));
    return session;
  }

  private JsonNode status() {
    Runtime runtime = Runtime.getRuntime();
    return JSON.createObjectNode()
        .put("running", gate.running())
        .put("lost", gate.lost())
        .put("changes", store.revision())
        .put("heap_used", runtime.totalMemory() - runtime.freeMemory())
        .put("heap_most", runtime.maxMemory());
  }

  private Answer statistics() throws IOException {
    RecentAnswers.Question question =
        new RecentAnswers.Question(store.revision(), "/statistics", Map.of(), Output.JSON);
    return recent.of(
        "application/json",
        question,
        () -> gate.run(() -> json(JSON.valueToTree(store.statistics()))));
  }

  private static Map<String, List<String>> parameters(HttpServletRequest request) {
    Map<String, List<String>> parameters = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (key, values) ->
                parameters.put(key, Stream.of(values).filter(it -> !it.isBlank()).toList()));
    parameters.remove("format");
    parameters.values().removeIf(List::isEmpty);
    return parameters;
  }

  private HttpProblem unknown(String name) {
    List<String> near = library.near(name);
    return new HttpProblem(
        404,
        "Not found",
        "unknown-query: no query is called '%s'%s; /api/queries lists all"
            .formatted(
                HttpProblem.cut(name),
                near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
  }

  private static Answer json(JsonNode body) throws IOException {
    return Answer.of(
        "application/json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(body));
  }
}
