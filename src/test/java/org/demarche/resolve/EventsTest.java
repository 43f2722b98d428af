package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom by words. */
class EventsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a cue with its addressee
          The dockers demanded that Maersk raise their wages. | The dockers DEMAND Maersk
          Kenya urged Ethiopia to reopen the crossing. | Kenya DEMAND Ethiopia
          The mayor accused landlords of hoarding flats. | The mayor DISAPPROVE landlords
          The union demanded an apology from the airline. | The union DEMAND the airline
          # whom the content names
          Norway agreed to send fish to Malawi. | Norway AGREE Malawi
          Chad has rejected Niger's proposal to share the wells. | Chad REJECT Niger's proposal
          Togo threatened to close its ports to Benin. | Togo THREATEN Benin
          Peru refused to meet demands by the miners. | Peru REJECT the miners
          # what somebody will do
          The rebels said they would release the engineers from Ghana. | The rebels AGREE the engineers
          Bolivia will not recognize the court in Lima, its envoy said. | Bolivia REJECT the court in Lima
          The farmers said they will blockade Lyon. | The farmers THREATEN Lyon
          The guild will sign the accord with Sony unless its members object, it said. | The guild THREATEN Sony
          # verbs that attribute nothing, nouns with a verb that carries them
          Chile apologized to Bolivia for the raid. | Chile SUPPORT Bolivia
          Fiji and Tonga reached an agreement on fishing. | Fiji and Tonga AGREE nobody
          The minister issued an appeal to the strikers. | The minister DEMAND the strikers
          Oxfam expressed support for nurses in Malta. | Oxfam SUPPORT nurses in Malta
          # the passive
          The governor was accused by teachers of breaking his word. | teachers DISAPPROVE The governor
          # whoever must do something is asked to
          Malta said that Libya must patrol the coast. | Malta DEMAND Libya
          # negation, and what is not said to be so
          Ghana did not agree to the plan of Togo. | Ghana REJECT Togo
          Ghana did not reject the plan of Togo. | none
          Ghana may reject the plan of Togo. | none
          Malta denied that it had rejected the plan of Libya. | none
          # what was before, and what only describes somebody
          Togo, which had rejected the plan of Benin, is a member. | none
          # no deed
          The delegates from Togo arrived in Accra on Monday. | none
          """)
  void findsWhoDoesWhatToWhom(String text, String events) {
    Dossier dossier = Reader.read("2025-01-22", text);
    String found =
        dossier.events().stream().map(e -> describe(text, e)).collect(Collectors.joining("; "));
    assertEquals(events, found.isEmpty() ? "none" : found);
  }

  private static String describe(String text, Event event) {
    String target = event.targetSpan().map(s -> s.of(text)).orElse("nobody");
    Span agent = event.agentSpan();
    return String.join(" ", agent.of(text), event.type().name(), target);
  }
}
