package org.demarche.annotate.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

  /** A cross stands for each token inside. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He ( she ) left   | -xx--
          He [ ( she ) ] ok | -xxxx--
          He ( she left     | ----
          He she ) left     | ----
          ( she left ) ok   | -----
          He . ( she ) left | ------
          """)
  void tellsWhatStandsInside(String words, String inside) {
    assertEquals(inside, show(List.of(words.split(" "))));
  }

  @Test
  void takesAPairFarApartForStrays() {
    String inside = show(List.of(("He ( " + "so ".repeat(59) + ")").split(" ")));
    assertEquals("-" + "x".repeat(60) + "-", inside);
    String apart = show(List.of(("He ( " + "so ".repeat(60) + ")").split(" ")));
    assertEquals(String.join("", Collections.nCopies(63, "-")), apart);
  }

  private static String show(List<String> words) {
    StringBuilder shown = new StringBuilder();
    for (boolean inside : Brackets.inside(words)) {
      shown.append(inside ? 'x' : '-');
    }
    return shown.toString();
  }
}
