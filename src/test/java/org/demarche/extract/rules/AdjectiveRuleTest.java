package org.demarche.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adjectives that tell a stance. {@link Attributed} tells how to read the columns. */
class AdjectiveRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a past tense that looks like an adjective
          Owners/NNS and/CC crews/NNS worried/JJ that/IN it/PRP is/VBZ old/JJ ./. | adjective/clause | feel | Owners and crews | worried | - | it is old
          Owners/NNS knew/VBD crews/NNS worried/JJ that/IN it/PRP is/VBZ old/JJ ./. | - | - | - | - | - | -
          # beside a copula, with adverbs
          The/DT city/NN is/VBZ open/JJ to/IN talks/NNS ./. | adjective/preposition | want | The city | is open | - | talks
          The/DT city/NN is/VBZ not/RB open/JJ to/IN talks/NNS ./. | adjective/preposition | not want | The city | is not open | - | talks
          The/DT city/NN is/VBZ now/RB fully/RB open/JJ to/IN talks/NNS ./. | adjective/preposition | want | The city | is now fully open | - | talks
          The/DT city/NN remains/VBZ confident/JJ that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | adjective/clause | think | The city | remains confident | - | the bridge is safe
          The/DT city/NN is/VBZ reluctant/JJ to/TO strike/VB ./. | adjective/infinitive | want | The city | is reluctant | - | strike
          The/DT city/NN is/VBZ committed/JJ to/IN the/DT bridge/NN ./. | adjective/preposition | want | The city | is committed | - | the bridge
          The/DT city/NN is/VBZ ready/JJ for/IN a/DT new/JJ bridge/NN ./. | adjective/preposition | want | The city | is ready | - | a new bridge
          # the copula that a headline leaves out
          Mayor/NNP open/JJ to/IN talks/NNS | adjective/preposition | want | Mayor | open | - | talks
          Mayor/NNP clearly/RB open/JJ to/IN talks/NNS | adjective/preposition | want | Mayor | open | - | talks
          The/DT mayor/NN left/VBD the/DT city/NN open/JJ to/IN talks/NNS ./. | - | - | - | - | - | -
          # no complement, or one too far away
          The/DT city/NN is/VBZ open/JJ ./. | - | - | - | - | - | -
          The/DT city/NN is/VBZ open/JJ in/IN May/NNP to/IN talks/NNS ./. | - | - | - | - | - | -
          The/DT open/JJ city/NN spoke/VBD to/IN reporters/NNS ./. | - | - | - | - | - | -
          The/DT road/NN is/VBZ said/VBN open/JJ to/IN talks/NNS ./. | - | - | - | - | - | -
          Open/JJ to/IN talks/NNS | - | - | - | - | - | -
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
        Attributed.by(new AdjectiveRule(), tagged));
  }
}
