package org.demarche.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interviews and debates without quotation marks: speakers and words, turn by turn. */
class TranscriptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Bell/NNP :/: The/DT dam/NN is/VBZ old/JJ ./. ¶ Moss/NNP :/: It/PRP is/VBZ safe/JJ ./. ¶ It/PRP has/VBZ always/RB been/VBN ./. ¶ Bell/NNP :/: It/PRP leaks/VBZ ./. ¶ Moss/NNP :/: A/DT little/JJ ./. ¶ It/PRP rains/VBZ ./. | Bell / Moss / Moss / Bell / Moss | The dam is old . / It is safe . / It has always been . / It leaks . / A little .
          Bell/NNP :/: The/DT dam/NN is/VBZ old/JJ ./. ¶ Bell/NNP :/: It/PRP leaks/VBZ ./. ¶ Moss/NNP :/: It/PRP is/VBZ safe/JJ ./. ¶ It/PRP rains/VBZ ./. | - | -
          Strengths/NNP :/: cheap/JJ power/NN ./. ¶ Weaknesses/NNS :/: mud/NN ./. ¶ Strengths/NNP :/: fish/NNS ./. ¶ Weaknesses/NNS :/: cold/JJ ./. | - | -
          Bell/NNP :/: The/DT dam/NN is/VBZ old/JJ ./. ¶ Moss/NNP :/: It/PRP is/VBZ safe/JJ ./. ¶ # The/DT lake/NNP ¶ Bell/NNP :/: It/PRP leaks/VBZ ./. ¶ Moss/NNP :/: A/DT little/JJ ./. | Bell / Moss / Bell / Moss | The dam is old . / It is safe . / It leaks . / A little .
          Bell/NNP said/VBD :/: The/DT dam/NN is/VBZ old/JJ ./. ¶ Moss/NNP :/: It/PRP is/VBZ safe/JJ ./. ¶ Bell/NNP said/VBD :/: It/PRP leaks/VBZ ./. ¶ Moss/NNP :/: A/DT little/JJ ./. | - | -
          So/RB said/VBN Bell/NNP :/: The/DT dam/NN is/VBZ old/JJ ./. ¶ Moss/NNP :/: It/PRP is/VBZ safe/JJ ./. ¶ So/RB said/VBN Bell/NNP :/: It/PRP leaks/VBZ ./. ¶ Moss/NNP :/: A/DT little/JJ ./. | - | -
          # sure labels, even once: a title, two names in capitals, question and answer
          Mayor/NNP Moss/NNP :/: It/PRP is/VBZ safe/JJ ./. ¶ It/PRP rains/VBZ ./. | Mayor Moss | It is safe .
          MOSS/NNP (/( voice-over/NN )/) :/: It/PRP is/VBZ safe/JJ ./. ¶ BELL/NNP :/: It/PRP leaks/VBZ ./. | MOSS / BELL | It is safe . / It leaks .
          ANN/NNP MOSS/NNP ,/, MAYOR/NNP OF/IN OSK/NNP :/: It/PRP is/VBZ safe/JJ ./. ¶ BELL/NNP :/: It/PRP leaks/VBZ ./. | ANN MOSS / BELL | It is safe . / It leaks .
          Q/NN :/: Is/VBZ it/PRP safe/JJ ?/. ¶ A/DT :/: It/PRP leaks/VBZ ./. | Q / A | Is it safe ? / It leaks .
          # offices and ways of speaking tell that words in capitals are names; one who asks beside one who is named
          MOSS/NN ,/, MAYOR/NN OF/IN OSK/NN :/: It/PRP is/VBZ safe/JJ ./. ¶ BELL/NN (/( via/IN video/NN )/) :/: It/PRP leaks/VBZ ./. | MOSS / BELL | It is safe . / It leaks .
          CHEAP/NN :/: power/NN ./. ¶ DIRTY/NN :/: mud/NN ./. | - | -
          Question/NN :/: Is/VBZ it/PRP safe/JJ ?/. ¶ Moss/NNP :/: It/PRP leaks/VBZ ./. ¶ Question/NN :/: Why/WRB ?/. ¶ Moss/NNP :/: It/PRP rains/VBZ ./. | Question / Moss / Question / Moss | Is it safe ? / It leaks . / Why ? / It rains .
          # rubrics, one name in capitals, an open bracket
          WEATHER/NNP :/: It/PRP rains/VBZ ./. ¶ SPORT/NNP :/: It/PRP rains/VBZ ./. | - | -
          MOSS/NNP :/: It/PRP is/VBZ safe/JJ ./. ¶ It/PRP rains/VBZ ./. | - | -
          Q/NN :/: Is/VBZ it/PRP safe/JJ ?/. ¶ It/PRP rains/VBZ ./. | - | -
          Mayor/NNP Moss/NNP (/( Norse/NNP :/: Mos/NNP )/) is/VBZ old/JJ ./. ¶ It/PRP rains/VBZ ./. | - | -
          """)
  void givesEachTurnToTheNameBeforeIt(String tagged, String speakers, String words) {
    Attributed found = Attributed.across(tagged);
    assertEquals(speakers, found.source());
    assertEquals(words, found.content());
  }
}
