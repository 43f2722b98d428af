package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.resolve.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which state a role without one is. */
class ContextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of the state named before
          France waited.¶The president left.                                            | emmanuel-macron
          # of the last one where two are named alike
          France met Turkey.¶The president left.                                        | recep-tayyip-erdogan
          # not of one that the article only touches on
          Samoa voted. The Samoan roads were shut.¶A French team came.¶The president left. | ''
          France voted. The French roads were shut.¶A Turkish team came.¶The president left. | emmanuel-macron
          """)
  void tellsTheState(String text, String expected) {
    String found =
        Reader.read("2024-06-01", text).references().stream()
            .filter(reference -> reference.resolvedBy() == By.ROLE)
            .map(Reference::denotes)
            .map(id -> id.replaceAll(".*/", ""))
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }
}
