package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which nouns a description calls somebody. */
class DescriptionHeadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a senior official                                | official
          two researchers at the Osk institute             | researchers
          papers for envoys relating to the administration | papers
          Dozens of officials from the ministry            | dozens officials
          one of the captains who left                     | one captains
          members of parliament                            | members
          a letter to the council                          | letter
          the harbour's two wardens, who left              | wardens
          """)
  void areBeforeWhatFollowsThem(String description, String heads) {
    assertEquals(heads, String.join(" ", DescriptionHeads.of(description)));
  }
}
