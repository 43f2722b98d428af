package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words and marks of a name tell. */
class NameWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # nouns for organizations, anywhere or at the end; first words of clubs
          Osk Corn Council | organization
          Norvik Shipyard  | organization
          FC Norvik        | organization
          Norvik           | NONE
          Air Norvik       | NONE
          # marks and what the law asks for
          Brand & Sohn     | organization
          Acme's           | organization
          Acme’s of Osk    | organization
          Yodel!           | organization
          Rentals.com      | organization
          Telmar Sur S.A.  | organization
          Norvik Pipes Ltd. | organization
          # but people are called so, too
          Joseph Bank      | NONE
          Odil Bank        | organization
          Mary Steel       | NONE
          # what somebody is, where somebody is, and what nobody is
          Trade Representative | title
          Mark Nurse           | NONE
          New Oskland          | place
          Oskland Valley       | place
          Valley               | NONE
          # acronyms
          DGIA             | acronym
          DGIAXYZ          | NONE
          D                | NONE
          """)
  void tellKinds(String name, String kinds) {
    List<String> found = new ArrayList<>();
    if (NameWords.isOrganization(name)) {
      found.add("organization");
    }
    if (NameWords.isTitle(name)) {
      found.add("title");
    }
    if (NameWords.isPlace(name)) {
      found.add("place");
    }
    if (NameWords.isAcronym(name)) {
      found.add("acronym");
    }
    assertEquals(kinds, found.isEmpty() ? "NONE" : String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvik Pipes Ltd. | Norvik Pipes
          Norvik Pipes, Inc | Norvik Pipes
          Norvik Pipes      | NONE
          """)
  void lawIsLeftOut(String name, String stem) {
    assertEquals(stem, NameWords.stem(name).orElse("NONE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvik | Norvik Group         | true
          Norvik | Norvik Motor Company | true
          Norvik | Norvik Trust         | false
          Norvik | Norviks Group        | false
          Norvik | Norvik               | false
          """)
  void companiesAreShortened(String name, String longer, boolean isShort) {
    assertEquals(isShort, NameWords.isShortFor(name, longer));
  }
}
