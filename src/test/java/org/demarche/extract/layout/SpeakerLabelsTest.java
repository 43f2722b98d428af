package org.demarche.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names before quotations. {@link Attributed} tells how to read the columns. */
class SpeakerLabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          It/PRP rains/VBZ ./. ¶ Anna/NNP Bell/NNP :/: “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | speaker-label | say | Anna Bell | - | - | The bridge is safe .
          It/PRP rains/VBZ ./. ¶ Anna/NNP Bell/NNP ,/, an/DT engineer/NN :/: “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | speaker-label | say | Anna Bell | - | - | The bridge is safe .
          It/PRP rains/VBZ ./. ¶ Anna/NNP Bell/NNP said/VBD :/: “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | - | - | - | - | - | -
          It/PRP rains/VBZ ./. ¶ Anna/NNP Bell/NNP of/IN the/DT city/NN council/NN of/IN Leeds/NNP and/CC of/IN the/DT union/NN of/IN the/DT men/NNS :/: “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | - | - | - | - | - | -
          It/PRP rains/VBZ ./. ¶ Anna/NNP Bell/NNP :/: no/DT “/`` bridge/NN ”/'' is/VBZ safe/JJ ./. | - | - | - | - | - | -
          It/PRP rains/VBZ ./. ¶ Engineer/NN :/: “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | - | - | - | - | - | -
          It/PRP rains/VBZ ./. ¶ Anna/NNP Bell/NNP –/: “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | - | - | - | - | - | -
          It/PRP rains/VBZ ./. ¶ # Anna/NNP Bell/NNP :/: “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | - | - | - | - | - | -
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
