package org.demarche.resolve.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.resolve.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody stands on the demands of a small register, and why. */
class PositionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # by the cue
          Norland called/VBD for a truce . | Norland demands truce (cue call-for)
          Norland rejected/VBD a truce . | Norland rejects truce (cue reject)
          Norland wants/VBZ no truce . | Norland opposes truce (cue want)
          Norland wants/VBZ nothing but a truce . | Norland supports truce (cue want)
          Norland rejected/VBD bread without a truce . | Norland demands truce (cue reject)
          Norland welcomed/VBD bread without a truce . | Norland supports bread-without-truce (welcome with o)
          # by several
          Norland and Sudland demanded/VBD an inquiry . | Norland demands investigate (demand with o); Sudland demands investigate (demand with o)
          # taken back, no longer held, not to do
          Norland dropped/VBD its demand for a truce . | Norland withdraws truce (cue demand)
          Norland no/RB longer/RB insists/VBZ on a truce . | Norland withdraws truce (cue insist)
          Norland agreed/VBD not to keep/VB the truce . | Norland opposes truce (cue agree)
          Norland dropped/VBD its threat to withdraw/VB from Norland . | Norland withdraws norland-leaves (cue threat)
          Norland dropped/VBD its claim that a truce is near/JJ . | none
          # by words in the content
          Norland said there/EX must be a truce . | Norland demands truce (words in the content)
          Norland said a truce is unacceptable/JJ . | Norland rejects truce (words in the content)
          Bo Holm said he would keep/VB a truce . | Bo Holm offers truce (words in the content)
          Norland said Sudland would keep/VB a truce . | none
          Norland said it spoke/VBD of a truce . | none
          Norland insisted/VBD that there/EX must be a truce . | Norland demands truce (cue insist)
          Norland insisted/VBD that Sudland keep/VB a truce . | Norland demands truce (cue insist)
          Norland insisted/VBD that Sudland kept/VBD a truce . | Sudland supports truce (keep with s)
          # warnings oppose, but tell what one will not do
          Norland warned/VBD that a truce helps/VBZ nobody . | Norland opposes truce (cue warn)
          Bo Holm warned/VBD that he would not keep/VB a truce . | Bo Holm rejects truce (cue warn)
          Norland warned/VBD that Sudland would not keep/VB a truce . | Norland supports truce (cue warn)
          # what is wanted of others is demanded
          Norland wants/VBZ Sudland to reopen/VB the port . | Norland supports open-port (cue want)
          Norland wants/VBZ to withdraw/VB from Norland . | Norland supports norland-leaves (cue want)
          # aims, the holder's own or somebody else's
          Norland said the goal is a truce . | Norland demands truce (words in the content)
          Norland said its goal is a truce . | Norland demands truce (the goal of the holder)
          Bo Holm said Norland 's goal is a truce . | Norland demands truce (the goal of the holder)
          # said aside
          Norland demanded/VBD bread during the truce . | Norland demands bread (demand with o)
          # nobody of whom more is known
          An/DT analyst said there/EX must be a truce . | none
          # what another one says inside is that one's
          Bo Holm said Norland insisted/VBD that there/EX must be a truce . | Norland demands truce (cue insist)
          # nobody knows who we are
          We reject/VBP a truce . | none
          # not said to be so, left open, of nobody
          Norland denied/VBD that it had rejected/VBN a truce . | none
          Norland declined/VBD to say/VB whether Sudland supports/VBZ a truce . | Norland noncommittal truce (cue decline)
          It/PRP was rejected/VBN . | none
          # the cue does not govern what another clause says
          Norland said it was open/JJ to a truce , but that the port must open/VB . | Norland demands open-port (words in the content); Norland openTo truce (cue open)
          """)
  void findsWhereSomebodyStands(String sentence, String positions) {
    assertEquals(positions, World.positions(World.read(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # said by others, of others
          Herald said Norland rejected/VBD a truce . | Norland rejects truce (cue reject) ascribed
          # what somebody is wanted to do is not where he stands
          Norland demanded/VBD that Sudland accept/VB a truce . | Norland demands truce (cue demand) self
          Herald said Norland must accept/VB a truce . | Herald demands truce (words in the content) self
          Bo Holm said Norland insisted/VBD on a truce . | Norland demands truce (cue insist) ascribed
          Norland insisted/VBD on a truce , according/VBG to Bo Holm . | Norland demands truce (cue insist) ascribed
          # the press passes on what others say themselves
          Herald said Norland insisted/VBD on a truce . | Norland demands truce (cue insist) self
          # what another one says is none of the speaker's demands
          Bo Holm said Norland said Sudland must leave/VB Osk . | Norland demands sudland-leave-osk (must with c) ascribed
          # a minister speaks for the state alone, a president for both
          Lea Dunn said Norland is open/JJ to a truce . | Norland openTo truce (cue open) self
          # whoever speaks for the holder says it of itself; with one voice both hold it
          Ann Reed said Norland is open/JJ to a truce . | Norland openTo truce (cue open) self; Ann Reed openTo truce (cue open, spoken for Norland) self
          Bo Holm said Norland is open/JJ to a truce . | Norland openTo truce (cue open) ascribed
          """)
  void tellsWhoseWordItIs(String sentence, String positions) {
    Dossier dossier = World.read(sentence);
    String found =
        dossier.positions().stream()
            .map(
                p ->
                    "%s %s %s (%s) %s"
                        .formatted(
                            World.label(dossier, p.holder()),
                            p.stance().notation(),
                            p.demand().notation(),
                            p.why(),
                            p.selfStated() ? "self" : "ascribed"))
            .collect(Collectors.joining("; "));
    assertEquals(positions, found.isEmpty() ? "none" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what a position depends on is demanded by whoever sets it
          Norland welcomed/VBD open/JJ ports if there/EX is a truce . | ONLY_IF truce | Norland supports open-port (cue welcome); Norland demands truce (stated as a condition)
          Norland demanded/VBD bread in exchange for a truce . | IN_EXCHANGE_FOR truce | Norland offers truce (stated as a condition); Norland demands bread (demand with o)
          Norland warned/VBD that prices rise/VBP unless there/EX is a truce . | '' | Norland demands truce (stated as a condition)
          Norland said that prices rise/VBP unless there/EX is a truce . | '' | none
          Norland threatened/VBD that prices rise/VBP if there/EX is a truce . | '' | none
          Norland threatened/VBD that prices rise/VBP unless there/EX is a truce . | '' | Norland demands truce (stated as a condition)
          Norland rejected/VBD a truce as/RB long/RB as/IN the port opens/VBZ . | ONLY_IF open-port | Norland rejects truce (cue reject)
          Norland rejected/VBD a truce until the port opens/VBZ . | UNTIL open-port | Norland rejects truce (cue reject); Norland demands open-port (stated as a condition)
          """)
  void keepsTheCondition(String sentence, String condition, String positions) {
    Dossier dossier = World.read(sentence);
    assertEquals(positions, World.positions(dossier));
    assertEquals(
        condition,
        dossier.positions().stream()
            .flatMap(p -> p.conditions().stream())
            .map(c -> c.kind() + " " + c.demand().orElse("nothing"))
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # not negotiable
          Norland demanded/VBD a truce . | false
          Norland demanded/VBD a truce , a red/JJ line . | true
          Norland demanded/VBD a truce , a red/JJ hat . | false
          Norland demanded/VBD a truce , which/WDT is not negotiable/JJ . | true
          Norland demanded/VBD a truce , which/WDT is negotiable/JJ . | false
          Norland demanded/VBD a truce , which/WDT is non-negotiable/JJ . | true
          """)
  void tellsARedLine(String sentence, boolean redLine) {
    assertEquals(redLine, World.read(sentence).positions().get(0).redLine());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what was demanded before
          Norland demanded/VBD a truce . ¶ Sudland rejected/VBD this demand . | Norland demands truce (cue demand); Sudland rejects truce (what was demanded before)
          Norland demanded/VBD a truce . ¶ Sudland rejected/VBD these bold/JJ terms . | Norland demands truce (cue demand); Sudland rejects truce (what was demanded before)
          # all that the last holder demanded, not what others did
          Norland demanded/VBD a truce and open/JJ ports . ¶ Sudland rejected/VBD these terms . | Norland demands open-port (cue demand); Norland demands truce (cue demand); Sudland rejects open-port (what was demanded before); Sudland rejects truce (what was demanded before)
          Norland demanded/VBD a truce . ¶ Norland demanded/VBD open/JJ ports . ¶ Sudland rejected/VBD these terms . | Norland demands truce (cue demand); Norland demands open-port (cue demand); Sudland rejects truce (what was demanded before); Sudland rejects open-port (what was demanded before)
          Norland demanded/VBD a truce . ¶ It/PRP rained/VBD . ¶ Norland demanded/VBD open/JJ ports . ¶ Sudland rejected/VBD these terms . | Norland demands truce (cue demand); Norland demands open-port (cue demand); Sudland rejects open-port (what was demanded before)
          # what a sentence names where nobody took a position
          A truce was near/JJ . ¶ Sudland rejected/VBD the idea . | Sudland rejects truce (what was demanded before)
          # two sentences back at most
          A truce was near/JJ . ¶ It/PRP rained/VBD . ¶ Sudland rejected/VBD the idea . | Sudland rejects truce (what was demanded before)
          A truce was near/JJ . ¶ It/PRP rained/VBD . ¶ It/PRP rained/VBD . ¶ Sudland rejected/VBD the idea . | none
          # a proposal of its own, and what points to nothing
          A truce was near/JJ . ¶ Sudland rejected/VBD the idea to sing/VB a song . | Sudland rejects sing-song (reject with o)
          A truce was near/JJ . ¶ Sudland rejected/VBD a new/JJ idea . | none
          A truce was near/JJ . ¶ Sudland rejected/VBD the man . | none
          """)
  void readsWhatPointsBack(String text, String positions) {
    assertEquals(positions, World.positions(World.text(text)));
  }
}
