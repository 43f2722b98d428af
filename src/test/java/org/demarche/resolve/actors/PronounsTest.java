package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.resolve.actors.Speakers.Around;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun can mean, and whom of several it does. */
class PronounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # word   | kind         | gender  | label            | fits
          he       | PERSON       | MALE    | x                | true
          he       | PERSON       | UNKNOWN | x                | true
          he       | PERSON       | FEMALE  | x                | false
          she      | PERSON       | FEMALE  | x                | true
          she      | PERSON       | UNKNOWN | x                | true
          she      | PERSON       | MALE    | x                | false
          he       | ORGANIZATION | UNKNOWN | x                | false
          # one unnamed source, not several
          he       | UNNAMED      | UNKNOWN | a senior aide    | true
          she      | UNNAMED      | UNKNOWN | a senior aide    | true
          he       | UNNAMED      | UNKNOWN | Senior Officials | false
          it       | ORGANIZATION | UNKNOWN | x                | true
          it       | STATE        | UNKNOWN | x                | true
          it       | PERSON       | UNKNOWN | x                | false
          they     | ORGANIZATION | UNKNOWN | x                | true
          they     | UNNAMED      | UNKNOWN | officials        | true
          they     | STATE        | UNKNOWN | x                | false
          they     | PERSON       | UNKNOWN | x                | false
          """)
  void fits(String word, Kind kind, Gender gender, String label, boolean fits) {
    Actor actor = new Actor("a", kind, label, gender, Optional.empty(), Optional.empty());
    assertEquals(fits, Pronoun.of(word).orElseThrow().fits(actor));
  }

  @Test
  void aNounAsksForAPerson() {
    assertEquals(Optional.empty(), Pronoun.of("senator"));
    assertEquals(Optional.of(Pronoun.FIRST), Pronoun.of("ourselves"));
    assertEquals(true, Pronoun.HE_OR_SHE.fits(person(Kind.PERSON)));
    assertEquals(false, Pronoun.HE_OR_SHE.fits(person(Kind.UNNAMED)));
  }

  private static Actor person(Kind kind) {
    return new Actor("a", kind, "x", Gender.MALE, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the subject before the object, though that is nearer
          Bo Holm praised Cy Holm . ¶ He said so .                                    | He | Bo Holm
          Bo Holm also praised Cy Holm . ¶ He said so .                               | He | Bo Holm
          # no subject after a preposition
          With Bo Holm the wind met Cy Holm . ¶ He said so .                          | He | Cy Holm
          After Bo Holm rain fell/VBD on Cy Holm . ¶ He said so .                     | He | Cy Holm
          # right before its verb also in a clause of another one; parted from its verb only in the first
          she said Bo Holm praised Cy Holm . ¶ He said so .                           | He | Bo Holm
          Bo Holm in the rain praised Cy Holm . ¶ He said so .                        | He | Bo Holm
          she praised Cy Holm with Bo Holm in/IN rain . ¶ He said so .                | He | Bo Holm
          # a sentence outweighs being its subject
          Bo Holm waited/VBD . ¶ We met/VBD Cy Holm . ¶ He said so .                  | He | Cy Holm
          # of equals the nearer one
          Ann Reed met Bo Holm and Cy Holm . ¶ He said so .                           | He | Cy Holm
          # a possessor only where there is nobody else
          We met/VBD Cy Holm with Bo Holm 's dog . ¶ He said so .                     | He | Cy Holm
          We met/VBD Bo Holm 's dog . ¶ He said so .                                  | He | Bo Holm
          # of the other sex nobody
          Ann Reed praised Bo Holm . ¶ He said so .                                   | He | Bo Holm
          Ann Reed praised Bo Holm . ¶ She said so .                                  | She | Ann Reed
          # a state is it, also one meant by its city; an adjective is nobody
          Norland won/VBD . ¶ It said so .                                            | It | Norland
          The Norlandic farmers won/VBD . ¶ It said so .                              | It | It
          # not what was said in quotation marks
          Cy Holm waited/VBD . ¶ “ Bo Holm lost/VBD , ” she said . ¶ He said so .     | He | Cy Holm
          # five sentences back and no further
          Bo Holm won/VBD . ¶ A b . ¶ A c . ¶ A d . ¶ A e . ¶ He said so .            | He | Bo Holm
          Bo Holm won/VBD . ¶ A b . ¶ A c . ¶ A d . ¶ A e . ¶ A f . ¶ He said so .    | He | He
          """)
  void takeUpTheMostProminentOne(String text, String word, String meant) {
    assertEquals(meant, ActorWorld.speakers(ActorWorld.read(text), word, Around.NOBODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # who spoke in the sentence before goes before its subject
          Cy Holm , Bo Holm said , won/VBD . ¶ He said so . | 0 | Bo Holm | Bo Holm
          # without having spoken the first one
          Cy Holm , Bo Holm said , won/VBD . ¶ He said so . | 0 | -       | Bo Holm
          # who spoke there without being named there
          Bo Holm won/VBD . ¶ A b . ¶ We met/VBD Cy Holm . ¶ He said so . | 2 | Bo Holm | Bo Holm
          Bo Holm won/VBD . ¶ A b . ¶ We met/VBD Cy Holm . ¶ He said so . | 0 | Bo Holm | Cy Holm
          # nobody of the other sex
          Ann Reed won/VBD . ¶ We met/VBD Cy Holm . ¶ He said so .        | 1 | Ann Reed | Cy Holm
          """)
  void takeUpWhoSpoke(String text, int sentence, String speaker, String meant) {
    Discourse discourse = ActorWorld.read(text);
    if (speaker != null) {
      discourse.speakers().noteSpeaker(sentence, id(speaker));
    }
    assertEquals(meant, ActorWorld.speakers(discourse, "He", Around.NOBODY));
  }

  private static String id(String name) {
    return "https://w3id.org/demarche/id/actor/" + name.toLowerCase().replace(' ', '-');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whoever says it speaks of himself; in his own words he says I
          Cy Holm won/VBD . ¶ Bo Holm said he won/VBD .   | he | false | Bo Holm
          Cy Holm won/VBD . ¶ Bo Holm said he won/VBD .   | he | true  | Cy Holm
          Cy Holm won/VBD . ¶ Bo Holm said : I won/VBD .  | I  | true  | Bo Holm
          Cy Holm won/VBD . ¶ Bo Holm said : I won/VBD .  | I  | false | Bo Holm
          # unless the pronoun does not fit
          Ann Reed won/VBD . ¶ Bo Holm said she won/VBD . | she | false | Ann Reed
          """)
  void meanWhoeverSaysThem(String text, String word, boolean direct, String meant) {
    Discourse discourse = ActorWorld.read(text);
    Around around =
        new Around(Optional.of(id("Bo Holm")), direct, Optional.empty(), Optional.empty());
    assertEquals(meant, ActorWorld.speakers(discourse, word, around));
  }

  @Test
  void meanNobodyNamedInWhatTheySay() {
    Discourse discourse = ActorWorld.read("Cy Holm won/VBD . ¶ That Bo Holm lost/VBD , he said .");
    Around around =
        new Around(
            Optional.empty(),
            false,
            Optional.of(ActorWorld.last(discourse, "That Bo Holm lost")),
            Optional.empty());
    assertEquals("Cy Holm", ActorWorld.speakers(discourse, "he", around));
    assertEquals(
        "Cy Holm PRONOUN (\"he\": the most prominent fitting actor before it)",
        ActorWorld.reference(discourse, "he"));
  }

  @Test
  void meanTheSameWheneverTheyAreAsked() {
    Discourse discourse =
        ActorWorld.read("Cy Holm won/VBD . ¶ A b . ¶ Bo Holm lost/VBD . ¶ He said .");
    assertEquals("Bo Holm", ActorWorld.speakers(discourse, "He", Around.NOBODY));
    discourse.speakers().noteSpeaker(2, id("Cy Holm"));
    assertEquals("Bo Holm", ActorWorld.speakers(discourse, "He", Around.NOBODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # the nearest subject in the range
          We know that Bo Holm said Cy Holm feared his plan . | his | Bo Holm
          Bo Holm will/MD tell/VB Cy Holm of his plan .       | his | Bo Holm
          # governed by a preposition it is none, after a conjunction it is
          With Bo Holm praised his plan .                     | his | -
          Because Bo Holm praised his plan .                  | his | Bo Holm
          Bo Holm praising/VBG his plan .                     | his | -
          # not of another sex; no first person
          Ann Reed praised his plan .                         | his | -
          Bo Holm praised my plan .                           | my  | -
          Bo Holm praised the plan .                          | the | -
          """)
  void possessivesMeanTheNearestSubject(String text, String word, String meant) {
    Discourse discourse = ActorWorld.read(text);
    Optional<String> found =
        discourse
            .speakers()
            .noteNearestSubject(
                ActorWorld.last(discourse, word),
                discourse.view().article().sentences().get(0).span());
    assertEquals(Optional.ofNullable(meant), found.map(id -> ActorWorld.label(discourse, id)));
    if (meant != null) {
      assertEquals(
          meant + " PRONOUN (\"his\": the nearest fitting actor before it)",
          ActorWorld.reference(discourse, word));
    }
  }
}
