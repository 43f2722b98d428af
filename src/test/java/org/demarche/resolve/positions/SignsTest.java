package org.demarche.resolve.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.resolve.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sign a stance has together with the words between it and its course. */
class SignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what opposes, ends or breaks a course turns the stance on it
          Norland condemned/VBD the collapse of the truce . | Norland supports truce
          Norland criticized/VBD the end of the truce . | Norland supports truce
          Norland rejected/VBD criticism of the truce . | Norland supports truce
          Norland condemned/VBD truce violations . | Norland supports truce
          Norland demanded/VBD the suspension of the truce . | Norland opposes truce
          # what somebody leaves undone is demanded by whoever is against that
          Norland condemned/VBD the refusal to reopen/VB the port . | Norland demands open-port
          Norland criticized/VBD the delay of the truce . | Norland demands truce
          # dismay alone is about nothing
          Norland expressed/VBD dismay . | none
          # a noun that is voiced has the sign itself
          Norland expressed/VBD strong/JJ resistance to the truce . | Norland opposes truce
          Norland expressed/VBD reservations about the truce . | Norland opposes truce
          Norland voiced/VBD dismay over the collapse of the truce . | Norland supports truce
          # intentions that nobody has
          Norland has/VBZ no plans to keep/VB the truce . | Norland rejects truce
          Norland has/VBZ no firm/JJ plans to keep/VB the truce . | Norland rejects truce
          # whoever gives up a refusal concedes
          Norland dropped/VBD its opposition to a truce . | Norland concedes truce
          Norland no/RB longer/RB rejects/VBZ a truce . | Norland concedes truce
          # a verb that keeps the course from being done turns the stance, too
          Norland ordered/VBD Sudland to delay/VB the truce . | Norland opposes truce
          Norland urged/VBD Sudland to withhold/VB the truce . | Norland opposes truce
          Norland refused/VBD to postpone/VB the truce . | Norland supports truce
          # who asks to think about a course has not taken a side
          Norland asked/VBD Sudland to review/VB the truce . | Norland demands sudland-review-truce
          Norland called/VBD for a debate on the truce . | Norland demands debate-on-truce
          Norland refused/VBD to discuss/VB the truce . | Norland rejects truce
          # what is no longer needed, and what somebody will no longer do
          Norland said the truce is/VBZ no/RB longer/RB acceptable/JJ . | Norland opposes truce
          Norland will/MD no/RB longer/RB accept/VB a truce . | Norland withdraws truce
          # a war that is fought is not fought against
          Norland fought/VBD a/DT war/NN over/IN the/DT port/NN . | none
          # whom one asks is not what one asks for
          Norland asked/VBD Bo Holm for his resignation . | Norland demands bo-holm-resign
          # what there will be none of
          Norland said there/EX will/MD be/VB no truce . | Norland rejects truce
          Norland said there/EX might/MD be/VB no truce . | none
          # what will only be the case is no offer
          Norland said it would/MD close/VB the mine . | Norland offers norland-close-mine
          Norland said it would/MD be/VB late/JJ . | none
          Norland said it would/MD have/VB closed/VBN the mine . | none
          # what a proposal would do is the course
          Norland rejected/VBD any deal that closes/VBZ the mine . | Norland rejects close-mine
          Norland rejected/VBD any deal that would/MD close/VB the mine . | Norland rejects close-mine
          # a proposal with a name of its own points to nothing before
          Norland demanded/VBD open/JJ ports . ¶ Sudland rejected/VBD the truce proposal . | Norland demands open-port; Sudland rejects truce
          """)
  void composesTheSign(String text, String positions) {
    assertEquals(positions, positions(World.text(text)));
  }

  private static String positions(Dossier dossier) {
    String found =
        dossier.positions().stream()
            .map(
                p ->
                    World.label(dossier, p.holder())
                        + " "
                        + p.stance().notation()
                        + " "
                        + p.demand().notation())
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "none" : found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of the state itself, by its envoy, and not by others
          Foreign minister Lea Dunn said Norland will/MD never close/VB the mine . | Norland rejects norland-close-mine
          Bo Holm said Norland will/MD never close/VB the mine . | none
          # what one hopes is not what one offers
          Lea Dunn hoped/VBD Norland will/MD close/VB the mine . | none
          # by a weekday that comes
          Norland demanded/VBD that Sudland close/VB the mine by Monday . | Norland demands sudland-close-mine-by-2025-01-27
          """)
  void tellsWhatIsToCome(String text, String positions) {
    assertEquals(positions, positions(World.text(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a condition after its course or before it
          Norland demanded/VBD a truce only/RB if/IN the mine closes/VBZ . | ONLY_IF
          Norland demanded/VBD a truce only/RB after/IN the mine closes/VBZ . | ONLY_IF
          If/IN the mine closes/VBZ , Norland will/MD accept/VB a truce . | ONLY_IF
          Unless/IN the mine closes/VBZ , Norland rejects/VBZ a truce . | UNLESS
          """)
  void keepsConditions(String text, String kinds) {
    String found =
        World.text(text).positions().stream()
            .flatMap(p -> p.conditions().stream())
            .map(c -> c.kind().name())
            .distinct()
            .collect(Collectors.joining("; "));
    assertEquals(kinds, found);
  }
}
