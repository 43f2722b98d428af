package org.demarche.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only the tree shows. {@link Found} tells how to read the columns. */
class ParsedRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The mayor said no, the city would not buy it. | The mayor | said | no, the city would not buy it | say
          New reports came out that said the bridge was unsafe. | New reports | said | the bridge was unsafe | say
          The price was so low that the mayor said yes, the city would buy it. | the mayor | said | yes, the city would buy it | say
          # no clause, and nobody who says it
          The mayor has always known about the bridge. | - | - | - | -
          Who said above that the bridge is safe? | - | - | - | -
          """)
  void attributes(String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }
}
