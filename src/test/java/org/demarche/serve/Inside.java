package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;

/** What no answer may show of the inside. */
final class Inside {
  private static final List<String> SIGNS =
      List.of("jena", "fuseki", "jetty", "java.", "exception", "\\tat ", ".java", "/src/", "<h");

  private Inside() {}

  /**
   * An error is a problem as RFC 9457 has it, with safe headers, and says nothing of the inside.
   */
  static void assertHidden(HttpResponse<String> response) {
    assertHidden(response, "");
  }

  /** The same, where an answer may quote what was asked. */
  static void assertHidden(HttpResponse<String> response, String query) {
    assertEquals(List.of("nosniff"), response.headers().allValues("x-content-type-options"));
    assertTrue(response.headers().firstValue("content-security-policy").isPresent());
    assertTrue(response.headers().firstValue("server").isEmpty());
    if (response.statusCode() >= 400) {
      String type = response.headers().firstValue("Content-Type").orElse("");
      assertEquals("application/problem+json;charset=utf-8", type, response.body());
      String body = response.body().toLowerCase(Locale.ROOT);
      SIGNS.stream()
          .filter(sign -> !query.toLowerCase(Locale.ROOT).contains(sign))
          .forEach(sign -> assertFalse(body.contains(sign), response.body()));
    }
    if (response.statusCode() == 503) {
      assertTrue(response.headers().firstValue("Retry-After").isPresent());
    }
  }
}
