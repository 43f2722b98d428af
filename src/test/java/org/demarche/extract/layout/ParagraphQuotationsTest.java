package org.demarche.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Paragraphs that are quotations without marks. {@link Attributed} tells how to read the columns.
 */
class ParagraphQuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ It/PRP is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ It/PRP is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. | pulled-quotation | say | The mayor | - | - | My bridge is safe .
          # an interview, by its questions, and a report in the first person
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ Is/VBZ it/PRP wide/JJ ?/. ¶ Is/VBZ it/PRP new/JJ ?/. ¶ The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. I/PRP know/VBP it/PRP ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ,/, the/DT union/NN said/VBD ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ My/PRP$ “/`` bridge/NN ”/'' is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ # My/PRP$ bridge/NN is/VBZ safe/JJ | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ The/DT bridge/NN is/VBZ safe/JJ ./. My/PRP$ bridge/NN is/VBZ ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ The/DT mayor/NN said/VBD :/: ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. | announced-paragraph | say | The mayor | said | - | My bridge is safe .
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. Anna/NNP Bell/NNP | signed-quotation | say | Anna Bell | - | - | My bridge is safe .
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. The/DT engineer/NN Anna/NNP Bell/NNP | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. Anna/NNP Bell/NNP Leeds/NNP Old/JJ Town/NN Council/NN | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ My/PRP$ bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ long/JJ ./. ¶ It/PRP is/VBZ wide/JJ ./. ¶ It/PRP is/VBZ new/JJ ./. ¶ The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. ¶ We/PRP think/VBP that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | pulled-quotation | say | The mayor | - | - | We think that the bridge is safe .
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
