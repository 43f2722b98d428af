package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.serve.guard.HttpProblem;

/**
 * Which web pages may ask. A server for everybody answers them all. One for its own computer
 * answers its own page and those that were named: without that, any page in the user's browser
 * could read the store, by a script or under a host name of its own that leads to this computer.
 */
final class Origins {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final boolean everybody;
  private final Set<String> named;
  private final Set<String> hosts = new HashSet<>(LOOPBACK);

  /**
   * @param everybody whether any page may ask, and the server has any name
   * @param named origins such as {@code http://127.0.0.1:3333}
   * @param hosts names of the server besides those of loopback
   */
  Origins(boolean everybody, Set<String> named, Set<String> hosts) {
    this.everybody = everybody;
    this.named = Set.copyOf(named);
    hosts.forEach(host -> this.hosts.add(host.toLowerCase(Locale.ROOT)));
  }

  /** Says in the headers who may read the answer. */
  void describe(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cross-Origin-Resource-Policy", everybody ? "cross-origin" : "same-origin");
    response.setHeader("Vary", "Accept, Accept-Encoding, Origin");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
    if (everybody) {
      response.setHeader("Access-Control-Allow-Origin", "*");
    } else {
      origin(request)
          .filter(named::contains)
          .ifPresent(origin -> response.setHeader("Access-Control-Allow-Origin", origin));
    }
  }

  /**
   * Refuses a request that a page of somebody else makes.
   *
   * @throws HttpProblem 421 for a host name that is none of the server's, 403 for such a page
   */
  void require(HttpServletRequest request) {
    if (everybody) {
      return;
    }
    if (!hosts.contains(host(request))) {
      throw new HttpProblem(
          421, "Misdirected request", "wrong-host: the server has another name; see serve --host");
    }
    Optional<String> origin = origin(request);
    boolean own = origin.map(it -> it.equals(own(request)) || named.contains(it)).orElse(true);
    if (!own || isFromElsewhere(request, origin)) {
      throw new HttpProblem(
          403, "Forbidden", "wrong-origin: other pages may not ask; see serve --cors");
    }
  }

  /**
   * Refuses what a page sends that is not the server's own, one that was named neither.
   *
   * @throws HttpProblem 403
   */
  static void requireOwnPage(HttpServletRequest request) {
    if (!origin(request).map(it -> it.equals(own(request))).orElse(true)
        || isFromElsewhere(request, Optional.empty())) {
      throw new HttpProblem(
          403, "Forbidden", "wrong-origin: only the server's own page may correct");
    }
  }

  /** Scripts and images of other sites come without an origin, but browsers say so. */
  private static boolean isFromElsewhere(HttpServletRequest request, Optional<String> origin) {
    String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("none");
    String mode = Optional.ofNullable(request.getHeader("Sec-Fetch-Mode")).orElse("");
    boolean elsewhere = site.equals("cross-site") || site.equals("same-site");
    return elsewhere && origin.isEmpty() && !mode.equals("navigate");
  }

  private static Optional<String> origin(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Origin"));
  }

  private static String own(HttpServletRequest request) {
    return OwnAddress.of(request);
  }

  private static String host(HttpServletRequest request) {
    String sent = Optional.ofNullable(request.getHeader("Host")).orElse("");
    return sent.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
  }
}
