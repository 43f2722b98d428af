package org.demarche.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses of saying that {@code as} opens. {@link Attributed} tells how to read the columns. */
class AsClauseRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          As/IN//SCONJ the/DT mayor/NN said/VBD ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | as-clause | say | the mayor | said | - | the bridge is safe
          “/`` As/IN//SCONJ the/DT mayor/NN said/VBD ,/, the/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | as-clause | say | the mayor | said | - | the bridge is safe .
          The/DT bridge/NN is/VBZ safe/JJ ,/, as/IN//SCONJ the/DT mayor/NN has/VBZ said/VBN on/IN Monday/NNP ./. | as-clause | say | the mayor | has said | - | The bridge is safe
          The/DT bridge/NN ,/, as/IN//SCONJ the/DT mayor/NN said/VBD ,/, is/VBZ safe/JJ ./. | as-clause | say | the mayor | said | - | The bridge … is safe
          The/DT bridge/NN ,/, as/IN//SCONJ the/DT mayor/NN said/VBD ,/, and/CC road/NN ./. | - | - | - | - | - | -
          As/IN//SCONJ the/DT mayor/NN said/VBD goodbye/NNP ,/, the/DT crowd/NN left/VBD ./. | - | - | - | - | - | -
          The/DT crowd/NN left/VBD as/IN the/DT mayor/NN said/VBD ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ safe/JJ ,/, the/DT mayor/NN said/VBD ./. | - | - | - | - | - | -
          As/IN//SCONJ the/DT mayor/NN never/RB said/VBD ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          As/IN//SCONJ the/DT mayor/NN said/VBD ,/, | - | - | - | - | - | -
          As/IN//SCONJ said/VBN ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          As/IN//SCONJ the/DT mayor/NN saw/VBD ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          As/IN//SCONJ the/DT mayor/NN was/VBD told/VBN ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          It/PRP is/VBZ “/`` old/JJ ”/'' as/IN//SCONJ the/DT mayor/NN said/VBD ./. | - | - | - | - | - | -
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
        Attributed.by(new AsClauseRule(), tagged));
  }
}
