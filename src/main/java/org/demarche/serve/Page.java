package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.serve.guard.HttpProblem;

/**
 * A part of an answer's rows, {@code limit} of them from {@code offset} on, with links to the parts
 * beside it.
 */
record Page(long most, long from) {
  /** Takes it out of the parameters; empty where all rows are wanted. */
  static Optional<Page> takenFrom(Map<String, List<String>> parameters) {
    List<String> most = parameters.remove("limit");
    List<String> from = parameters.remove("offset");
    if (most == null && from == null) {
      return Optional.empty();
    }
    return Optional.of(new Page(number("limit", most, 1000), number("offset", from, 0)));
  }

  private static long number(String name, List<String> given, long otherwise) {
    if (given == null) {
      return otherwise;
    }
    if (given.size() > 1 || !given.get(0).matches("\\d{1,9}")) {
      throw new HttpProblem(
          400, "Bad request", "parameter-value: %s: not a whole number".formatted(name));
    }
    return Long.parseLong(given.get(0));
  }

  /**
   * Tells of the parts beside it.
   *
   * @param rows how many this part has; where it is full there may be more
   */
  void link(HttpServletRequest request, HttpServletResponse response, long rows) {
    List<String> links = new ArrayList<>();
    if (most > 0 && rows == most) {
      links.add(link(request, from + most, "next"));
    }
    if (from > 0) {
      links.add(link(request, Math.max(0, from - most), "prev"));
    }
    if (!links.isEmpty()) {
      response.setHeader("Link", String.join(", ", links));
    }
  }

  private String link(HttpServletRequest request, long offset, String relation) {
    String others =
        request.getParameterMap().entrySet().stream()
            .filter(it -> !it.getKey().equals("offset") && !it.getKey().equals("limit"))
            .flatMap(
                it ->
                    List.of(it.getValue()).stream()
                        .map(value -> it.getKey() + "=" + encoded(value) + "&"))
            .collect(Collectors.joining());
    return "<%s?%slimit=%d&offset=%d>; rel=\"%s\""
        .formatted(request.getRequestURI(), others, most, offset, relation);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
