package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.demarche.model.Actor.Kind;
import org.demarche.resolve.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # before the name
          Reform MP Ann Sorrel said it was late. | Ann Sorrel: Reform MP
          Former minister for Sport and Youth Ann Sorrel said it was late. | Ann Sorrel: Former minister for Sport and Youth
          Commissioner Ann Sorrel said it was late. | Ann Sorrel: Commissioner
          “It was late,” said miners' leader Ann Sorrel. | Ann Sorrel: miners' leader
          On Monday mayor Ann Sorrel said it was late. | Ann Sorrel: mayor
          A friend of Mayor Ann Sorrel said it was late. | Ann Sorrel: Mayor
          The president of the club Ann Sorrel said it was late. | Ann Sorrel: president of the club
          Botanist Ann Sorrel said it was late. | Ann Sorrel: Botanist
          # behind it
          Ann Sorrel, mayor of the town, said it was late. | Ann Sorrel: mayor of the town
          “It was late,” said Ann Sorrel, the harbour's director. | Ann Sorrel: harbour's director
          Minister Ann Sorrel said it was late. Ann Sorrel, a lawyer, said no. | Ann Sorrel: Minister + lawyer
          # nothing that somebody is
          Ms Ann Sorrel said it was late. | Ann Sorrel:
          Ann Sorrel, a town in the north, was quiet. | Ann Sorrel:
          Ann Sorrel, whose mayor left, said it was late. | Ann Sorrel:
          """)
  void keepsWhatTheArticleCallsSomebody(String text, String roles) {
    assertEquals(
        roles,
        Reader.read("2025-05-13", text).actors().stream()
            .filter(actor -> actor.kind() == Kind.PERSON)
            .map(a -> (a.label() + ": " + String.join(" + ", a.roles())).strip())
            .collect(Collectors.joining("; ")));
  }
}
