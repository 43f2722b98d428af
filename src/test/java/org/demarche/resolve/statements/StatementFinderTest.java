package org.demarche.resolve.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.model.Statement;
import org.demarche.model.Statement.Act;
import org.demarche.model.Statement.Certainty;
import org.demarche.model.Statement.Directness;
import org.demarche.model.Statement.Polarity;
import org.demarche.resolve.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, how, how surely, when, where and through whom. */
class StatementFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # act and polarity
          Norland said it rained/VBD . | SAY | AFFIRMED
          Norland denied/VBD that it rained/VBD . | DENY | DENIED
          Norland did not claim/VB that it rained/VBD . | ASSERT | DENIED
          Norland promised/VBD to leave/VB . | PROMISE | AFFIRMED
          """)
  void readsTheAct(String sentence, Act act, Polarity polarity) {
    Statement statement = World.first(World.read(sentence));
    assertEquals(act, statement.act());
    assertEquals(polarity, statement.polarity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words inside quotation marks, in shares
          Norland said it rained/VBD . | INDIRECT
          “ It/PRP rained/VBD , ” Norland said . | DIRECT
          Norland said it “ rained/VBD cats ” all/DT day . | MIXED
          """)
  void readsTheDirectness(String sentence, Directness directness) {
    assertEquals(directness, World.first(World.read(sentence)).directness());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the least sure word counts
          Norland said it rained/VBD . | CERTAIN
          Norland said it will probably/RB rain/VB . | PROBABLE
          Norland said it might rain/VB . | POSSIBLE
          Norland said it will probably/RB rain/VB and might snow/VB . | POSSIBLE
          Norland said it rained/VBD in May/NNP . | CERTAIN
          """)
  void readsTheCertainty(String sentence, Certainty certainty) {
    assertEquals(certainty, World.first(World.read(sentence)).certainty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a medium outside the content, with its preposition
          Norland said in a televised/VBN evening/NN interview that it rained/VBD . | in a televised evening interview
          Norland said at its first/JJ briefing that it rained/VBD . | at its first briefing
          Norland said in a well/RB televised/VBN interview that it rained/VBD . | none
          Norland said the interview was long/JJ . | none
          Norland said it rained/VBD in an interview . | none
          Norland said in a letter on a post that it rained/VBD . | in a letter
          Norland said in Osk that it rained/VBD . | none
          """)
  void readsWhereItWasSaid(String sentence, String medium) {
    Dossier dossier = World.read(sentence);
    assertEquals(
        medium, World.first(dossier).medium().map(s -> World.words(dossier, s)).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a day outside the content, the nearest to the cue
          Norland said on Monday that it rained/VBD . | 2025-01-20
          Norland said that it rained/VBD on Monday . | none
          On/IN Sunday Norland said on Monday that it rained/VBD . | 2025-01-20
          Norland said that it rained/VBD . | none
          """)
  void readsWhenItWasSaid(String sentence, String day) {
    Statement statement = World.first(World.read(sentence));
    assertEquals(day, statement.saidOn().map(Object::toString).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # speakers, several, and those whom pronouns mean
          Norland said it rained/VBD . | Norland
          Norland and Sudland said it rained/VBD . | Norland, Sudland
          Ann Reed met/VBD Bo Holm . ¶ She/PRP said it rained/VBD . | Ann Reed
          Ann Reed spoke/VBD . ¶ “ It/PRP rained/VBD , ” Bo Holm said . ¶ He/PRP said it snowed/VBD . | Bo Holm, Bo Holm
          # inside what another one says
          Ann Reed said she demanded/VBD a truce . | Ann Reed, Ann Reed
          “ I/PRP demanded/VBD a truce , ” Ann Reed said . | Ann Reed, Ann Reed
          # who spoke last, by the place of the words
          Ann Reed said it rained/VBD . ¶ Bo Holm said it snowed/VBD . ¶ the report said it hailed/VBD . | Ann Reed, Bo Holm, the report
          # whose a noun is
          The union renewed/VBD its call for a truce . | The union
          # a source that nobody names
          It/PRP is believed/VBN that it rained/VBD . | not named
          """)
  void tellsWhoSpeaks(String text, String speakers) {
    Dossier dossier = World.text(text);
    assertEquals(
        speakers,
        dossier.statements().stream()
            .map(s -> World.label(dossier, s.speaker()))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void readsToWhomItWasSaid() {
    Dossier dossier = World.read("Norland told/VBD Herald that it rained/VBD .");
    assertEquals("Herald", World.label(dossier, World.first(dossier).addressee().orElseThrow()));
  }

  @Test
  void chainsStatementsOutwards() {
    Dossier dossier = World.read("Bo Holm said Norland rejected/VBD the plan .");
    assertEquals(OptionalInt.empty(), dossier.statements().get(0).reportedBy());
    assertEquals(OptionalInt.of(0), dossier.statements().get(1).reportedBy());
  }

  @Test
  void givesARelayAStatementOfItsOwn() {
    Dossier dossier =
        World.read("“ It/PRP rained/VBD , ” Norland said , according/VBG to Herald .");
    Statement relay = dossier.statements().get(1);
    assertEquals("Herald", World.label(dossier, relay.speaker()));
    assertEquals(Act.REPORT, relay.act());
    assertTrue(relay.relay());
    assertEquals(OptionalInt.of(1), World.first(dossier).reportedBy());
  }
}
