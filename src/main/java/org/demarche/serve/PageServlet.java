package org.demarche.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.demarche.serve.guard.HttpProblem;

/** The explorer: a page with its styles and scripts, the libraries they use, and nothing else. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Where those look who know of a site no more than its name. */
  private static final String VOID = "/.well-known/void";

  /** No other file of the jar can be had. */
  private static final Pattern FILE =
      Pattern.compile("/(?:app/)?[a-z][a-z0-9-]{0,40}\\.(?:css|js)");

  private static final Map<String, String> OTHERS =
      Map.of(
          "/", "/serve/index.html",
          "/app/changes.tsv", "/org/demarche/timeline/changes.tsv",
          "/lib/d3.js", "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js");

  private final transient Map<String, PageFile> files = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (path.equals(VOID)) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/sparql");
      return;
    }
    file(path).orElseThrow(() -> HttpProblem.notFound(path)).send(request, response);
  }

  private Optional<PageFile> file(String path) throws IOException {
    PageFile known = files.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    String resource =
        OTHERS.getOrDefault(path, FILE.matcher(path).matches() ? "/serve" + path : "");
    Optional<PageFile> read = resource.isEmpty() ? Optional.empty() : PageFile.read(resource);
    read.ifPresent(it -> files.put(path, it));
    return read;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    throw HttpProblem.notFound(request.getRequestURI());
  }
}
