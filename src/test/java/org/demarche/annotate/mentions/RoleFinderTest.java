package org.demarche.annotate.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.demarche.annotate.tokens.TaggedWords;
import org.demarche.knowledge.SmallNames;
import org.demarche.model.TokenView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles are written {@code words=candidate candidate}. */
class RoleFinderTest {
  private final RoleFinder finder = new RoleFinder(SmallNames.index());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # of a country, before the title and after it
          The/DT Arcadian/JJ president/NN spoke/VBD | Arcadian president=president-of-arcadia
          Arcadia/NNP ’s/POS president/NN spoke/VBD | Arcadia ’s president=president-of-arcadia
          a/DT president/NN of/IN Arcadia/NNP spoke/VBD | president of Arcadia=president-of-arcadia
          a/DT president/NN of/IN the/DT High/NNP Court/NNP | president of the High Court=court
          a/DT mayor/NN for/IN Arcadia/NNP spoke/VBD | mayor for Arcadia=arcadia
          # the name only owns, or begins, the one whose office it is
          the/DT president/NN of/IN Arcadia/NNP ’s/POS Pear/NNP Party/NNP | president=president-of-arcadia
          the/DT president/NN of/IN the/DT Arcadia/NNP Pear/NNP Commission/NNP | president=president-of-arcadia
          the/DT president/NN of/IN Arcadia/NNP Lee/NNP Hua/NNP | president of Arcadia=president-of-arcadia
          # an adjective, a person and nobody are no owners
          a/DT mayor/NN of/IN Arcadian/JJ towns/NNS | NONE
          Wang/NNP Hua/NNP president/NN | NONE
          a/DT mayor/NN of/IN | NONE
          # an office that no register has: whose it is
          The/DT Arcadian/JJ mayor/NN spoke/VBD | Arcadian mayor=arcadia
          # words of time and others before the title
          the/DT former/JJ Arcadian/JJ president/NN | former Arcadian president=president-of-arcadia
          the/DT ex/JJ -/HYPH Arcadian/JJ president/NN | ex - Arcadian president=president-of-arcadia
          the/DT Arcadian/JJ acting/JJ deputy/NN president/NN | Arcadian acting deputy president=president-of-arcadia
          the/DT Arcadian/JJ blue/JJ president/NN | NONE
          the/DT blue/JJ president/NN | NONE
          an/DT Arcadian/JJ new/JJ acting/JJ senior/JJ deputy/NN president/NN | NONE
          # somebody in particular, or before a name
          his/PRP$ president/NN spoke/VBD | president=president-of-arcadia
          a/DT president/NN spoke/VBD | NONE
          president/NN Lee/NNP spoke/VBD | president=president-of-arcadia
          said/VBD President/NN then/RB | President=president-of-arcadia
          President/NN then/RB said/VBD | NONE
          # titles with many meanings need more
          the/DT mayor/NN spoke/VBD | NONE
          mayor/NN Lee/NNP spoke/VBD | mayor=
          # plurals and compounds
          the/DT president/NNS spoke/VBD | NONE
          the/DT president/NN house/NN fell/VBD | NONE
          the/DT president/NN Reed/NN fell/VBD | president=president-of-arcadia
          the/DT chief/NN justice/NNS fell/VBD | chief justice=chief-justice
          # elect
          the/DT president/NN -/HYPH elect/JJ spoke/VBD | president - elect=president-of-arcadia
          the/DT president/NN -/HYPH turned/VBN actor/NN | president=president-of-arcadia
          """)
  void findsRoles(String tagged, String roles) {
    TokenView words = TaggedWords.view(tagged);
    List<String> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int from = at;
      int end =
          finder
              .roleAt(words, from)
              .map(
                  role -> {
                    String candidates = String.join(" ", role.candidates());
                    found.add(TaggedWords.words(words, from, role.end()) + "=" + candidates);
                    return role.end();
                  })
              .orElse(at + 1);
      at = end - 1;
    }
    assertEquals(roles, found.isEmpty() ? "NONE" : String.join("; ", found));
  }
}
