package org.demarche.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clauses of saying after or within their content. {@link Attributed} tells how to read the
 * columns.
 */
class FrontedRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a topic before a quotation, and one after a name
          As/IN for/IN the/DT road/NN ,/, “/`` the/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' said/VBD Ann/NNP ./. | fronted | say | Ann | said | - | the bridge is safe
          In/IN the/DT end/NN ,/, “/`` the/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' said/VBD Ann/NNP ./. | fronted | say | Ann | said | - | In the end , “ the bridge is safe , ”
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' said/VBD Ann/NNP of/IN her/PRP$ years/NNS there/RB ./. | fronted | say | Ann | said | - | The bridge is safe
          # a question is asked, whoever demands the answer
          “/`` Why/WRB ?/. ”/'' the/DT mayor/NN demanded/VBD ./. | fronted | say | the mayor | demanded | - | Why ?
          “/`` Go/VB now/RB ,/, ”/'' the/DT mayor/NN demanded/VBD ./. | fronted | want | the mayor | demanded | - | Go now
          # a title before a clause of its own
          In/IN his/PRP$ book/NN ,/, “/`` Boats/NNS ,/, ”/'' he/PRP said/VBD that/IN it/PRP fell/VBD ./. | - | - | - | - | - | -
          # after its content, before and after its source
          The/DT bridge/NN is/VBZ safe/JJ ,/, the/DT mayor/NN said/VBD ./. | fronted | say | the mayor | said | - | The bridge is safe
          The/DT bridge/NN is/VBZ safe/JJ ,/, said/VBD the/DT mayor/NN ./. | fronted | say | the mayor | said | - | The bridge is safe
          The/DT bridge/NN is/VBZ safe/JJ –/: the/DT mayor/NN said/VBD ./. | fronted | say | the mayor | said | - | The bridge is safe
          Is/VBZ the/DT bridge/NN safe/JJ ?/. the/DT mayor/NN asked/VBD ./. | fronted | say | the mayor | asked | - | Is the bridge safe ?
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN told/VBD the/DT council/NN on/IN Monday/NNP ./. | fronted | say | the mayor | told | - | The bridge is safe
          # within it: the content goes on
          The/DT bridge/NN ,/, the/DT mayor/NN said/VBD ,/, is/VBZ safe/JJ ./. | fronted | say | the mayor | said | - | The bridge … is safe
          “/`` The/DT bridge/NN ,/, ”/'' the/DT mayor/NN said/VBD on/IN Monday/NNP ,/, “/`` is/VBZ safe/JJ ./. ”/'' | fronted | say | the mayor | said | - | The bridge … is safe .
          The/DT plan/NN ,/, said/VBD the/DT mayor/NN :/: “/`` It/PRP is/VBZ dead/JJ ./. ”/'' | fronted | say | the mayor | said | - | The plan … It is dead .
          # goes on with a clause of the writer
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ,/, adding/VBG that/IN it/PRP is/VBZ old/JJ ./. | fronted | say | the mayor | said | - | The bridge is safe
          “/`` The/DT bridge/NN is/VBZ safe/JJ ,/, ”/'' the/DT mayor/NN said/VBD ,/, while/IN crowds/NNS cheered/VBN ./. | fronted | say | the mayor | said | - | The bridge is safe
          The/DT bridge/NN is/VBZ safe/JJ ,/, the/DT mayor/NN said/VBD ,/, while/IN crowds/NNS cheered/VBN ./. | fronted | say | the mayor | said | - | The bridge is safe
          The/DT bridge/NN is/VBZ safe/JJ ,/, the/DT mayor/NN said/VBD ,/, and/CC left/VBD ./. | fronted | say | the mayor | said | - | The bridge is safe
          “/`` It/PRP is/VBZ safe/JJ ,/, ”/'' said/VBD the/DT mayor/NN ,/, who/WP led/VBD the/DT talks/NNS ,/, “/`` and/CC new/JJ ./. ”/'' | fronted | say | the mayor | said | - | It is safe
          # or with more of the content: a gerund with a verb, another clause
          As/IN//SCONJ it/PRP is/VBZ old/JJ ,/, she/PRP said/VBD ,/, painting/VBG the/DT bridge/NN would/MD help/VB ./. | fronted | say | she | said | - | As it is old … painting the bridge would help
          The/DT bridge/NN is/VBZ old/JJ ,/, she/PRP said/VBD ,/, causing/VBG them/PRP much/JJ grief/NN ./. | fronted | say | she | said | - | The bridge is old
          The/DT bridge/NN is/VBZ old/JJ ,/, she/PRP said/VBD ,/, adding/VBG repairs/NNS would/MD help/VB ./. | fronted | say | she | said | - | The bridge is old
          The/DT bridge/NN fell/VBD ,/, the/DT mayor/NN said/VBD ,/, and/CC the/DT river/NN carried/VBD it/PRP off/RP ./. | fronted | say | the mayor | said | - | The bridge fell … and the river carried it off
          The/DT bridge/NN fell/VBD ,/, the/DT mayor/NN said/VBD ,/, and/CC the/DT union/NN said/VBD so/RB ,/, too/RB ./. | fronted | say | the mayor | said | - | The bridge fell
          # a name after the subject, before its verb
          The/DT old/JJ bridge/NN ,/, Bell/NNP said/VBD ,/, is/VBZ a/DT danger/NN ./. | fronted | say | Bell | said | - | The old bridge … is a danger
          # what a quotation begins with is no clause of saying
          The/DT mayor/NN shouted/VBD :/: “/`` They/PRP say/VBP nothing/NN ./. ”/'' | - | - | - | - | - | -
          # after a semicolon and a conjunction
          The/DT road/NN is/VBZ closed/VBN ;/, the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT mayor/NN said/VBD ./. | fronted | say | the mayor | said | - | the bridge is safe
          And/CC the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT mayor/NN said/VBD ./. | fronted | say | the mayor | said | - | the bridge is safe
          (/-LRB- Agency/NNP )/-RRB- The/DT bridge/NN is/VBZ safe/JJ ,/, the/DT mayor/NN said/VBD ./. | fronted | say | the mayor | said | - | The bridge is safe
          # a mere phrase in a headline
          Rover/NN lands/NNS on/IN Mars/NNP ,/, says/VBZ NASA/NNP ./. | fronted | say | NASA | says | - | Rover lands on Mars
          Bridge/NN plan/NN for/IN Leeds/NNP ,/, says/VBZ mayor/NN | fronted | say | mayor | says | - | Bridge plan for Leeds
          Mayor/NNP Anna/NNP Bell/NNP ,/, the/DT head/NN of/IN Leeds/NNP ,/, answered/VBD five/CD questions/NNS submitted/VBN via/IN mail/NN by/IN the/DT union/NN ./. | - | - | - | - | - | -
          Mayor/NN Bell/NNP ,/, along/IN with/IN the/DT council/NN ,/, demanded/VBD talks/NNS ./. | - | - | - | - | - | -
          # a quotation that opens before the verb is no end of a content
          The/DT mayor/NN said/VBD the/DT plan/NN “/`` added/VBD a/DT risk/NN ,/, ”/'' and/CC left/VBD ./. | - | - | - | - | - | -
          # whom one tells says nothing
          Ann/NNP Bell/NNP ,/, who/WP left/VBD ,/, told/VBD the/DT council/NN :/: “/`` It/PRP leaks/VBZ ./. ”/'' | - | - | - | - | - | -
          # what another one comments
          The/DT dam/NN leaks/VBZ ,/, a/DT charge/NN the/DT mayor/NN denies/VBZ ./. | - | - | - | - | - | -
          The/DT dam/NN leaks/VBZ ,/, the/DT union/NN said/VBD ,/, a/DT charge/NN denied/VBN by/IN Bell/NNP ./. | fronted | say | the union | said | - | The dam leaks
          # no clause of saying
          The/DT bridge/NN is/VBZ safe/JJ ,/, and/CC the/DT mayor/NN did/VBD not/RB say/VB so/RB ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ safe/JJ ,/, the/DT mayor/NN would/MD say/VB ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ safe/JJ ,/, the/DT mayor/NN said/VBD :/: it/PRP is/VBZ new/JJ ./. | - | - | - | - | - | -
          The/DT bridge/NN is/VBZ safe/JJ ,/, said/VBD that/IN it/PRP is/VBZ new/JJ ./. | - | - | - | - | - | -
          In/IN May/NNP ,/, the/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          It/PRP fell/VBD in/IN May/NNP ,/, the/DT city/NN and/CC the/DT union/NN said/VBD ./. | fronted | say | the city and the union | said | - | It fell in May
          The/DT bridge/NN is/VBZ safe/JJ ,/, said/VBD Monday/NNP ./. | - | - | - | - | - | -
          I/PRP am/VBP ,/, I/PRP think/VBP ,/, a/DT good/JJ mayor/NN ./. | fronted | say | I | think | - | I am … a good mayor
          # alone before the clause, and beside complements
          That/DT//PRON ,/, the/DT mayor/NN said/VBD ,/, is/VBZ why/WRB the/DT bridge/NN must/MD go/VB ./. | fronted | say | the mayor | said | - | That … is why the bridge must go
          “/`` I/PRP do/VBP not/RB know/VB ,/, ”/'' she/PRP said/VBD when/WRB he/PRP asked/VBD ./. | fronted | say | she | said | - | I do not know
          “/`` The/DT plan/NN ,/, ”/'' he/PRP said/VBD the/DT plan/NN was/VBD dead/JJ ./. | - | - | - | - | - | -
          In/IN May/NNP ,/, says/VBZ the/DT mayor/NN that/WDT the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          Bridge/NN plan/NN for/IN Leeds/NNP ,/, says/VBZ mayor/NN who/WP left/VBD it/PRP | - | - | - | - | - | -
          It/PRP fell/VBD ,/, says/VBZ the/DT mayor/NN that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          It/PRP fell/VBD ,/, says/VBZ the/DT mayor/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          # a predicate after a relative clause, and a past tense after marks
          The/DT film/NN ,/, which/WDT opened/VBD in/IN May/NNP ,/, explains/VBZ the/DT fall/NN ./. | - | - | - | - | - | -
          This/DT is/VBZ “/`` as/RB high/JJ as/IN ever/RB ,/, ”/'' reported/VBN Moss/NNP ./. | fronted | say | Moss | reported | - | This is “ as high as ever , ”
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
        Attributed.by(new FrontedRule(), tagged));
  }
}
