package org.demarche.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2025-01-20T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,                               0
          120,                             120
          ' 7 ',                           7
          'Mon, 20 Jan 2025 12:00:30 GMT', 30
          # in the past: at once
          'Mon, 20 Jan 2025 11:00:00 GMT', 0
          """)
  void readsSecondsAndDates(String header, long seconds) {
    assertEquals(Optional.of(Duration.ofSeconds(seconds)), RetryAfter.parse(header, NOW));
  }

  @ParameterizedTest
  @CsvSource({"''", "soon", "-5", "1.5", "'Mon, 99 Jan 2025 12:00:30 GMT'"})
  void passesOverWhatIsNeither(String header) {
    assertEquals(Optional.empty(), RetryAfter.parse(header, NOW));
  }
}
