package org.demarche.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations with a name after them. {@link Attributed} tells how to read the columns. */
class SignedQuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' –/NFP Anna/NNP Bell/NNP ,/, Leeds/NNP | signed-quotation | say | Anna Bell | - | - | The bridge is safe .
          “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' Anna/NNP Bell/NNP opened/VBD it/PRP ./. | - | - | - | - | - | -
          # a name in a paragraph of its own, after a dash
          “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' ¶ –/NFP Anna/NNP Bell/NNP ,/, Leeds/NNP | signed-quotation | say | Anna Bell | - | - | The bridge is safe .
          “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' ¶ Anna/NNP Bell/NNP ,/, Leeds/NNP | - | - | - | - | - | -
          “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' ¶ –/NFP Anna/NNP Bell/NNP opened/VBD it/PRP ./. | - | - | - | - | - | -
          “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | - | - | - | - | - | -
          “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' –/NFP engineer/NN | - | - | - | - | - | -
          “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' –/NFP Anna/NNP Bell/NNP ,/, head/NN of/IN the/DT city/NN council/NN of/IN Leeds/NNP and/CC its/PRP$ union/NN | - | - | - | - | - | -
          The/DT bridge/NN :/: “/`` It/PRP is/VBZ safe/JJ ./. ”/'' –/NFP Anna/NNP Bell/NNP | - | - | - | - | - | -
          “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' “/`` It/PRP is/VBZ new/JJ ./. ”/'' –/NFP Anna/NNP Bell/NNP | - | - | - | - | - | -
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
