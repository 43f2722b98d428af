package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.resolve.actors.Speakers.Around;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule explains the words of a source, and which of two goes first. */
class SourceHeadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a name; a mere adjective is none
          Ann Reed said so .                                 | Ann Reed              | Ann Reed              | Ann Reed NAME (the name "Ann Reed")
          the Norlandic farmers said so .                    | the Norlandic farmers | the Norlandic farmers | none
          # whoever an institution belongs to
          the Norlandic side said so .                       | the Norlandic side    | Norland | none
          Ann Reed 's team said so .                         | Ann Reed 's team      | Ann Reed | none
          the old side said so .                             | the old side          | the old side | none
          # an opposition and its like are not the state
          Norland 's exiled/VBN opposition said so .         | Norland 's exiled opposition | Norland 's exiled opposition | none
          Norland 's main/JJ opposition said so .            | Norland 's main opposition   | Norland 's main opposition   | none
          # an office has one holder on a day
          the Norlandic president said so .                  | the Norlandic president | Ann Reed | none
          # the newspaper is the one called so, else the last organization; a man no woman, nobody a mayor untold
          Osk Newspaper met Chancery . ¶ the newspaper said so .  | the newspaper | Osk Newspaper | Osk Newspaper DESCRIPTION (the last one before it that can be called so)
          Norland Herald met Chancery . ¶ the newspaper said so . | the newspaper | Norland Herald | Norland Herald DESCRIPTION (the last one before it that can be called so)
          Ann Reed met Chancery . ¶ the newspaper said so .       | the newspaper | Chancery      | Chancery DESCRIPTION (the last one before it that can be called so)
          # the noun, or one that means the same, is in the name; what is called otherwise is not meant
          Norland Herald met Wool Trade Board . ¶ the company said so . | the company | Norland Herald | Norland Herald DESCRIPTION (the last one before it that can be called so)
          Wool Trade Board met Chancery . ¶ the board said so .  | the board | Wool Trade Board | Wool Trade Board DESCRIPTION (the last one before it that can be called so)
          Wool Trade Board met Chancery . ¶ the union said so .  | the union | the union | none
          International Wool Fund met Wool Trade Board . ¶ the union said so . | the union | the union | none
          Ann Reed met Bo Holm . ¶ the congressman said so .      | the congressman | the congressman | none
          Ann Reed met Bo Holm . ¶ the man said so .              | the man       | Bo Holm       | Bo Holm DESCRIPTION (the last one before it that can be called so)
          Ann Reed met Bo Holm . ¶ the woman said so .            | the woman     | Ann Reed      | Ann Reed DESCRIPTION (the last one before it that can be called so)
          Ann Reed met senator/NN Bo Holm . ¶ the senator said so . | the senator | Bo Holm       | Bo Holm ROLE (called so before, with the name)
          Ann Reed met senator/NN Bo Holm . ¶ the mayor said so . | the mayor     | the mayor     | none
          Ann Reed met Bo Holm . ¶ the lawyer said so .           | the lawyer    | Bo Holm       | Bo Holm DESCRIPTION (the last one before it that can be called so)
          Ann Reed met Bo Holm . ¶ the king said so .             | the king      | the king      | none
          # nor who is named right after it
          Osk Newspaper met Chancery . ¶ the newspaper , Norland Herald , said so . | the newspaper | Norland Herald | none
          Ann Reed met Bo Holm , mayor/NN of/IN Osk , there . ¶ the mayor said so . | the mayor | Bo Holm | Bo Holm ROLE (called so before, with the name)
          # only after the, only alone, only one, and no noun for something else
          Osk Newspaper won/VBD . ¶ this newspaper said so .      | this newspaper | this newspaper | none
          Osk Newspaper won/VBD . ¶ the old newspaper said so .   | the old newspaper | the old newspaper | none
          Osk Newspaper won/VBD . ¶ the newspapers/NNS said so .  | the newspapers | the newspapers | none
          Osk Newspaper won/VBD . ¶ the horse said so .           | the horse      | the horse      | none
          # six sentences back and no further
          Chancery won/VBD . ¶ B . ¶ C . ¶ D . ¶ E . ¶ F . ¶ the agency said so .       | the agency | Chancery | Chancery DESCRIPTION (the last one before it that can be called so)
          Chancery won/VBD . ¶ B . ¶ C . ¶ D . ¶ E . ¶ F . ¶ G . ¶ the agency said so . | the agency | the agency | none
          """)
  void explains(String text, String source, String label, String reference) {
    Discourse discourse = ActorWorld.read(text);
    assertEquals(label, ActorWorld.speakers(discourse, source, Around.NOBODY));
    assertEquals(reference, ActorWorld.reference(discourse, source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whose a document is
          reports from Norland Herald say/VBP so .            | reports from Norland Herald    | Norland Herald
          reports from the Norland Herald say/VBP so .        | reports from the Norland Herald | Norland Herald
          a report by Chancery said so .                      | a report by Chancery           | Chancery
          Chancery 's statement said so .                     | Chancery 's statement          | Chancery
          a statement on Chancery said so .                   | a statement on Chancery        | a statement on Chancery
          a report of two sides from Chancery said so .       | a report of two sides from Chancery | Chancery
          # a plan is of whoever owns it, or of the state whose adjective it has
          Chancery 's plan said so .                          | Chancery 's plan               | Chancery
          Chancery met Ann Reed . ¶ her letter said so .      | her letter                     | Ann Reed
          Chancery met Ann Reed . ¶ her aunt 's letter said so . | her aunt 's letter          | her aunt 's letter
          the new/JJ Norlandic peace plan said so .           | the new Norlandic peace plan   | Norland
          the Norland wool plan said so .                     | the Norland wool plan          | the Norland wool plan
          Ann Reed won/VBD . ¶ the plan said so .             | the plan                       | the plan
          # not of those who saw it, nor of those whom a mere adjective describes
          a resolution drafted/VBN by Norland said so .       | a resolution drafted by Norland | Norland
          a letter seen/VBN by Norland said so .              | a letter seen by Norland       | a letter seen by Norland
          a letter by Norlandic farmers said so .             | a letter by Norlandic farmers  | a letter by Norlandic farmers
          a letter by the Norlandic government said so .      | a letter by the Norlandic government | Norland
          # a wall is no document
          a wall of Chancery said so .                        | a wall of Chancery             | a wall of Chancery
          """)
  void findsTheIssuer(String text, String source, String label) {
    assertEquals(label, ActorWorld.speakers(ActorWorld.read(text), source, Around.NOBODY));
  }

  @Test
  void aBareDocumentIsOfWhoSpokeLast() {
    Discourse discourse = ActorWorld.read("Chancery won/VBD . ¶ the report said so .");
    discourse.speakers().noteSpeaker(0, "https://w3id.org/demarche/id/actor/chancery");
    assertEquals("Chancery", ActorWorld.speakers(discourse, "the report", Around.NOBODY));
    Discourse old = ActorWorld.read("Chancery won/VBD . ¶ the old report said so .");
    old.speakers().noteSpeaker(0, "https://w3id.org/demarche/id/actor/chancery");
    assertEquals("the old report", ActorWorld.speakers(old, "the old report", Around.NOBODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # states and persons are behind a document only where it was told of
          Norland won/VBD . ¶ the report said so .               | the report
          Norland won/VBD a report . ¶ the report said so .      | Norland
          Norland won/VBD a report . ¶ B . ¶ C . ¶ the report said so . | the report
          """)
  void aBareDocumentIsOfAStateThatIssuedOne(String text, String label) {
    Discourse discourse = ActorWorld.read(text);
    discourse.speakers().noteSpeaker(0, "https://w3id.org/demarche/id/region/norland");
    assertEquals(label, ActorWorld.speakers(discourse, "the report", Around.NOBODY));
  }

  @Test
  void aBareDocumentIsOfNobodyTooFarAway() {
    Discourse discourse =
        ActorWorld.read("Chancery won/VBD . ¶ B . ¶ C . ¶ D . ¶ E . ¶ F . ¶ the report said so .");
    discourse.speakers().noteSpeaker(0, "https://w3id.org/demarche/id/actor/chancery");
    assertEquals("the report", ActorWorld.speakers(discourse, "the report", Around.NOBODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whom the article described before
          a local baker | the baker      | a local baker
          a local baker | that baker     | a local baker
          a local baker | the baking     | the baking
          a local baker | the tall baker | the tall baker
          a local baker | a baker        | a baker
          """)
  void takesUpADescription(String first, String then, String label) {
    Discourse discourse = ActorWorld.read(first + " said so . ¶ " + then + " said so .");
    assertEquals(first, ActorWorld.speakers(discourse, first, Around.NOBODY));
    assertEquals(label, ActorWorld.speakers(discourse, then, Around.NOBODY));
    boolean taken = label.equals(first);
    assertEquals(
        taken ? first + " DESCRIPTION (described before as \"" + first + "\")" : "none",
        ActorWorld.reference(discourse, then));
  }

  @Test
  void takesUpTheLastDescription() {
    Discourse discourse =
        ActorWorld.read("a local baker met a young baker . ¶ the baker said so .");
    ActorWorld.speakers(discourse, "a local baker", Around.NOBODY);
    ActorWorld.speakers(discourse, "a young baker", Around.NOBODY);
    assertEquals("a young baker", ActorWorld.speakers(discourse, "the baker", Around.NOBODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a bare title is the holder named before, and not merely one of its holders
          Bo Holm met Ann Reed . ¶ the Norland president said so . | the Norland president | Ann Reed
          Ann Reed met Bo Holm . ¶ the president said so .  | the president  | Ann Reed
          # a title that is too common to be an office by itself
          Ann Reed won/VBD . ¶ the leader said so .         | the leader     | Ann Reed
          # so many are called leader that the state named last does not tell
          Norland won/VBD . ¶ the leader said so .          | the leader     | the leader
          Norland won/VBD . ¶ the president said so .       | the president  | Ann Reed
          Sudland won/VBD . ¶ the premier said so .         | the premier    | Ivo Katz
          # another role
          Norland won/VBD . ¶ the club president said so .  | the club president | the club president
          # whom the article has called so
          Ann Reed met/VBD club president Jo Finch . ¶ the club president said so . | the club president | Jo Finch
          Ann Reed won/VBD . ¶ Sudland won/VBD . ¶ the leader said so . | the leader | Ann Reed
          Norland won/VBD . ¶ a leader said so .            | a leader       | a leader
          Norland won/VBD . ¶ the leaders/NNS said so .     | the leaders    | the leaders
          # several, or an unnamed one, are not the one who holds the office
          the Norlandic presidents/NNS said so .            | the Norlandic presidents | the Norlandic presidents
          a Norlandic president/NN said so .                | a Norlandic president    | a Norlandic president
          """)
  void namesTheHolderOfAnOffice(String text, String source, String label) {
    assertEquals(label, ActorWorld.speakers(ActorWorld.read(text), source, Around.NOBODY));
  }

  @Test
  void anUnnamedSourceWorksForTheFirstThatIsNoPerson() {
    Discourse discourse = ActorWorld.read("a clerk of Ann Reed at Chancery said so .");
    String id =
        discourse
            .speakers()
            .enrol(ActorWorld.last(discourse, "a clerk of Ann Reed at Chancery"), Around.NOBODY)
            .get(0);
    assertEquals(
        "Chancery",
        discourse
            .cast()
            .peek(id)
            .orElseThrow()
            .affiliation()
            .map(a -> ActorWorld.label(discourse, a))
            .orElseThrow());
  }

  @Test
  void nobodyIsOneActor() {
    Discourse discourse = ActorWorld.read("It was believed so . ¶ It was feared so .");
    String one = discourse.speakers().enrolNobody(ActorWorld.last(discourse, "believed"));
    String two = discourse.speakers().enrolNobody(ActorWorld.last(discourse, "feared"));
    assertEquals("not named", ActorWorld.label(discourse, one));
    assertEquals(one, two);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a list has several, an apposition one: the person
          Ann Reed and Chancery said so .               | Ann Reed and Chancery          | Ann Reed + Chancery
          Ann Reed , Chancery and Bo Holm said so .     | Ann Reed , Chancery and Bo Holm | Ann Reed + Chancery + Bo Holm
          Ann Reed and Ann Reed said so .               | Ann Reed and Ann Reed          | Ann Reed
          Chancery , Ann Reed said so .                 | Chancery , Ann Reed            | Ann Reed
          Ann Reed plus Chancery said so .              | Ann Reed plus Chancery         | Ann Reed + Chancery
          Ann Reed , along/IN with Chancery said so .   | Ann Reed , along with Chancery | Ann Reed + Chancery
          # nor are those beside a name left out, unless they may be what it is
          poor/JJ towns and Norland said so .           | poor towns and Norland         | poor towns + Norland
          Norland , two towns and Ann Reed said so .    | Norland , two towns and Ann Reed | Norland + Ann Reed
          men/NNS of hills/NNS and Ann Reed said so .   | men of hills and Ann Reed      | Ann Reed
          two bakers and a smith said so .              | two bakers and a smith         | two bakers and a smith
          # the name on which the words only border
          last week Ann Reed said so .                  | last week Ann Reed             | Ann Reed
          Monday/NN morning/NN Ann Reed said so .       | Monday morning Ann Reed        | Ann Reed
          its/PRP$ adviser , Ann Reed , said so .       | its adviser                    | Ann Reed
          its/PRP$ adviser , a Ann Reed , said so .     | its adviser                    | Ann Reed
          its/PRP$ adviser , Ann Reed said so .         | its adviser                    | its adviser
          its/PRP$ adviser , Chancery , said so .       | its adviser                    | its adviser
          its/PRP$ adviser ; Ann Reed , said so .       | its adviser                    | its adviser
          Monday/NN at noon Ann Reed said so .          | Monday at noon Ann Reed        | Ann Reed
          Monday/NN at 9 Ann Reed said so .             | Monday at 9 Ann Reed           | Ann Reed
          Monday/NN in the/DT Ann Reed said so .        | Monday in the Ann Reed         | Monday in the Ann Reed
          Monday/NN at noon Chancery said so .          | Monday at noon Chancery        | Monday at noon Chancery
          Monday/NN at noon Ann Reed today/NN said so . | Monday at noon Ann Reed today  | Monday at noon Ann Reed today
          Monday/NN at noon President Ann Reed said so . | Monday at noon President Ann Reed | Ann Reed
          a friend of Ann Reed said so .                | a friend of Ann Reed           | a friend of Ann Reed
          the man from Chancery said so .               | the man from Chancery          | the man from Chancery
          """)
  void takesSourcesApart(String text, String source, String label) {
    assertEquals(label, ActorWorld.speakers(ActorWorld.read(text), source, Around.NOBODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the noun before a preposition, a relative clause, a participle
          the man from the town  | man
          the man who/WP left/VBD town | man
          the man named/VBN last summer | man
          the town crier  | crier
          # a number, a pronoun, one determiner or possessive alone
          one/CD of the towns | one
          those/DT | those
          hers/PRP$ | hers
          hers/PRP$ too/RB | none
          the old/JJ | none
          # a name whatever its tags, an adjective not
          Ann/VB Reed/VB today/RB | Reed
          the Norlandic/JJ old/JJ | none
          # a name goes on over such words
          Wool Trade Board of war | Board
          """)
  void findsTheHead(String words, String head) {
    Discourse discourse = ActorWorld.read(words);
    SourcePhrases phrases = new SourcePhrases(discourse.view(), discourse.references());
    int found = phrases.headToken(0, discourse.view().size());
    assertEquals(head, found < 0 ? "none" : discourse.view().token(found).text());
  }

  @Test
  void cutsAtCommasAndConjunctionsOutsideNames() {
    Discourse discourse = ActorWorld.read("the smith , Ann Reed and a baker");
    SourcePhrases phrases = new SourcePhrases(discourse.view(), discourse.references());
    List<String> parts =
        phrases.parts(0, discourse.view().size()).stream()
            .map(span -> span.of(discourse.view().article().text()))
            .toList();
    assertEquals(List.of("the smith", "Ann Reed", "a baker"), parts);
    assertEquals(true, phrases.hasConjunction(0, 6));
    assertEquals(false, phrases.hasConjunction(0, 5));
  }
}
