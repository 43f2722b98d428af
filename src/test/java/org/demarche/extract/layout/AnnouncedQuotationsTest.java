package org.demarche.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations after a colon. {@link Attributed} tells how to read the columns. */
class AnnouncedQuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The/DT mayor/NN made/VBD a/DT remark/NN :/: “/`` The/DT bridge/NN fell/VBD ./. ”/'' | announced-quotation | say | The mayor | made | - | The bridge fell .
          The/DT mayor/NN made/VBD a/DT remark/NN :/: ¶ “/`` The/DT bridge/NN fell/VBD ./. ”/'' | announced-quotation | say | The mayor | made | - | The bridge fell .
          Bell/NNP mocked/VBD them/PRP :/: “/`` The/DT bridge/NN fell/VBD ./. ”/'' | announced-quotation | say | Bell | mocked | - | The bridge fell .
          Bell/NNP laughed/VBD ,/, as/IN//SCONJ the/DT end/NN was/VBD near/JJ :/: “/`` The/DT bridge/NN fell/VBD ./. ”/'' | announced-quotation | say | Bell | laughed | - | The bridge fell .
          # nobody, no sentence, no announcement
          The/DT reason/NN was/VBD simple/JJ :/: “/`` The/DT bridge/NN fell/VBD ./. ”/'' | - | - | - | - | - | -
          It/PRP was/VBD simple/JJ :/: “/`` The/DT bridge/NN fell/VBD ./. ”/'' | - | - | - | - | - | -
          The/DT words/NNS to/IN Bell/NNP were/VBD few/JJ :/: “/`` The/DT bridge/NN fell/VBD ./. ”/'' | - | - | - | - | - | -
          The/DT mayor/NN wrote/VBD a/DT book/NN :/: “/`` The/DT Bridge/NNP ”/'' ./. | - | - | - | - | - | -
          The/DT mayor/NN made/VBD a/DT remark/NN :/: “/`` the/DT bridge/NN fell/VBD ./. ”/'' | - | - | - | - | - | -
          The/DT mayor/NN left/VBD ./. “/`` The/DT bridge/NN fell/VBD ./. ”/'' | - | - | - | - | - | -
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
