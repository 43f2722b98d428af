package org.demarche.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.demarche.serve.guard.HttpProblem;

/** The page for people: three files, and nothing else below the root. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> FILES =
      Map.of(
          "/", "index.html",
          "/demarche.css", "demarche.css",
          "/demarche.js", "demarche.js");
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    String file = FILES.get(path);
    if (file == null) {
      throw HttpProblem.notFound(path);
    }
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    response.setContentType(type + ";charset=utf-8");
    try (InputStream in = PageServlet.class.getResourceAsStream("/serve/" + file)) {
      in.transferTo(response.getOutputStream());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    throw HttpProblem.notFound(request.getRequestURI());
  }
}
