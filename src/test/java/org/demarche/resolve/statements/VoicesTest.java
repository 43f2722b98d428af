package org.demarche.resolve.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.model.Demand;
import org.demarche.resolve.World;
import org.demarche.resolve.actors.Cast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose word counts for whom: Ann Reed is president of Norland since 2024. */
class VoicesTest {
  private static final String ID = "https://w3id.org/demarche/id/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # speaker | holder | day | is its own word | with one voice
          actor/ann-reed | actor/ann-reed | 2025-01-01 | true | false
          actor/ann-reed | region/norland | 2025-01-01 | true | true
          actor/ann-reed | region/norland | 2023-01-01 | false | false
          actor/lea-dunn | region/norland | 2025-01-01 | true | false
          actor/ann-reed | region/sudland | 2025-01-01 | false | false
          region/norland | actor/ann-reed | 2025-01-01 | false | false
          actor/bo-holm | region/norland | 2025-01-01 | false | false
          """)
  void tellsWhoSpeaksForWhom(String speaker, String holder, String day, boolean own, boolean one) {
    Voices voices = voices(day);
    assertEquals(own, voices.isOwn(ID + speaker, ID + holder));
    assertEquals(one, voices.speakWithOneVoice(ID + speaker, ID + holder));
  }

  private static Voices voices(String day) {
    Cast cast = new Cast(World.KNOWLEDGE.actors());
    World.KNOWLEDGE.actors().all().forEach(actor -> cast.enrol(actor.id()));
    return new Voices(World.KNOWLEDGE, cast, Optional.of(LocalDate.parse(day)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a demand on Norland
          norland-leaves | actor/bo-holm | true
          norland-leaves | region/norland | false
          norland-leaves | actor/ann-reed | false
          # nobody in particular would have to act
          truce | actor/bo-holm | false
          """)
  void tellsWhetherOthersWouldAct(String notation, String holder, boolean others) {
    Demand demand = World.KNOWLEDGE.demands().byNotation(notation).orElseThrow();
    assertEquals(others, voices("2025-01-01").isForOthers(demand, ID + holder));
  }
}
