package org.demarche.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          We are ready.                 | we are ready
          # marks and spaces separate words
          ready, “steady” — go!         | ready steady go
          a cease-fire                  | a cease fire
          # apostrophes do not, straight or curly
          we won't                      | we wont
          we won’t                      | we wont
          # accents and digits stay
          Zelenskyy's 10-point plan     | zelenskyys 10 point plan
          # without words it stays as it is
          ?!                            | ?!
          """)
  void spellingAndPunctuationMakeNoDifference(String content, String wording) {
    assertEquals(wording, Wording.normalize(content));
  }
}
