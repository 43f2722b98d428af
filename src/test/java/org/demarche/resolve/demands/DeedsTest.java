package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Position;
import org.demarche.resolve.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that amount to the same course of action, and those that must not. */
class DeedsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # active, passive, nominal, gerund
          Norland demanded/VBD to close/VB the mine . | close-mine | The mine is closed
          Norland demanded/VBD that the mine be closed/VBN . | close-mine | The mine is closed
          Norland called/VBD for the closure of the mine . | close-mine | The mine is closed
          Norland called/VBD for closing/VBG the mine . | close-mine | The mine is closed
          # verbs that only carry a noun
          Norland urged/VBD Sudland to hold/VB talks with Bo Holm . | bo-holm-and-sudland-talk | Sudland holds talks with Bo Holm
          Norland urged/VBD Sudland to carry/VB out/RP an inquiry into/IN the fire . | sudland-investigate-fire | Sudland carries out an inquiry into the fire
          Norland urged/VBD Sudland to impose/VB a ban on mines . | sudland-ban-mine | Sudland imposes a ban on mines
          Norland urged/VBD Sudland to put/VB Bo Holm on trial . | try-bo-holm | Sudland puts Bo Holm on trial
          Norland urged/VBD Sudland to take/VB part in the race . | sudland-participate-in-race | Sudland takes part in the race
          # what ends or goes on is part of the action
          Norland promised/VBD to stop/VB closing/VBG the mine . | norland-end-close-mine | Norland stops closing the mine
          Norland urged/VBD Sudland to halt/VB the closure of the mine . | sudland-end-close-mine | Sudland halts the closure of the mine
          Norland called/VBD for an end to the closure of the mine . | end-close-mine | End to the closure of the mine
          Norland urged/VBD Sudland to continue/VB closing/VBG the mine . | sudland-continue-close-mine | Sudland continues closing the mine
          # who owns, orders or hurries makes no difference
          Norland called/VBD for the immediate/JJ release of Bo Holm . | release-bo-holm | Immediate release of Bo Holm
          Norland called/VBD for Bo Holm 's release . | release-bo-holm | Bo Holm is released
          Norland called/VBD for Bo Holm 's resignation . | bo-holm-resign | Bo Holm resigns
          Norland called/VBD for the resignation of Bo Holm . | bo-holm-resign | Bo Holm resigns
          Norland called/VBD for the closure of the mine without/IN delay . | close-mine | Closure of the mine without delay
          # done to something with a name, it is the same whoever does it
          Norland urged/VBD Sudland to reopen/VB the Osk mine . | reopen-osk-mine | Sudland reopens the Osk mine
          Norland urged/VBD Sudland to reopen/VB the mine . | sudland-reopen-mine | Sudland reopens the mine
          # amounts
          Norland called/VBD for a cut of wages by eight/CD percent . | cut-wage-by-8-percent | Wages are cut by 8 percent
          Norland called/VBD for a wage cut of 8/CD percent . | cut-wage-by-8-percent | Wages are cut by 8 percent
          Norland urged/VBD Sudland to pay/VB $/$ 2/CD million/CD to Osk . | sudland-pay-2-million-to-osk | Sudland pays $2 million to Osk
          # mere things
          Norland called/VBD for a harbour tunnel in Osk . | harbour-tunnel-in-osk | Harbour tunnel in Osk
          Norland called/VBD for tariffs on cocoa . | tariff-on-cocoa | Tariffs on cocoa
          # small words
          Norland urged/VBD Sudland to push/VB Bo Holm to resign/VB . | sudland-push-bo-holm-to-resign | Sudland pushes Bo Holm to resign
          """)
  void amountTo(String sentence, String notation, String label) {
    Position position = World.read(sentence).positions().get(0);
    assertEquals(notation + " | " + label, name(position));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a shorter wording is a fuller one of the same article
          Norland called/VBD for the closure of the mine . ¶ Bo Holm called/VBD for the closure of the copper mine in Osk . | close-copper-mine-in-osk close-copper-mine-in-osk
          Norland demanded/VBD to close/VB the mine . ¶ Bo Holm urged/VBD Sudland to close/VB the mine . | sudland-close-mine sudland-close-mine
          # not where two fuller ones exclude each other
          Norland called/VBD for the closure of the mine . ¶ Bo Holm called/VBD for the closure of the copper mine . ¶ Ann Reed called/VBD for the closure of the salt mine . | close-mine close-copper-mine close-salt-mine
          # not of contraries
          Norland called/VBD for the closure of the mine . ¶ Bo Holm called/VBD for an end to the closure of the copper mine . | close-mine end-close-copper-mine
          Norland called/VBD for a tunnel . ¶ Bo Holm called/VBD for the demolition of the harbour tunnel . | tunnel demolish-harbour-tunnel
          # a thing is the same as what puts it in force
          Norland called/VBD for a tunnel . ¶ Bo Holm urged/VBD Sudland to build/VB a harbour tunnel . | sudland-build-harbour-tunnel sudland-build-harbour-tunnel
          # what only points
          Norland called/VBD for the closure of the mine . ¶ Bo Holm demanded/VBD the move . | close-mine close-mine
          """)
  void areUnitedInAnArticle(String text, String notations) {
    assertEquals(
        notations,
        World.text(text).positions().stream()
            .map(position -> position.demand().notation())
            .collect(Collectors.joining(" ")));
  }

  private static String name(Position position) {
    return position.demand().notation() + " | " + position.demand().label();
  }
}
