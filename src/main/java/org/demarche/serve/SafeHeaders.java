package org.demarche.serve;

import java.util.function.BiConsumer;

/** Headers that keep browsers safe, on every answer. */
final class SafeHeaders {
  private SafeHeaders() {}

  static void add(BiConsumer<String, String> header) {
    header.accept("X-Content-Type-Options", "nosniff");
    header.accept("X-Frame-Options", "DENY");
    header.accept("Referrer-Policy", "no-referrer");
    header.accept(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'"
            + " data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  }
}
