package org.demarche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects and clauses in unusual places. {@link Found} tells how to read the columns. */
class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a verb between the noun and its relative clause
          New reports came out that said the bridge was unsafe. | New reports | said | the bridge was unsafe | say
          Posters started to come out that said, "Save the bridge". | Posters | said | Save the bridge | say
          # a relative clause without a pronoun
          Some of the drivers Anna Bell met said the bridge is old. | Some of the drivers | said | the bridge is old | say
          The drivers the Herald asked said the bridge is old. | The drivers | said | the bridge is old | say
          The drivers she asked said the bridge is old. | The drivers | said | the bridge is old | say
          # a clause of time in the parenthesis
          Anna Bell, on the upper deck when the bridge fell, said it was old. | Anna Bell | said | it was old | say
          The clerk's cousin, Anna Bell, when asked whether he had used the bridge, said it is old. | The clerk's cousin, Anna Bell | said | it is old | say
          # two prepositions before a time
          Reports as of Wednesday said two bridges had been closed. | Reports | said | two bridges had been closed | say
          # nobody who says it
          Who said above that the bridge is safe? | - | - | - | -
          """)
  void findsSubjectsApartFromTheirVerbs(
      String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }
}
