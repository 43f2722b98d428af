package org.demarche.resolve.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.resolve.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does by the cue of an attribution, and why that type. */
class CueEventsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the cue shows by itself
          Norland agreed/VBD to meet/VB Sudland . | Norland AGREE Sudland (cue agree)
          Norland urged/VBD Sudland to reopen/VB the port . | Norland DEMAND Sudland (cue urge)
          Norland rejected/VBD the plan of Sudland . | Norland REJECT Sudland (cue reject)
          # silence is none
          Norland declined/VBD to comment/VB on the plan of Sudland . | none
          Norland refused/VBD to say/VB whether Sudland lied/VBD . | none
          # negation: to deny an agreement rejects it, other denials say nothing
          Norland did not agree/VB to the plan of Sudland . | Norland REJECT Sudland (cue agree)
          Norland did not reject/VB the plan of Sudland . | none
          Norland did not promise/VB to release/VB the miners of Sudland . | Norland REJECT the miners of Sudland (cue promise)
          Norland did not promise/VB to fight/VB Sudland . | none
          # the infinitive is negated
          Norland agreed/VBD not to strike/VB Sudland . | Norland AGREE Sudland (cue agree)
          Norland vowed/VBD not to recognize/VB Sudland . | Norland REJECT Sudland (cue vow)
          Norland vowed/VBD never to release/VB the miners of Sudland . | Norland REJECT the miners of Sudland (cue vow)
          Norland vowed/VBD not to harm/VB Sudland . | Norland AGREE Sudland (cue vow)
          Norland urged/VBD Sudland not to strike/VB . | Norland DEMAND Sudland (cue urge)
          # what is promised counts
          Norland vowed/VBD to fight/VB Sudland . | Norland THREATEN Sudland (cue vow)
          Norland vowed/VBD to help/VB Sudland . | Norland AGREE Sudland (cue vow)
          # who will support it agrees to it
          Norland will support/VB the plan of Sudland . | Norland AGREE Sudland (cue support)
          Norland supported/VBD the plan of Sudland . | Norland SUPPORT Sudland (cue support)
          # a warning is a threat where it says what one will do, or on what it depends
          Norland warned/VBD that prices would rise/VB in Sudland . | none
          Norland warned/VBD that it would attack/VB Sudland . | Norland THREATEN Sudland (cue warn)
          Norland warned/VBD Sudland that prices would rise/VB . | Norland THREATEN Sudland (cue warn)
          Norland warned/VBD Sudland to stay/VB away/RB . | Norland THREATEN Sudland (cue warn)
          # a disposition is no agreement without something to do
          Norland is willing/JJ to meet/VB Sudland . | Norland AGREE Sudland (cue willing)
          Norland is receptive/JJ to talks with Sudland . | none
          # to ask for news demands nothing
          Norland asked/VBD Sudland to leave/VB . | Norland DEMAND Sudland (cue ask)
          Norland asked/VBD whether Sudland would leave/VB . | none
          Norland asked/VBD : “ Is/VBZ Sudland ready/JJ ? ” | none
          """)
  void refinesTheTypeOfTheCue(String sentence, String events) {
    assertEquals(events, World.events(World.read(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a noun that a light verb carries
          Norland voiced/VBD support for Sudland . | Norland SUPPORT Sudland (voice with support)
          Norland expressed/VBD its deep/JJ concern about/IN Sudland . | Norland DISAPPROVE Sudland (cue express)
          # whoever must do something is asked to
          Norland said that Sudland must patrol/VB the coast . | Norland DEMAND Sudland (cue say)
          Norland said that Sudland patrolled/VBD the coast . | none
          # whom it concerns: object, subject of the clause, whoever is asked
          Norland demanded/VBD that Sudland leave/VB . | Norland DEMAND Sudland (cue demand)
          Norland demanded/VBD an apology from Sudland . | Norland DEMAND Sudland (cue demand)
          Norland was accused/VBN by Sudland of lying/VBG . | Sudland DISAPPROVE Norland (cue accuse)
          Sudland was asked/VBN by Norland to leave/VB . | Norland DEMAND Sudland (cue ask)
          # told of others, or of what is not so
          Bo Holm said Norland rejected/VBD the plan of Sudland . | Norland REJECT Sudland (cue reject)
          Norland denied/VBD that it had rejected/VBN the plan of Sudland . | none
          Norland could reject/VB the plan of Sudland . | none
          Norland , which/WDT rejected/VBD the plan of Sudland , is small/JJ . | none
          # nobody can act
          The evidence suggested/VBD that Sudland must leave/VB . | none
          """)
  void tellsWhoDoesItToWhom(String sentence, String events) {
    assertEquals(events, World.events(World.read(sentence)));
  }
}
