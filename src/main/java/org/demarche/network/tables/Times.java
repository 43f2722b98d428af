package org.demarche.network.tables;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates and times as tables have them. */
final class Times {
  private Times() {}

  /** A day, or a day with a time, a space or T between them; with an offset, turned to UTC. */
  static Optional<LocalDateTime> parse(String text) {
    String iso = text.strip().replace(' ', 'T');
    try {
      if (iso.length() <= 10) {
        return Optional.of(LocalDate.parse(iso).atStartOfDay());
      }
      if (iso.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")) {
        OffsetDateTime time = OffsetDateTime.parse(iso);
        return Optional.of(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
      }
      return Optional.of(LocalDateTime.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
