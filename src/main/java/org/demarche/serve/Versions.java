package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Which content of the store an answer is of: who has the answer to a question already is not sent
 * it again until the store has changed.
 */
final class Versions {
  /** What gives another answer each time, or depends on other machines. */
  private static final Set<String> UNSTEADY = Set.of("now(", "rand(", "uuid(", "bnode(", "service");

  /** Revisions are counted anew from each start on. */
  private final String start = UUID.randomUUID().toString().substring(0, 8);

  private final LongSupplier revision;

  Versions(LongSupplier revision) {
    this.revision = revision;
  }

  /** Makes the answer of the store as it is now, unless the client has it. */
  void answer(HttpServletRequest request, HttpServletResponse response, RecentAnswers.Asking asking)
      throws IOException {
    String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    String tag = "W/\"%s-%d-%08x\"".formatted(start, revision.getAsLong(), accept.hashCode());
    if (isKnown(request, tag)) {
      describe(response, tag);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    Answer answer = asking.ask();
    describe(response, tag);
    answer.send(request, response);
  }

  /** Whether a query has the same answer as long as the store is the same. */
  static boolean isSteady(String sparql) {
    String text = sparql.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    return UNSTEADY.stream().noneMatch(text::contains);
  }

  private static void describe(HttpServletResponse response, String tag) {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
  }

  private static boolean isKnown(HttpServletRequest request, String tag) {
    String known = request.getHeader("If-None-Match");
    return known != null
        && !request.getMethod().equals("POST")
        && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
  }
}
