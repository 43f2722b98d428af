package org.demarche.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.serve.guard.HttpProblem;
import org.demarche.serve.reconcile.Reconciler;
import org.demarche.serve.reconcile.TooMuchException;

/**
 * The Entity Reconciliation API over HTTP: version 0.2 at {@code /reconcile}, 1.0-draft at {@code
 * /reconcile/v1}. What the versions have alike, and where 1.0 sends what 0.2 does not, is answered
 * at both.
 */
final class ReconcileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FIRST_VERSION = "/v1";
  private static final int LONGEST_PREFIX = 200;

  /** A page that any site may show within its own, as clients do with previews. */
  private static final String FRAMED =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

  private final transient Reconciler reconciler;
  private final transient Gate gate;

  ReconcileServlet(Reconciler reconciler, Gate gate) {
    this.reconciler = reconciler;
    this.gate = gate;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (route(request)) {
      case "" -> root(request, response);
      case "/suggest/entity" -> suggest(reconciler::suggestEntities, request, response);
      case "/suggest/type" -> suggest(reconciler::suggestTypes, request, response);
      case "/suggest/property" -> suggest(reconciler::suggestProperties, request, response);
      case "/extend/propose" -> {
        String type = Optional.ofNullable(request.getParameter("type")).orElse("");
        Reconciler.Page page = Reconciler.Page.of(null, request.getParameter("limit"));
        answer(() -> reconciler.proposeProperties(type, page), request, response);
      }
      case "/preview" -> {
        response.setHeader("X-Frame-Options", null);
        response.setHeader("Content-Security-Policy", FRAMED);
        page(request, response);
      }
      case "/view" -> page(request, response);
      case "/preview.css" -> style(response);
      case "/match", "/extend" ->
          throw new HttpProblem(405, "Method not allowed", "post the query as application/json");
      default -> throw HttpProblem.notFound(request.getRequestURI());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (route(request)) {
      case "" -> {
        RequestBody.requireForm(request);
        root(request.getParameter("queries"), request.getParameter("extend"), request, response);
      }
      case "/match" -> {
        String queries = RequestBody.json(request);
        answer(() -> reconciler.matchListed(queries), request, response);
      }
      case "/extend" -> {
        String query = RequestBody.json(request);
        answer(() -> reconciler.extendListed(query), request, response);
      }
      default -> throw HttpProblem.notFound(request.getRequestURI());
    }
  }

  private static String route(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    String route = isFirstVersion(request) ? path.substring(FIRST_VERSION.length()) : path;
    return route.equals("/") ? "" : route;
  }

  private static boolean isFirstVersion(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    return path.equals(FIRST_VERSION) || path.startsWith(FIRST_VERSION + "/");
  }

  private void root(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String queries = request.getParameter("queries");
    String extend = request.getParameter("extend");
    if (isFirstVersion(request)) {
      JsonReply.of(reconciler.listedManifest(endpoint(request)), Optional.empty())
          .send(request, response);
    } else if (queries == null && extend == null) {
      JsonReply.of(reconciler.keyedManifest(endpoint(request)), callback(request))
          .send(request, response);
    } else {
      root(queries, extend, request, response);
    }
  }

  private void root(
      String queries, String extend, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isFirstVersion(request)) {
      throw new HttpProblem(
          405, "Method not allowed", "post queries to " + FIRST_VERSION + "/match");
    }
    if (queries != null) {
      answer(() -> reconciler.matchKeyed(queries), request, response);
    } else if (extend != null) {
      answer(() -> reconciler.extendKeyed(extend), request, response);
    } else {
      throw new HttpProblem(
          400, "Bad request", "there is neither a field 'queries' nor 'extend'; send one of them");
    }
  }

  private void suggest(
      Suggester suggester, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String typed = Optional.ofNullable(request.getParameter("prefix")).orElse("");
    if (typed.length() > LONGEST_PREFIX) {
      throw new HttpProblem(413, "Too large", "a prefix may have 200 letters at most");
    }
    String offset =
        Optional.ofNullable(request.getParameter("offset"))
            .orElseGet(() -> request.getParameter("cursor"));
    Reconciler.Page page = Reconciler.Page.of(offset, request.getParameter("limit"));
    answer(() -> suggester.suggest(typed, page), request, response);
  }

  private void answer(
      Supplier<ObjectNode> work, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> callback = callback(request);
    gate.run(() -> answer(work, callback)).send(request, response);
  }

  private static Answer answer(Supplier<ObjectNode> work, Optional<String> callback)
      throws IOException {
    try {
      return JsonReply.of(work.get(), callback);
    } catch (TooMuchException e) {
      throw new HttpProblem(413, "Too large", e.getMessage());
    }
  }

  private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id = Optional.ofNullable(request.getParameter("id")).orElse("");
    gate.run(() -> page(id)).send(request, response);
  }

  private Answer page(String id) throws IOException {
    String html =
        reconciler
            .page(id)
            .orElseThrow(
                () ->
                    new HttpProblem(
                        404,
                        "Not found",
                        "no actor, region or demand has the id '" + HttpProblem.cut(id) + "'"));
    return Answer.of("text/html;charset=utf-8", html);
  }

  private static void style(HttpServletResponse response) throws IOException {
    response.setContentType("text/css;charset=utf-8");
    try (InputStream in = ReconcileServlet.class.getResourceAsStream("/serve/preview.css")) {
      in.transferTo(response.getOutputStream());
    }
  }

  /** JSONP is for scripts of old clients, which can only get. */
  private static Optional<String> callback(HttpServletRequest request) {
    boolean offered = request.getMethod().equals("GET") && !isFirstVersion(request);
    return offered ? Optional.ofNullable(request.getParameter("callback")) : Optional.empty();
  }

  private static String endpoint(HttpServletRequest request) {
    String version = isFirstVersion(request) ? FIRST_VERSION : "";
    return OwnAddress.of(request) + request.getServletPath() + version;
  }

  /** Completes what is typed. */
  private interface Suggester {
    ObjectNode suggest(String typed, Reconciler.Page page);
  }
}
