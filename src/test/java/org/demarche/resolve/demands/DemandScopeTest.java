package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.knowledge.Knowledge;
import org.demarche.resolve.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where registered demands hold: for their parties and places. */
class DemandScopeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # performer and place are spoken of
          Norland demanded/VBD that Sudland evacuate/VB its soldiers from Osk . | Norland demands pullout (cue demand)
          # also in another sentence
          Bo Holm went/VBD to Osk and Sudland . ¶ Norland demanded/VBD that they/PRP evacuate/VB the posts/NNS . | Norland demands pullout (cue demand)
          # nobody speaks of the place, or of the performer
          Norland demanded/VBD that Sudland evacuate/VB its soldiers . | Norland demands sudland-evacuate-soldiers (demand with c)
          Norland demanded/VBD to evacuate/VB the posts/NNS in Osk . | Norland demands evacuate-post-in-osk (demand with i)
          # soldiers of another state
          Norland demanded/VBD to evacuate/VB Norlandic/JJ soldiers . ¶ Bo Holm went/VBD to Osk and Sudland . | Norland demands evacuate-norland-soldiers (demand with i)
          Norland demanded/VBD to evacuate/VB Sudlandic/JJ soldiers . ¶ Bo Holm went/VBD to Osk . | Norland demands pullout (cue demand)
          # without parties a demand holds everywhere
          Norland demanded/VBD to open/VB the port . | Norland demands open-port (cue demand)
          """)
  void holdsForItsPartiesAndPlaces(String text, String positions) {
    assertEquals(positions, World.positions(World.text(text)));
  }

  @Test
  void isUnknownWithoutDemands() {
    Knowledge without = World.KNOWLEDGE.withoutDemands();
    assertEquals(0, without.demands().all().size());
    assertEquals(World.KNOWLEDGE.demands().issues(), without.demands().issues());
    assertEquals(World.KNOWLEDGE.actors(), without.actors());
  }
}
