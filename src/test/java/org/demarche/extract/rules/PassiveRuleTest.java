package org.demarche.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passives with their agents. {@link Attributed} tells how to read the columns. */
class PassiveRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # by whom it is described, and as what
          The/DT bridge/NN is/VBZ described/VBN by/IN its/PRP$ engineer/NN as/IN a/DT danger/NN ./. | passive/object_as | judge | its engineer | is described | - | a danger
          The/DT bridge/NN is/VBZ described/VBN as/IN a/DT danger/NN ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ described/VBN by/IN its/PRP$ engineer/NN before/RB the/DT vote/NN ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ seen/VBN from/IN the/DT hill/NN ./. | - | - | - | - | - | -
          # accusations, with and without who accuses
          The/DT city/NN was/VBD accused/VBN of/IN//SCONJ lying/VBG ./. | passive/object_preposition | judge | - | was accused | - | lying
          The/DT city/NN was/VBD accused/VBN by/IN the/DT union/NN of/IN//SCONJ lying/VBG ./. | passive/object_preposition | judge | the union | was accused | - | lying
          The/DT city/NN was/VBD not/RB accused/VBN of/IN//SCONJ lying/VBG ./. | passive/object_preposition | not judge | - | was not accused | - | lying
          # expected of its subject
          The/DT vote/NN is/VBZ expected/VBN to/TO be/VB held/VBN in/IN May/NNP ./. | passive/passive_infinitive | think | - | is expected | - | The vote … be held in May
          The/DT vote/NN is/VBZ expected/VBN in/IN May/NNP ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ believed/VBN to/TO be/VB safe/JJ ./. | passive/passive_infinitive | think | - | is believed | - | The bridge … be safe
          The/DT bridge/NN is/VBZ believed/VBN closed/JJ ./. | passive/passive_infinitive | think | - | is believed | - | The bridge … closed
          The/DT bridge/NN is/VBZ believed/VBN by/IN engineers/NNS closed/VBN ./. | - | - | - | - | - | -
          # asked
          The/DT union/NN was/VBD told/VBN by/IN the/DT mayor/NN to/TO wait/VB ./. | passive/object_infinitive | want | the mayor | was told | - | wait
          The/DT union/NN was/VBD asked/VBN to/TO wait/VB ./. | passive/object_infinitive | want | - | was asked | - | wait
          The/DT union/NN was/VBD not/RB asked/VBN to/TO wait/VB ./. | - | - | - | - | - | -
          # thought, but not said
          The/DT bridge/NN is/VBZ seen/VBN as/IN a/DT danger/NN ./. | passive/object_as | think | - | is seen | - | The bridge … a danger
          The/DT bridge/NN is/VBZ considered/VBN a/DT danger/NN ./. | passive/object_predicate | think | - | is considered | - | The bridge … a danger
          The/DT bridge/NN is/VBZ considered/VBN safe/JJ ./. | passive/passive_infinitive | think | - | is considered | - | The bridge … safe
          The/DT bridge/NN is/VBZ called/VBN a/DT danger/NN ./. | - | - | - | - | - | -
          # labelled so, and not merely named
          The/DT mayor/NN was/VBD labelled/VBN a/DT coward/NN ./. | passive/object_predicate | judge | - | was labelled | - | The mayor … a coward
          The/DT mayor/NN was/VBD labelled/VBN the/DT coward/NN ./. | - | - | - | - | - | -
          # judged
          The/DT plan/NN was/VBD criticised/VBN by/IN the/DT union/NN ./. | passive/object | judge | the union | was criticised | - | The plan
          The/DT plan/NN was/VBD criticised/VBN ./. | passive/object | judge | - | was criticised | - | The plan
          The/DT plan/NN was/VBD mentioned/VBN by/IN the/DT union/NN ./. | - | - | - | - | - | -
          # told without a word on who did so
          The/DT plan/NN was/VBD rejected/VBN on/IN Monday/NNP ./. | passive/object | judge | - | was rejected | - | The plan
          The/DT plan/NN was/VBD not/RB rejected/VBN ./. | - | - | - | - | - | -
          The/DT plan/NN is/VBZ rejected/VBN ./. | - | - | - | - | - | -
          The/DT plan/NN was/VBD welcomed/VBN ./. | - | - | - | - | - | -
          # the subject of an infinitive, and more after it
          Calls/NNS to/TO build/VB a/DT bridge/NN in/IN May/NNP ,/, when/WRB it/PRP rained/VBD ,/, were/VBD rejected/VBN by/IN the/DT city/NN ./. | passive/object | judge | the city | were rejected | - | Calls to build a bridge in May , when it rained
          # a participle with its agent
          The/DT levy/NN ,/, first/RB backed/VBN by/IN the/DT court/NN in/IN 2010/CD ,/, is/VBZ high/JJ ./. | passive/object | judge | the court | backed | - | The levy
          The/DT levy/NN planned/VBN by/IN the/DT court/NN is/VBZ high/JJ ./. | - | - | - | - | - | -
          The/DT levy/NN is/VBZ “/`` backed/VBN by/IN the/DT court/NN ”/'' ./. | - | - | - | - | - | -
          # what seems to have happened
          The/DT mayor/NN seems/VBZ to/TO have/VB left/VBN ./. | passive/passive_infinitive | think | - | seems | - | The mayor … have left
          The/DT mayor/NN seems/VBZ to/TO leave/VB ./. | - | - | - | - | - | -
          He/PRP seems/VBZ to/TO have/VB left/VBN ./. | - | - | - | - | - | -
          The/DT mayor/NN seems/VBZ to/TO have/VB said/VBN so/RB ./. | - | - | - | - | - | -
          The/DT mayor/NN does/VBZ not/RB seem/VB to/TO have/VB left/VBN ./. | - | - | - | - | - | -
          # no passive, no finite one
          The/DT union/NN criticised/VBD the/DT plan/NN ./. | - | - | - | - | - | -
          The/DT plan/NN criticised/VBN by/IN the/DT union/NN fell/VBD ./. | passive/object | judge | the union | criticised | - | The plan
          The/DT bridge/NN is/VBZ seen/VBN as/IN ./. | - | - | - | - | - | -
          The/DT bridge/NN was/VBD described/VBN by/IN its/PRP$ engineer/NN in/IN May/NNP ./. | - | - | - | - | - | -
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
        Attributed.by(new PassiveRule(), tagged));
  }
}
