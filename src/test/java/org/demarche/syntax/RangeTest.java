package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, true", "4, false"})
  void holdsItsTokens(int token, boolean inside) {
    assertEquals(inside, new Range(2, 4).contains(token));
  }

  @Test
  void coversTheCharactersOfItsTokens() {
    SentenceView view = Tagged.view("The/DT old/JJ mayor/NN left/VBD");
    assertEquals("old mayor", new Range(1, 3).span(view).of("The old mayor left"));
  }
}
