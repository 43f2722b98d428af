package org.demarche.serve.owner;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.demarche.serve.guard.HttpProblem;

/**
 * Lets in who knows the secret, and no page in a browser whatever it knows: pages of other sites
 * can send requests to loopback, under a host name of their own, too.
 */
final class OwnersOnly {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> OF_BROWSERS =
      Set.of("Origin", "Sec-Fetch-Site", "Sec-Fetch-Mode", "Referer", "Cookie");

  private final String token;

  OwnersOnly(String token) {
    this.token = token;
  }

  /**
   * Refuses what a page may have sent.
   *
   * @throws HttpProblem 421 for a host name that is not loopback's, 403 for a browser's request
   */
  void requireNoPage(HttpServletRequest request) {
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
    if (!LOOPBACK.contains(host.replaceFirst(":\\d*$", ""))) {
      throw new HttpProblem(421, "Misdirected request", "wrong-host: only loopback is served here");
    }
    if (OF_BROWSERS.stream().anyMatch(it -> request.getHeader(it) != null)) {
      throw new HttpProblem(403, "Forbidden", "wrong-origin: pages may not ask here");
    }
  }

  /**
   * Refuses who does not tell the secret.
   *
   * @throws HttpProblem 401
   */
  void requireToken(HttpServletRequest request) {
    String sent = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    byte[] wanted = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(wanted, sent.getBytes(StandardCharsets.UTF_8))) {
      throw new HttpProblem(
          401, "Unauthorized", "wrong-token: the store's file served.json has the one of now");
    }
  }

  String prove(String challenge) {
    return Proof.of(token, challenge);
  }
}
