package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address by which the client reached the server, also through a reverse proxy that says so in
 * {@code X-Forwarded-Proto} and {@code X-Forwarded-Host}. It only goes back to who sent it.
 */
final class OwnAddress {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._\\-\\[\\]:]{1,255}");

  private OwnAddress() {}

  /** Scheme, host and port, without a slash at the end. */
  static String of(HttpServletRequest request) {
    String scheme =
        header(request, "X-Forwarded-Proto")
            .filter(sent -> sent.equals("http") || sent.equals("https"))
            .orElse(request.getScheme());
    String host =
        header(request, "X-Forwarded-Host")
            .or(() -> header(request, "Host"))
            .filter(sent -> HOST.matcher(sent).matches())
            .orElseGet(() -> request.getServerName() + ":" + request.getServerPort());
    return scheme + "://" + host;
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).map(value -> value.split(",")[0].strip());
  }
}
