package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.query.Output;
import org.demarche.serve.guard.HttpProblem;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** Chooses the format of an answer from {@code ?format=} or the header {@code Accept}. */
final class Negotiation {
  private static final String PAGE = "text/html";
  private static final int LONGEST_ACCEPT = 4000;
  private static final Map<Output, String> ROWS = new LinkedHashMap<>();
  private static final Map<Output, String> GRAPHS = new LinkedHashMap<>();

  static {
    ROWS.put(Output.JSON, "application/sparql-results+json");
    ROWS.put(Output.XML, "application/sparql-results+xml");
    ROWS.put(Output.CSV, "text/csv");
    ROWS.put(Output.TSV, "text/tab-separated-values");
    GRAPHS.put(Output.TTL, "text/turtle");
    GRAPHS.put(Output.NT, "application/n-triples");
    GRAPHS.put(Output.JSONLD, "application/ld+json");
    GRAPHS.put(Output.TRIG, "application/trig");
  }

  private static final Map<String, Output> ALIASES =
      Map.of(
          "application/json", Output.JSON, "application/xml", Output.XML, "text/xml", Output.XML);

  private Negotiation() {}

  /** The media type, with character set where it is text. */
  static String mediaType(Output output) {
    String type = ROWS.containsKey(output) ? ROWS.get(output) : GRAPHS.get(output);
    return type.startsWith("text/") ? type + ";charset=utf-8" : type;
  }

  /**
   * The best format for the answer.
   *
   * @throws HttpProblem 406 where none of what the client accepts can hold it
   */
  static Output choose(HttpServletRequest request, boolean graph) {
    Map<Output, String> offered = graph ? GRAPHS : ROWS;
    String format = request.getParameter("format");
    if (format != null) {
      return offered.keySet().stream()
          .filter(it -> it.name().equalsIgnoreCase(format))
          .findFirst()
          .orElseThrow(() -> unacceptable(format, offered));
    }
    String accept = request.getHeader("Accept");
    if (accept != null && accept.length() > LONGEST_ACCEPT) {
      throw new HttpProblem(413, "Too large", "the header Accept is too long");
    }
    if (accept == null || accept.isBlank()) {
      return offered.keySet().iterator().next();
    }
    return ranges(accept).stream()
        .flatMap(range -> match(range, offered).stream())
        .findFirst()
        .orElseThrow(() -> unacceptable(offered));
  }

  /** Whether a page for people suits the client better than any graph. */
  static boolean prefersPage(HttpServletRequest request) {
    String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    return request.getParameter("format") == null
        && accept.length() <= LONGEST_ACCEPT
        && ranges(accept).stream()
            .filter(it -> it.equals(PAGE) || GRAPHS.containsValue(it))
            .findFirst()
            .filter(PAGE::equals)
            .isPresent();
  }

  private static Optional<Output> match(String range, Map<Output, String> offered) {
    Output alias = ALIASES.get(range);
    if (alias != null && offered.containsKey(alias)) {
      return Optional.of(alias);
    }
    return offered.entrySet().stream()
        .filter(entry -> covers(range, entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean covers(String range, String type) {
    return range.equals("*/*")
        || range.equals(type)
        || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
  }

  /** The media ranges, those with the highest quality first. */
  private static List<String> ranges(String accept) {
    QuotedQualityCSV ranges = new QuotedQualityCSV();
    ranges.addValue(accept.toLowerCase(Locale.ROOT));
    return ranges.getValues().stream().map(range -> range.split(";")[0].strip()).toList();
  }

  private static HttpProblem unacceptable(String format, Map<Output, String> offered) {
    String names =
        offered.keySet().stream()
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    boolean known = Stream.of(Output.values()).anyMatch(it -> it.name().equalsIgnoreCase(format));
    return new HttpProblem(
        known ? 406 : 400,
        known ? "Not acceptable" : "Bad request",
        "unknown-format: '%s'; this answer comes as format=%s"
            .formatted(HttpProblem.cut(format), names));
  }

  private static HttpProblem unacceptable(Map<Output, String> offered) {
    return new HttpProblem(
        406, "Not acceptable", "the answer comes as " + String.join(", ", offered.values()));
  }
}
