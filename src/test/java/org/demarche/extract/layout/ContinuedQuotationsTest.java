package org.demarche.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations without a cue of their own. {@link Attributed} tells how to read the columns. */
class ContinuedQuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. “/`` We/PRP have/VBP checked/VBN it/PRP all/DT ./. ”/'' | continued | say | the mayor | - | - | We have checked it all .
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. ¶ “/`` We/PRP have/VBP checked/VBN it/PRP all/DT ./. ”/'' | continued | say | the mayor | - | - | We have checked it all .
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. ¶ It/PRP rains/VBZ ./. ¶ “/`` We/PRP have/VBP checked/VBN it/PRP all/DT ./. ”/'' | - | - | - | - | - | -
          “/`` The/DT aide/NN said/VBD that/IN it/PRP is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. “/`` We/PRP have/VBP checked/VBN it/PRP all/DT ./. ”/'' | continued | say | the mayor | - | - | We have checked it all .
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. “/`` No/DT ./. ”/'' | - | - | - | - | - | -
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. The/DT men/NNS called/VBD it/PRP “/`` the/DT bridge/NN of/IN sighs/NNS ”/'' ./. | - | - | - | - | - | -
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. ¶ # “/`` We/PRP have/VBP checked/VBN it/PRP all/DT ./. ”/'' | continued | say | the mayor | - | - | We have checked it all .
          # a short sentence right after it; after another sentence it may answer the writer
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. “/`` We/PRP tested/VBD it/PRP ./. ”/'' | continued | say | the mayor | - | - | We tested it .
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. Why/WRB so/RB ?/. “/`` We/PRP tested/VBD it/PRP ./. ”/'' | - | - | - | - | - | -
          “/`` We/PRP have/VBP checked/VBN it/PRP all/DT ./. ”/'' | - | - | - | - | - | -
          The/DT mayor/NN wants/VBZ the/DT bridge/NN ./. “/`` We/PRP have/VBP checked/VBN it/PRP all/DT ./. ”/'' | - | - | - | - | - | -
          The/DT mayor/NN rejected/VBD the/DT plan/NN ./. “/`` We/PRP have/VBP checked/VBN it/PRP all/DT ./. ”/'' | continued | say | The mayor | - | - | We have checked it all .
          It/PRP is/VBZ reported/VBN that/IN the/DT bridge/NN is/VBZ safe/JJ ./. “/`` We/PRP have/VBP checked/VBN it/PRP all/DT ./. ”/'' | - | - | - | - | - | -
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. “/`` We/PRP have/VBP checked/VBN it/PRP all/DT ,/, ”/'' the/DT union/NN said/VBD ./. | - | - | - | - | - | -
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ./. “/`` He/PRP said/VBD that/IN it/PRP is/VBZ old/JJ and/CC new/JJ ./. ”/'' | continued | say | the mayor | - | - | He said that it is old and new .
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
