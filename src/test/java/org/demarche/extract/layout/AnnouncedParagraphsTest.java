package org.demarche.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs that the one before announces. {@link Attributed} tells how to read the columns. */
class AnnouncedParagraphsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The/DT city/NN denied/VBD it/PRP in/IN a/DT letter/NN :/: ¶ The/DT bridge/NN is/VBZ safe/JJ ./. It/PRP was/VBD checked/VBN ./. | announced-paragraph | say | The city | denied | - | The bridge is safe . It was checked .
          The/DT city/NN denied/VBD it/PRP in/IN a/DT letter/NN ./. ¶ The/DT bridge/NN is/VBZ safe/JJ ./. It/PRP was/VBD checked/VBN ./. | - | - | - | - | - | -
          The/DT city/NN denied/VBD it/PRP in/IN a/DT letter/NN :/: ¶ The/DT bridge/NN is/VBZ safe/JJ ./. The/DT union/NN said/VBD that/IN it/PRP is/VBZ old/JJ ./. It/PRP is/VBZ ./. | announced-paragraph | say | The city | denied | - | The bridge is safe .
          The/DT city/NN denied/VBD it/PRP in/IN a/DT letter/NN :/: ¶ The/DT union/NN said/VBD that/IN it/PRP is/VBZ old/JJ ./. | announced-paragraph | say | The city | denied | - | The union said that it is old .
          The/DT mayor/NN wrote/VBD :/: ¶ “/`` The/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | announced-paragraph | say | The mayor | wrote | - | The bridge is safe .
          The/DT mayor/NN wrote/VBD :/: ¶ “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT union/NN said/VBD ./. | - | - | - | - | - | -
          The/DT mayor/NN wrote/VBD :/: ¶ The/DT “/`` bridge/NN ”/'' is/VBZ safe/JJ ./. | announced-paragraph | say | The mayor | wrote | - | The “ bridge ” is safe .
          In/IN a/DT letter/NN ,/, the/DT mayor/NN attacked/VBD them/PRP :/: ¶ The/DT bridge/NN is/VBZ safe/JJ ./. | announced-paragraph | say | the mayor | attacked | - | The bridge is safe .
          In/IN May/NNP ,/, the/DT mayor/NN attacked/VBD them/PRP :/: ¶ The/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT letter/NN was/VBD long/RB :/: ¶ The/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT letter/NN was/VBD written/VBN by/IN the/DT city/NN :/: ¶ The/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          It/PRP rains/VBZ ./. ¶ # The/DT mayor/NN wrote/VBD :/: ¶ The/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT mayor/NN wrote/VBD :/: ¶ # The/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          It/PRP rains/NNS :/: ¶ The/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT city/NN said/VBD it/PRP was/VBD old/JJ and/CC the/DT union/NN denied/VBD it/PRP :/: ¶ The/DT bridge/NN is/VBZ safe/JJ ./. | announced-paragraph | say | the union | denied | - | The bridge is safe .
          And/CC from/IN Mayor/NNP Moss/NNP :/: ¶ “/`` It/PRP fell/VBD ./. It/PRP was/VBD old/JJ ./. ”/'' | announced-paragraph | say | Mayor Moss | - | - | It fell . It was old .
          From/IN the/DT desk/NN of/IN Ann/NNP Moss/NNP ,/, mayor/NN :/: ¶ “/`` It/PRP fell/VBD ./. ”/'' | announced-paragraph | say | Ann Moss | - | - | It fell .
          In/IN a/DT letter/NN from/IN Moss/NNP ,/, the/DT mayor/NN :/: ¶ “/`` It/PRP fell/VBD ./. ”/'' | announced-paragraph | say | Moss | - | - | It fell .
          # no sender, no quotation throughout, or a way
          From/IN the/DT archive/NN :/: ¶ “/`` It/PRP fell/VBD ./. ”/'' | - | - | - | - | - | -
          The/DT mayor/NN :/: ¶ “/`` It/PRP fell/VBD ./. ”/'' | - | - | - | - | - | -
          From/IN Mayor/NNP Moss/NNP :/: ¶ “/`` Old/NNP Tom/NNP ”/'' is/VBZ a/DT ship/NN ./. | - | - | - | - | - | -
          From/IN Mayor/NNP Moss/NNP :/: ¶ It/PRP fell/VBD ./. | - | - | - | - | - | -
          From/IN Osk/NNP to/TO Norvik/NNP :/: ¶ “/`` It/PRP fell/VBD ./. ”/'' | - | - | - | - | - | -
          In/IN a/DT letter/NN ,/, wrote/VBD :/: ¶ The/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
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
