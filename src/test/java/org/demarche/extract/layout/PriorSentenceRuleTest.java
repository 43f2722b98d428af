package org.demarche.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences that give the one before to a source. {@link Attributed} tells how to read the columns.
 */
class PriorSentenceRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The/DT bridge/NN is/VBZ safe/JJ ./. This/DT//PRON was/VBD reported/VBN by/IN the/DT Herald/NNP ./. | prior-sentence | say | the Herald | was reported | - | The bridge is safe
          The/DT bridge/NN is/VBZ safe/JJ ./. This/DT//PRON was/VBD confirmed/VBN on/IN Monday/NNP ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ safe/JJ ./. This/DT//PRON was/VBD long/RB ago/RB in/IN the/DT old/JJ days/NNS reported/VBN by/IN the/DT Herald/NNP ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ safe/JJ ./. It/PRP was/VBD reported/VBN by/IN the/DT Herald/NNP ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ safe/JJ ./. That/DT//PRON was/VBD announced/VBN by/IN the/DT city/NN ./. | prior-sentence | say | the city | was announced | - | The bridge is safe
          The/DT bridge/NN is/VBZ safe/JJ ./. This/DT//PRON was/VBD drawn/VBN by/IN the/DT city/NN ./. | - | - | - | - | - | -
          It/PRP rains/VBZ ./. ¶ # The/DT bridge/NN is/VBZ safe/JJ ¶ This/DT//PRON was/VBD reported/VBN by/IN the/DT Herald/NNP ./. | - | - | - | - | - | -
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
        new Attributed(form, kind, source, cue, addressee, content), Attributed.across(tagged));
  }
}
