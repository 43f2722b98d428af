package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.resolve.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “It was cold,” said a tall woman who goes by the name “Salt.” | Salt PERSON
          “It was cold,” said a tall woman who goes by Salt. | Salt PERSON
          “It was cold,” said a man known locally as “Bram”. Bram said he had walked. | Bram PERSON; Bram PERSON
          A nurse nicknamed “Salt” said it was cold. | Salt PERSON
          “It was cold,” said a man who asked to be called Salt. | Salt PERSON; Salt PERSON
          A smuggler calling himself “Salt” said it was cold. | Salt PERSON
          A student who gave her name as Salt said it was cold. | Salt PERSON
          A guard who gave only her first name, Salt, said it was cold. | Salt PERSON
          A baker called Salt said it was cold. | Salt PERSON
          “It was cold,” said a tall man named Salt. | Salt PERSON
          # neither things nor what else stands in quotation marks
          “It was cold,” said a man from a town known as “Salt”. | a man from a town UNNAMED
          “It was cold,” said a tall woman who lives in the “Salt House.” | a tall woman UNNAMED
          """)
  void callsADescribedPersonByTheName(String text, String speakers) {
    Dossier dossier = Reader.read("2025-05-13", "The night was long.¶" + text);
    assertEquals(
        speakers,
        dossier.statements().stream()
            .map(statement -> ActorKinds.of(dossier, statement.speaker()))
            .collect(Collectors.joining("; ")));
  }
}
