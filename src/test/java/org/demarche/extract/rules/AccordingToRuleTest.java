package org.demarche.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prepositions that name a source. {@link Attributed} tells how to read the columns. */
class AccordingToRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # before, after and within its content
          According/VBG to/IN the/DT ministry/NN ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | the ministry | According to | - | the bridge is safe
          The/DT bridge/NN is/VBZ safe/JJ ,/, according/VBG to/IN the/DT ministry/NN ./. | according-to | say | the ministry | according to | - | The bridge is safe
          The/DT bridge/NN ,/, according/VBG to/IN the/DT ministry/NN ,/, is/VBZ safe/JJ ./. | according-to | say | the ministry | according to | - | The bridge … is safe
          According/VBG to/IN the/DT ministry/NN the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | the ministry | According to | - | the bridge is safe
          In/IN the/DT words/NNS of/IN the/DT mayor/NN ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | the mayor | In the words of | - | the bridge is safe
          The/DT bridge/NN is/VBZ safe/JJ ,/, in/IN the/DT view/NN of/IN the/DT mayor/NN ./. | according-to | say | the mayor | in the view of | - | The bridge is safe
          The/DT road/NN is/VBZ old/JJ ,/, and/CC in/IN the/DT view/NN of/IN the/DT mayor/NN ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | the mayor | in the view of | - | the bridge is safe
          He/PRP knows/VBZ that/IN ,/, according/VBG to/IN the/DT ministry/NN ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | the ministry | according to | - | the bridge is safe
          The/DT bridge/NN is/VBZ safe/JJ ,/, according/VBG to/IN the/DT ministry/NN ,/, and/CC is/VBZ new/JJ ./. | according-to | say | the ministry | according to | - | The bridge is safe
          # after a semicolon, a colon and a conjunction
          The/DT road/NN is/VBZ old/JJ ;/, the/DT bridge/NN is/VBZ safe/JJ ,/, according/VBG to/IN the/DT ministry/NN ./. | according-to | say | the ministry | according to | - | the bridge is safe
          He/PRP knows/VBZ :/: the/DT bridge/NN is/VBZ safe/JJ ,/, according/VBG to/IN the/DT ministry/NN ./. | according-to | say | the ministry | according to | - | the bridge is safe
          And/CC the/DT bridge/NN is/VBZ safe/JJ ,/, according/VBG to/IN the/DT ministry/NN ./. | according-to | say | the ministry | according to | - | the bridge is safe
          # past what it is like now
          As/IN it/PRP stands/VBZ ,/, the/DT bridge/NN is/VBZ safe/JJ ,/, according/VBG to/IN the/DT ministry/NN ./. | according-to | say | the ministry | according to | - | the bridge is safe
          # past a parenthesis
          According/VBG to/IN the/DT ministry/NN ,/, published/VBN on/IN Monday/NNP ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | the ministry | According to | - | the bridge is safe
          According/VBG to/IN a/DT report/NN ,/, which/WDT was/VBD published/VBN on/IN Monday/NNP ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | a report | According to | - | the bridge is safe
          According/VBG to/IN a/DT report/NN ,/, seen/VBN by/IN the/DT union/NN –/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | a report | According to | - | the bridge is safe
          According/VBG to/IN the/DT Herald/NNP ,/, Anna/NNP Bell/NNP left/VBD the/DT city/NN ./. | according-to | say | the Herald | According to | - | Anna Bell left the city
          According/VBG to/IN the/DT men/NNS and/CC women/NNS ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | the men and women | According to | - | the bridge is safe
          # within a relative clause
          The/DT city/NN has/VBZ a/DT bridge/NN which/WDT ,/, according/VBG to/IN the/DT ministry/NN ,/, the/DT union/NN built/VBD ./. | according-to | say | the ministry | according to | - | which … the union built
          # past a name or whom the source quotes
          According/VBG to/IN the/DT mayor/NN ,/, Ann/NNP Roe/NNP ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | the mayor , Ann Roe | According to | - | the bridge is safe
          According/VBG to/IN the/DT Herald/NNP ,/, quoting/VBG the/DT mayor/NN ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | the Herald | According to | - | the bridge is safe
          # after a conjunction, after the verb, and the second in brackets
          The/DT road/NN is/VBZ old/JJ ,/, but/CC ,/, according/VBG to/IN the/DT ministry/NN ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | according-to | say | the ministry | according to | - | the bridge is safe
          The/DT bridge/NN is/VBZ ,/, according/VBG to/IN the/DT ministry/NN ,/, safe/JJ ./. | according-to | say | the ministry | according to | - | The bridge is … safe
          # no content, no source
          According/VBG to/IN the/DT ministry/NN ./. | - | - | - | - | - | -
          A/DT bridge/NN ,/, according/VBG to/IN the/DT ministry/NN ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ safe/JJ according/VBG to/IN ./. | - | - | - | - | - | -
          According/VBG to/IN the/DT ministry/NN ,/, he/PRP left/VBD ,/, and/CC the/DT bridge/NN fell/VBD ./. | according-to | say | the ministry | According to | - | he left , and the bridge fell
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
        Attributed.by(new AccordingToRule(), tagged));
  }
}
