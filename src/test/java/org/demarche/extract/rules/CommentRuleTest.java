package org.demarche.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What somebody denies that was told right before. {@link Attributed} tells how to read the
 * columns.
 */
class CommentRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # what was said last, by its complement or before its clause of saying; else the clause
          The/DT union/NN says/VBZ the/DT dam/NN leaks/VBZ ,/, a/DT claim/NN the/DT mayor/NN has/VBZ denied/VBN ./. | comment | say | the mayor | has denied | - | the dam leaks
          The/DT union/NN accused/VBD Bell/NNP of/IN theft/NN ,/, an/DT allegation/NN she/PRP denies/VBZ ./. | comment | say | she | denies | - | theft
          The/DT dam/NN leaks/VBZ ,/, the/DT union/NN said/VBD ,/, a/DT false/JJ charge/NN denied/VBN by/IN Bell/NNP ./. | comment | say | Bell | denied | - | The dam leaks
          The/DT dam/NN leaks/VBZ ,/, claims/NNS that/WDT Bell/NNP repeatedly/RB denied/VBD ./. | comment | say | Bell | denied | - | The dam leaks
          # no charge, no denial, nobody who denies, nothing that was told
          The/DT dam/NN leaks/VBZ ,/, a/DT danger/NN the/DT mayor/NN denies/VBZ ./. | - | - | - | - | - | -
          The/DT dam/NN leaks/VBZ ,/, charge/NN the/DT mayor/NN denies/VBZ ./. | - | - | - | - | - | -
          The/DT dam/NN leaks/VBZ ,/, a/DT charge/NN the/DT mayor/NN knows/VBZ ./. | - | - | - | - | - | -
          The/DT dam/NN leaks/VBZ ,/, a/DT charge/NN denied/VBN ./. | - | - | - | - | - | -
          In/IN May/NNP ,/, a/DT charge/NN the/DT mayor/NN denies/VBZ ./. | - | - | - | - | - | -
          """)
  void attributes(
      String tagged,
      String form,
      String kind,
      String source,
      String cue,
      String addressee,
      String content) {
    assertEquals(
        new Attributed(form, kind, source, cue, addressee, content),
        Attributed.by(new CommentRule(), tagged));
  }
}
