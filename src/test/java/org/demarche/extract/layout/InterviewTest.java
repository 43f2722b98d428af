package org.demarche.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interviews that only tell questions from answers: who answers, and what. */
class InterviewTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # the name after the word, else the one before it, and no newspaper
          Interview/NN with/IN mayor/NN Bell/NNP ¶ Q/NN :/: Is/VBZ it/PRP old/JJ ?/. ¶ A/NN :/: It/PRP leaks/VBZ ./. | Bell / Q | It leaks . / Is it old ?
          Bell/NNP in/IN an/DT interview/NN ¶ Question/NN :/: Is/VBZ it/PRP old/JJ ?/. ¶ Answer/NN :/: It/PRP leaks/VBZ ./. | Bell | It leaks .
          Bell/NNP in/IN interview/NN with/IN Reuters/NNP ¶ Q/NN :/: Is/VBZ it/PRP old/JJ ?/. ¶ A/NN :/: It/PRP leaks/VBZ ./. | Bell / Q | It leaks . / Is it old ?
          # what has no label goes on, up to the last one
          Interview/NN with/IN Bell/NNP ¶ Q/NN :/: Is/VBZ it/PRP old/JJ ?/. ¶ A/NN :/: It/PRP leaks/VBZ ./. ¶ It/PRP rains/VBZ ./. ¶ Q/NN :/: Why/WRB ?/. ¶ It/PRP does/VBZ ./. ¶ A/NN :/: Well/UH ./. ¶ It/PRP ended/VBD ./. | Bell / Bell / Bell / Q / Q / Q | It leaks . / It rains . / Well . / Is it old ? / Why ? / It does .
          # after the last one while somebody speaks of himself
          Interview/NN with/IN Bell/NNP ¶ Q/NN :/: Is/VBZ it/PRP old/JJ ?/. ¶ A/NN :/: Well/UH ./. ¶ I/PRP left/VBD ./. ¶ It/PRP ended/VBD ./. ¶ I/PRP ran/VBD ./. | Bell / Bell / Q | Well . / I left . / Is it old ?
          # no interview, nobody named: the labels alone; no questions
          Talks/NNS with/IN Bell/NNP ¶ Q/NN :/: Is/VBZ it/PRP old/JJ ?/. ¶ A/NN :/: It/PRP leaks/VBZ ./. | Q / A | Is it old ? / It leaks .
          Interview/NN with/IN them/PRP ¶ Q/NN :/: Is/VBZ it/PRP old/JJ ?/. ¶ A/NN :/: It/PRP leaks/VBZ ./. | Q / A | Is it old ? / It leaks .
          Interview/NN with/IN Bell/NNP ¶ A/NN :/: It/PRP leaks/VBZ ./. | - | -
          """)
  void givesAnswersToWhomTheHeadlineNames(String tagged, String speakers, String words) {
    Attributed found = Attributed.across("# " + tagged);
    assertEquals(speakers, found.source());
    assertEquals(words, found.content());
  }
}
