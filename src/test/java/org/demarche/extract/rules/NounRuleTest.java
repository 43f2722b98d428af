package org.demarche.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns that carry speech. {@link Attributed} tells how to read the columns. */
class NounRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # whose words they are: a pronoun, a possessor, a name, an agent
          The/DT mayor/NN repeated/VBN his/PRP$ claim/NN that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | noun/clause | say | his | claim | - | the bridge is safe
          The/DT paper/NN praised/VBD the/DT city/NN 's/POS pledge/NN to/TO repair/VB the/DT bridge/NN ./. | noun/infinitive | want | the city | pledge | - | repair the bridge
          It/PRP fell/VBD in/IN the/DT face/NN of/IN Bell/NNP 's/POS threat/NN to/TO close/VB the/DT bridge/NN ./. | noun/infinitive | want | Bell | threat | - | close the bridge
          It/PRP fell/VBD after/IN the/DT mayor/NN of/IN Osk/NNP 's/POS threat/NN to/TO close/VB the/DT bridge/NN ./. | noun/infinitive | want | the mayor of Osk | threat | - | close the bridge
          The/DT union/NN 's/POS very/RB old/JJ claim/NN that/WDT the/DT bridge/NN is/VBZ safe/JJ is/VBZ wrong/JJ ./. | noun/clause | say | The union | claim | - | the bridge is safe
          The/DT Brown/NNP plan/NN to/TO close/VB the/DT bridge/NN is/VBZ dead/JJ ./. | noun/infinitive | want | Brown | plan | - | close the bridge
          A/DT warning/NN by/IN the/DT union/NN that/WDT the/DT bridge/NN is/VBZ old/JJ was/VBD heard/VBN ./. | noun/clause | say | the union | warning | - | the bridge is old
          Calls/NNS from/IN the/DT union/NN for/IN a/DT new/JJ bridge/NN were/VBD heard/VBN ./. | - | - | - | - | - | -
          The/DT claim/NN that/IN the/DT bridge/NN is/VBZ safe/JJ is/VBZ wrong/JJ ./. | - | - | - | - | - | -
          His/PRP$ big/JJ blue/JJ new/JJ old/JJ long/RB very/RB very/RB claim/VBP that/IN it/PRP is/VBZ safe/JJ is/VBZ wrong/JJ ./. | - | - | - | - | - | -
          His/PRP$ road/NN to/TO claim/VB that/IN it/PRP is/VBZ safe/JJ is/VBZ long/JJ ./. | - | - | - | - | - | -
          # the subject of a verb that says little
          The/DT mayor/NN made/VBD a/DT promise/NN to/TO repair/VB the/DT bridge/NN ./. | noun/infinitive | want | The mayor | promise | - | repair the bridge
          The/DT mayor/NN made/VBD it/PRP clear/JJ in/IN a/DT promise/NN to/TO repair/VB the/DT bridge/NN ./. | - | - | - | - | - | -
          A/DT promise/NN was/VBD made/VBN to/TO repair/VB the/DT bridge/NN ./. | - | - | - | - | - | -
          The/DT mayor/NN has/VBZ a/DT plan/NN to/TO close/VB the/DT bridge/NN ./. | noun/infinitive | want | The mayor | plan | - | close the bridge
          The/DT mayor/NN read/VB a/DT promise/NN to/TO repair/VB the/DT bridge/NN ./. | - | - | - | - | - | -
          # a state, and a verb that keeps to what was said
          The/DT mayor/NN is/VBZ in/IN despair/NN over/IN the/DT bridge/NN ./. | noun/preposition | feel | The mayor | despair | - | the bridge
          The/DT mayor/NN is/VBZ in/IN charge/NN of/IN the/DT bridge/NN ./. | - | - | - | - | - | -
          The/DT mayor/NN persisted/VBD in/IN claims/NNS that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | noun/clause | say | The mayor | claims | - | the bridge is safe
          The/DT mayor/NN swam/VBD in/IN claims/NNS that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT owners/NNS reached/VBD an/DT agreement/NN to/TO close/VB the/DT bridge/NN ./. | noun/infinitive | judge | The owners | agreement | - | close the bridge
          # whose support it is, and of whoever it may be
          Her/PRP$ support/NN among/IN farmers/NNS is/VBZ gone/VBN ./. | noun/object | judge | farmers | support | - | Her
          Her/PRP$ claim/NN among/IN farmers/NNS is/VBZ gone/VBN ./. | - | - | - | - | - | -
          It/PRP hurt/VBD an/DT owner/NN 's/POS decision/NN to/TO close/VB the/DT bridge/NN ./. | - | - | - | - | - | -
          # before the verb of which the noun is the subject
          His/PRP$ call/NN for/IN a/DT new/JJ bridge/NN was/VBD heard/VBN ./. | noun/preposition | want | His | call | - | a new bridge
          His/PRP$ call/NN for/IN a/DT new/JJ bridge/NN ,/, long/JJ and/CC wide/JJ ,/, was/VBD heard/VBN ./. | noun/preposition | want | His | call | - | a new bridge , long and wide
          His/PRP$ call/NN for/IN a/DT bridge/NN and/CC close/VB the/DT road/NN was/VBD heard/VBN ./. | noun/preposition | want | His | call | - | a bridge
          His/PRP$ call/NN for/IN “/`` a/DT bridge/NN ”/'' was/VBD heard/VBN ./. | noun/preposition | want | His | call | - | a bridge
          His/PRP$ claim/NN that/IN the/DT bridge/NN is/VBZ safe/JJ was/VBD heard/VBN ./. | noun/clause | say | His | claim | - | the bridge is safe
          The/DT mayor/NN left/NN and/CC his/PRP$ claim/NN that/IN the/DT bridge/NN is/VBZ safe/JJ was/VBD heard/VBN ./. | noun/clause | say | his | claim | - | the bridge is safe
          # what it is
          His/PRP$ view/NN is/VBZ that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | noun/is | think | His | view | - | the bridge is safe
          His/PRP$ view/NN ,/, an/DT aide/NN said/VBD ,/, is/VBZ that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | noun/is | think | His | view | - | the bridge is safe
          His/PRP$ plan/NN is/VBZ to/TO close/VB the/DT bridge/NN ./. | - | - | - | - | - | -
          His/PRP$ plan/NN was/VBD a/DT bridge/NN ./. | - | - | - | - | - | -
          # no content
          His/PRP$ proposals/NNS that/WDT include/VBP a/DT road/NN are/VBP dead/JJ ./. | - | - | - | - | - | -
          His/PRP$ claim/NN the/DT bridge/NN is/VBZ safe/JJ was/VBD heard/VBN ./. | - | - | - | - | - | -
          His/PRP$ claim/NN it/PRP is/VBZ safe/JJ was/VBD heard/VBN ./. | noun/clause | say | His | claim | - | it is safe
          His/PRP$ claim/NN ./. | - | - | - | - | - | -
          The/DT Claim/NN that/IN the/DT bridge/NN is/VBZ safe/JJ is/VBZ his/PRP ./. | - | - | - | - | - | -
          # clauses within it
          His/PRP$ call/NN for/IN a/DT bridge/NN that/WDT lasts/VBZ ./. | noun/preposition | want | His | call | - | a bridge that lasts
          The/DT mayor/NN repeated/VBN his/PRP$ claim/NN that/IN the/DT man/NN who/WP left/VBD lied/JJ ./. | noun/clause | say | his | claim | - | the man who left lied
          The/DT mayor/NN repeated/VBN his/PRP$ claim/NN that/IN he/PRP left/VBD when/WRB it/PRP rained/VBZ ./. | noun/clause | say | his | claim | - | he left when it rained
          # of somebody who is not named
          There/EX were/VBD fears/NNS that/IN it/PRP fell/VBD ./. | noun/clause | feel | - | fears | - | it fell
          There/EX were/VBD claims/NNS of/IN theft/NN ./. | noun/preposition | say | - | claims | - | theft
          There/EX were/VBD no/DT fears/NNS that/IN it/PRP fell/VBD ./. | - | - | - | - | - | -
          There/EX is/VBZ evidence/NN that/IN it/PRP fell/VBD ./. | - | - | - | - | - | -
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
        Attributed.by(new NounRule(), tagged));
  }
}
