package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.resolve.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks under one word of which the article says little. */
class LoneNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words that end like family names, or that say "I"
          Belkauer said the river would rise. | Belkauer PERSON
          Dronenko said the river would rise. | Dronenko PERSON
          “I will not leave,” said Tarbo. | Tarbo PERSON
          # companies and bodies
          Belkauer said it had no comment. | Belkauer ORGANIZATION
          The lamp maker Dronenko said sales had risen. | Dronenko ORGANIZATION
          Shares of Belkauer Group fell. Belkauer said the river had risen. | Belkauer Group ORGANIZATION
          “We will not leave,” said Tarbo. | Tarbo ORGANIZATION
          Quorling said it had no comment. | Quorling ORGANIZATION
          Ford said sales had risen. | Ford ORGANIZATION
          # parts of states
          Nevada said the river would rise. | Nevada STATE
          West Virginia warned of floods. | West Virginia STATE
          Virginia said she would wait. | Virginia PERSON
          # companies with marks
          Tobin's said sales had risen. | Tobin's ORGANIZATION
          Zingo! said it had no comment. | Zingo! ORGANIZATION
          # who stands before or behind another in a family
          Olaf Brask Sr. said it was late. Olaf Brask Jr. said it was new. The elder Brask said he was tired. | Olaf Brask Sr. PERSON; Olaf Brask Jr. PERSON; Olaf Brask Sr. PERSON
          # family names that look like states cut short
          “It is late,” said Nora Penn. “We must go,” Penn said. | Nora Penn PERSON; Nora Penn PERSON
          # family names that look like titles, things and days
          Tom Judge said it was late. Judge said the bridge was old. | Tom Judge PERSON; Tom Judge PERSON
          Nora Bridge said it was late. On Monday Bridge said it was new. | Nora Bridge PERSON; Nora Bridge PERSON
          The mayor, Tom Street, said it was late. Street said the bridge was old. | Tom Street PERSON; Tom Street PERSON
          Peter Weeks said it was late. On Monday Weeks demanded a vote. | Peter Weeks PERSON; Peter Weeks PERSON
          Georgia Mills, the minister, said it was late. Mills said the bridge was old. | Georgia Mills PERSON; Georgia Mills PERSON
          Nora London, a teacher, said it was late. The bridge is old, according to London. | Nora London PERSON; Nora London PERSON
          """)
  void tellsWhoSpeaks(String text, String speakers) {
    Dossier dossier = Reader.read("2025-05-13", text);
    assertEquals(
        speakers,
        dossier.statements().stream()
            .map(statement -> ActorKinds.of(dossier, statement.speaker()))
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Board of Harbour Lights (BHL) said no. BHL said yes. The BHL rejected the plan. | Board of Harbour Lights
          """)
  void takesInNobodyTwice(String text, String names) {
    assertEquals(
        names,
        Reader.read("2025-05-13", text).actors().stream()
            .map(actor -> actor.label())
            .collect(Collectors.joining("; ")));
  }
}
