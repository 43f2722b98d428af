package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.demarche.resolve.World;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long courses of action in the words of their article; the last token, a full stop, is none. */
class DemandLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # somebody does it, several do, nobody is said to
          close/VB the mine near Osk | true | Norland | Norland closes the mine near Osk
          have/VB talks/NNS with Osk | true | Norland | Norland has talks with Osk
          be/VB open/JJ | true | the mines | The mines are open
          close/VB the mine and expel/VB the envoy/NN | true | Norland | Norland closes the mine and expels the envoy
          close/VB the mine near Osk | true | - | Close the mine near Osk
          # what is to be done to something
          the mine must/MD be/VB closed/VBN at/IN once/RB | false | - | Mine is closed at once
          the mines/NNS of Osk would/MD be/VB closed/VBN | false | - | Mines of Osk are closed
          # names for it, without what stands around them
          the closure/NN of the mine in/IN | false | - | Closure of the mine
          his/PRP$ “ plan/NN ” for/IN my/PRP$ mine | false | - | Plan for the mine
          """)
  void saysACourseOfAction(String words, boolean verbal, String performer, String label) {
    ArticleView tokens = World.statements(words + " .").discourse().view();
    Range all = new Range(0, tokens.size() - 1);
    assertEquals(label, new DemandLabel(tokens).of(all, verbal, Optional.ofNullable(performer)));
  }
}
