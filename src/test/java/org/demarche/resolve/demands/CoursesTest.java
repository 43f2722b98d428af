package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Demand;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.demarche.resolve.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses of action that no register words: stance, demand, and why. */
class CoursesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an infinitive that the holder would carry out
          Norland refused/VBD to close/VB the mine . | Norland rejects norland-close-mine (refuse with i)
          Norland vowed/VBD not to close/VB the mine . | Norland rejects norland-close-mine (vow with i)
          Norland threatened/VBD to close/VB the mine . | Norland offers norland-close-mine (threaten with i)
          Norland did not threaten/VB to close/VB the mine . | none
          Norland might threaten/VB to close/VB the mine . | none
          # wishes of persons are not public
          Norland wants/VBZ to close/VB the mine . | Norland demands norland-close-mine (want with i)
          Bo Holm wants/VBZ to close/VB the mine . | none
          # what is asked for is to be done by others
          Norland demanded/VBD to open/VB the mine . | Norland demands open-mine (demand with i)
          Norland urged/VBD Sudland to close/VB the mine . | Norland demands sudland-close-mine (urge with oi)
          Norland invited/VBD Sudland to close/VB the mine . | Norland demands sudland-close-mine (invite with oi)
          Norland appealed/VBD to Sudland to close/VB the mine . | Norland demands sudland-close-mine (appeal-to with oi)
          # a clause in the subjunctive or with a modal verb
          Norland demanded/VBD that Sudland close/VB the mine . | Norland demands sudland-close-mine (demand with c)
          Norland demanded/VBD that Sudland close/VBP the mine . | Norland demands sudland-close-mine (demand with c)
          Norland demanded/VBD that Sudland must close/VB the mine . | Norland demands sudland-close-mine (demand with c)
          Norland demanded/VBD that Sudland must not close/VB the mine . | Norland opposes sudland-close-mine (demand with c)
          Norland demanded/VBD that the mine be closed/VBN . | Norland demands close-mine (demand with c)
          Norland agreed/VBD that Sudland might close/VB the mine . | none
          Norland agreed/VBD that Sudland closed/VBD the mine . | none
          Norland regretted/VBD that Sudland close/VB the mine . | Norland opposes sudland-close-mine (regret with c)
          # not real
          Norland could demand/VB an inquiry . | none
          If/IN Norland demands/VBZ an inquiry , Sudland will go/VB . | none
          """)
  void readsInfinitivesAndClauses(String sentence, String positions) {
    assertEquals(positions, World.positions(World.read(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whatever is asked for
          Norland called/VBD for an inquiry . | Norland demands investigate (call with p)
          Norland called/VBD for Sudland to close/VB the mine . | Norland demands sudland-close-mine (call with p)
          Norland called/VBD for Sudland . | none
          Norland called/VBD for soldiers . | Norland demands soldiers (call with p)
          Norland called/VBD for soldiers in Osk . | Norland demands soldiers-in-osk (call with p)
          Norland called/VBD for soldiers who/WP close/VBP the mine . | Norland demands soldiers (call with p)
          # of somebody known
          They/PRP demanded/VBD an inquiry . | none
          Norland demanded/VBD it . | none
          # what is judged must be an action
          Norland opposed/VBD the closure of the mine . | Norland opposes close-mine (oppose with o)
          Norland opposed/VBD the mine . | Norland opposes mine (oppose with o)
          Norland condemned/VBD the closure of the mine . | Norland opposes close-mine (condemn with o)
          Norland opposed/VBD closing/VBG the mine . | Norland opposes close-mine (oppose with g)
          Norland opposed/VBD thinking/VBG . | none
          Norland advocated/VBD closing/VBG the mine . | Norland demands close-mine (advocate with g)
          # nouns that carry a course of action, with their author
          Norland rejected/VBD the plan to close/VB the mine . | Norland rejects close-mine (reject with o)
          Norland rejected/VBD the plan of closing/VBG the mine . | Norland rejects close-mine (reject with o)
          Norland rejected/VBD a call by Sudland for an inquiry . | Norland rejects investigate (reject with o); Sudland demands investigate (call with p)
          Norland rejected/VBD the proposal that Osk closes/VBZ . | none
          Norland rejected/VBD Sudland 's offer to close/VB the mine . | Norland rejects sudland-close-mine (reject with o); Sudland offers sudland-close-mine (offer with i)
          Norland rejected/VBD a Sudlandic/JJ offer to close/VB the mine . | Norland rejects close-mine (reject with o)
          Norland rejected/VBD an offer by Sudland to close/VB the mine . | Norland rejects sudland-close-mine (reject with o); Sudland offers sudland-close-mine (offer with i)
          Norland rejected/VBD Sudland 's call to close/VB the mine . | Norland rejects close-mine (reject with o); Sudland demands close-mine (call with i)
          Norland rejected/VBD the plan . | none
          # what puts a deed in force stands for it
          Norland opposed/VBD a bill legalising/VBG mines/NNS . | Norland opposes legalize-mine (oppose with o)
          Norland opposed/VBD a bill legalising/VBG abortion/NN . | Norland opposes legalize-abortion (oppose with o)
          Norland opposed/VBD a man legalising/VBG mines/NNS . | none
          # verbs of voicing
          Norland voiced/VBD support for an inquiry . | Norland supports investigate (support with p)
          """)
  void readsNounsAndGerunds(String sentence, String positions) {
    assertEquals(positions, World.positions(World.read(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what others must do
          Norland said Sudland must close/VB the mine . | Norland demands sudland-close-mine (must with c)
          Norland said Sudland must not close/VB the mine . | Norland opposes sudland-close-mine (must with c)
          Norland said Sudland has/VBZ to close/VB the mine . | Norland demands sudland-close-mine (have-to with c)
          Norland said it must close/VB the mine . | Norland demands norland-close-mine (must with c)
          Norland said rain must come/VB . | none
          An/DT analyst said Sudland must close/VB the mine . | none
          # what the speaker will not do
          Norland said it would not close/VB the mine . | Norland rejects norland-close-mine (would with c)
          “ We/PRP will not close/VB the mine , ” Bo Holm said . | Bo Holm rejects bo-holm-close-mine (will with c)
          “ They/PRP will not close/VB the mine , ” Bo Holm said . | none
          Norland said it could not close/VB the mine . | none
          Norland said it would close/VB the mine . | Norland offers norland-close-mine (would with c)
          Norland said prices rose/VBD and it would not close/VB the mine . | Norland rejects norland-close-mine (would with c)
          # what the speaker will not accept
          Norland said it would not accept/VB a freeze of wages . | Norland rejects freeze-wage (would with c)
          Norland said it would not agree/VB to a freeze of wages . | Norland rejects freeze-wage (would with c)
          Norland said it would not agree/VB to close/VB the mine . | Norland rejects norland-close-mine (would with c)
          Norland said it would not accept/VB the plan to close/VB the mine . | Norland rejects close-mine (would with c)
          Norland said it would not accept/VB . | none
          # what it is called
          Norland said a freeze is not negotiable/JJ now/RB . | Norland rejects freeze (negotiable with is)
          Norland said a freeze would be unacceptable/JJ now/RB . | Norland opposes freeze (unacceptable with is)
          Norland said a mine would be unacceptable/JJ now/RB . | Norland opposes mine (unacceptable with is)
          Norland said a mine is a red/JJ line now/RB . | Norland rejects mine (a-red-line with is)
          Norland said a mine is a long/JJ line now/RB . | none
          Norland said Osk is a red/JJ line now/RB . | none
          Norland said a mine found/VBD Osk is a red/JJ line now/RB . | none
          """)
  void readsWhatIsSaid(String sentence, String positions) {
    assertEquals(positions, World.positions(World.read(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # never: no more to be said about it
          Norland will never accept/VB a freeze of wages . | true
          Norland said it would never close/VB the mine . | true
          Norland said it would not close/VB the mine . | false
          Norland said a mine is a red/JJ line now/RB . | true
          Norland has never refused/VBN to close/VB the mine . | true
          Norland refused/VBD to close/VB the mine . | false
          """)
  void tellsARedLine(String sentence, boolean redLine) {
    Dossier dossier = World.read(sentence);
    assertEquals(
        String.valueOf(redLine),
        dossier.positions().stream()
            .map(Position::redLine)
            .map(String::valueOf)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # label, performers, beneficiaries, places, deadline, issue
          Norland demanded/VBD that Sudland send/VB wheat to Osk . | Sudland sends wheat to Osk | sudland | osk | '' | '' | unclassified
          Norland demanded/VBD that Sudland send/VB Osk wheat . | Sudland sends Osk wheat | sudland | osk | '' | '' | unclassified
          Norland demanded/VBD that Sudland carry/VB wheat to Osk . | Sudland carries wheat to Osk | sudland | '' | '' | '' | unclassified
          Norland demanded/VBD that Sudland send/VB itself/PRP to Sudland . | Sudland sends itself to Sudland | sudland | '' | '' | '' | unclassified
          Norland called/VBD for a summit in Osk . | Summit in Osk | '' | '' | osk | '' | talks
          Norland called/VBD for a tariff on cocoa . | Tariff on cocoa | '' | '' | '' | '' | sanctions
          Norland demanded/VBD that Sudland close/VB the mine by March 1 . | Sudland closes the mine by 2025-03-01 | sudland | '' | '' | 2025-03-01 | unclassified
          Norland demanded/VBD that Sudland close/VB the mine by the end of March . | Sudland closes the mine by 2025-03-31 | sudland | '' | '' | 2025-03-31 | unclassified
          Norland demanded/VBD that Sudland close/VB the mine on March 1 . | Sudland closes the mine | sudland | '' | '' | '' | unclassified
          Norland rejected/VBD Sudland 's offer to close/VB the mine . | Sudland closes the mine | sudland | '' | '' | '' | unclassified
          Norland demanded/VBD to close/VB the mine . | The mine is closed | '' | '' | '' | '' | unclassified
          Norland urged/VBD the owner to close/VB the mine . | The owner closes the mine | '' | '' | '' | '' | unclassified
          Norland urged/VBD Sudland and Bo Holm to close/VB the mine . | Sudland and Bo Holm close the mine | sudland bo-holm | '' | '' | '' | unclassified
          """)
  void mintsADemand(
      String sentence,
      String label,
      String performers,
      String beneficiaries,
      String places,
      String deadline,
      String issue) {
    Position position = World.read(sentence).positions().get(0);
    Demand demand = position.demand();
    assertEquals(label, demand.label());
    assertEquals(performers, ends(demand.performers()));
    assertEquals(beneficiaries, ends(demand.details().beneficiaries()));
    assertEquals(places, ends(demand.details().places()));
    assertEquals(deadline, demand.details().deadline().map(Object::toString).orElse(""));
    assertEquals(issue, demand.issue());
  }

  private static String ends(List<String> ids) {
    return ids.stream()
        .map(id -> id.substring(id.lastIndexOf('/') + 1))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a long one is cut between words and told apart by all of them
          Norland urged/VBD Sudland to close/VB the northern/JJ copper/NN mine near/IN the eastern/JJ shore road with its stubborn/JJ owner . | sudland-close-northern-copper-mine-near-eastern-shore-road-[0-9a-f]{8}
          Norland urged/VBD Sudland to close/VB the mine . | sudland-close-mine
          """)
  void cutsALongNotation(String sentence, String pattern) {
    String notation = World.read(sentence).positions().get(0).demand().notation();
    assertTrue(notation.matches(pattern), notation);
  }
}
