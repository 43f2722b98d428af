package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who stands where in short news items, tagged and read as any article is. */
class NewsPositionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/org/demarche/resolve/news.csv",
      delimiter = '|',
      quoteCharacter = '^')
  void tellsWhoStandsWhere(String text, String positions) {
    Dossier dossier = Reader.read("2026-03-02", text);
    String found =
        dossier.positions().stream()
            .map(position -> line(dossier, position))
            .sorted()
            .collect(Collectors.joining("; "));
    assertEquals(positions, found.isEmpty() ? "none" : found);
  }

  private static String line(Dossier dossier, Position position) {
    return Reader.label(dossier, position.holder())
        + " "
        + position.stance().notation()
        + ": "
        + position.demand().label();
  }
}
