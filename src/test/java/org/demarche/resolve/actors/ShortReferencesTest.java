package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.resolve.actors.Speakers.Around;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom nouns and pronouns take up. */
class ShortReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # opponents are told apart by head or kind
          the Osk School District met the Osk Workers Union . ¶ the union said so . | the union | Osk Workers Union
          the Osk School District met the Osk Workers Union . ¶ the district said so . | the district | Osk School District
          Zapic said so . ¶ the Labour Board met . ¶ the company said so .          | the company | Zapic
          Zapic said so . ¶ the Labour Board met . ¶ the carmaker said so .         | the carmaker | Zapic
          Zapic said so . ¶ the union said so .                                     | the union | the union
          FC Osk met the Labour Board . ¶ the club said so .                        | the club | FC Osk
          # whoever is spoken of rather than the owner of something
          the Osk Party met the Zapic Party 's envoy/NN . ¶ the party said so .     | the party | Osk Party
          Bo met the Zapic Party 's envoy/NN . ¶ the party said so .                | the party | Zapic Party
          # a noun of the name itself, whatever it is
          the Osk Zoo met . ¶ the zoo said so .                                     | the zoo | Osk Zoo
          the Osk Zoo met . ¶ B . ¶ C . ¶ D . ¶ E . ¶ F . ¶ G . ¶ the zoo said so . | the zoo | the zoo
          # what was described in more words
          the Osk teachers/NN union met . ¶ the union said so .                     | the union | Osk teachers union
          the Osk teachers/NN spot met . ¶ the spot said so .                       | the spot | the spot
          the company of Ann Wood left/VBD . ¶ Zapic said so . ¶ the company from Osk said so . | the company from Osk | the company from Osk
          # whoever was called so
          Ann Wood , the captain , met Eva Orr . ¶ the captain said so .            | the captain | Ann Wood
          Ann Wood , the captain , met Eva Orr . ¶ the archer said so .             | the archer | the archer
          # a country of one's own
          the Norlandic president Ann Reed left/VBD . ¶ her country said so .       | her country | Norland
          the Norlandic president Ann Reed left/VBD . ¶ her shop said so .          | her shop | her shop
          Bo Holm left/VBD . ¶ his nation said so .                                 | his nation | Norland
          Cy Holm left/VBD . ¶ his country said so .                                | his country | his country
          # a nickname
          so it was , said a woman who goes/VBZ by the name “ Pepper ” .            | a woman | Pepper
          so it was , said a woman who goes/VBZ by the road .                       | a woman | a woman
          # when, and not who
          at dawn villagers said so .                                               | dawn villagers | villagers
          yesterday villagers said so .                                             | yesterday villagers | villagers
          a night owls/NNS said so .                                                | night owls | night owls
          """)
  void nounsTakeUp(String text, String source, String label) {
    Discourse discourse = ActorWorld.read(text);
    assertEquals(label, ActorWorld.speakers(discourse, source, Around.NOBODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # two who were named side by side
          Ann Wood and Bo Orr met . ¶ they said so .                   | they | Ann Wood + Bo Orr
          Ann Wood and Bo Orr met . ¶ both said so .                   | both | Ann Wood + Bo Orr
          Ann Wood and her new coach Bo Orr met . ¶ they said so .     | they | Ann Wood + Bo Orr
          Norland and Sudland met . ¶ they said so .                   | they | Norland + Sudland
          # not an object, a modifier, one after a verb, or far away
          we met Ann Wood and Bo Orr . ¶ they said so .                | they | they
          Ann Wood and Bo Orr officials met . ¶ they said so .         | they | they
          Ann Wood left/VBD and Bo Orr met . ¶ they said so .          | they | they
          Ann Wood and Bo Orr met . ¶ B . ¶ they said so .             | they | they
          # both are two or nobody
          some aides met . ¶ both said so .                            | both | both
          # a woman and a man, whoever is named first
          Zed Orr met Mary Wood . ¶ she said so . ¶ he left/VBD .      | she | Mary Wood
          Zed Orr met Mary Wood . ¶ she said so . ¶ B .                | she | Zed Orr
          # a medium is no woman
          Mary Wood left/VBD , state media said . ¶ she said so .      | she | Mary Wood
          # lines between paragraphs
          Mary Wood left/VBD . ¶ Eva Orr wins/VBZ a prize ¶ she said so . | she | Mary Wood
          Mary Wood left/VBD . ¶ Eva Orr wins/VBZ a prize . ¶ she said so . | she | Eva Orr
          Eva Orr wins/VBZ a prize ¶ Mary/NNP wins/VBZ ¶ she said so . | she | Eva Orr
          """)
  void pronounsTakeUp(String text, String source, String label) {
    Discourse discourse = ActorWorld.read(text);
    assertEquals(label, ActorWorld.speakers(discourse, source, Around.NOBODY));
  }

  @Test
  void aPronounTellsTheGender() {
    Discourse discourse = ActorWorld.read("Zed Orr met Pat Wood . ¶ He said so . ¶ She left/VBD .");
    assertEquals("Zed Orr", ActorWorld.speakers(discourse, "He", Around.NOBODY));
    assertEquals("Pat Wood", ActorWorld.speakers(discourse, "She", Around.NOBODY));
  }

  @Test
  void twoGoOn() {
    Discourse discourse =
        ActorWorld.read("Ann Wood and Bo Orr met . ¶ they said so . ¶ both left/VBD .");
    assertEquals("Ann Wood + Bo Orr", ActorWorld.speakers(discourse, "they", Around.NOBODY));
    assertEquals("Ann Wood + Bo Orr", ActorWorld.speakers(discourse, "both", Around.NOBODY));
  }
}
