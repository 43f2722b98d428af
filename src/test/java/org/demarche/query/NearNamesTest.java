package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
  private static final List<String> NAMES =
      List.of("positions", "position-history", "attributions", "links", "Anna Berg", "Anna Borg");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # a letter missing, doubled or exchanged
          positons,     positions
          atributtions, attributions
          lincs,        links
          # a part of the name, whatever the case
          POSITION,     position-history|positions
          berg,         Anna Berg
          # equally near: in the order of the alphabet
          Anna Barg,    Anna Berg|Anna Borg
          # nothing near
          weather,      -
          """)
  void findsWhatAMistypedNameMayHaveMeant(String wanted, String expected) {
    List<String> names = expected == null ? List.of() : List.of(expected.split("\\|"));
    assertEquals(names, NearNames.of(wanted, NAMES));
  }
}
