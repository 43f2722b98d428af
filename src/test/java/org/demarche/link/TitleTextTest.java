package org.demarche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # before the name
          The bridge is shut, said Norlandic Health Minister Ada Nord.      | [Norlandic Health Minister]
          It was former senator Ada Nord who asked.                         | [former senator]
          The Minister of Health Ada Nord came.                             | [The Minister of Health]
          # before the name and a comma
          The mayor of Holm, Ada Nord, came.                                | [The mayor of Holm]
          # behind the name
          They met Ada Nord, the mayor of Holm, there.                      | [the mayor of Holm]
          # nothing
          They met Ada Nord there.                                          | []
          Bo Lund and Ada Nord came.                                        | []
          """)
  void findsTitles(String text, String titles) {
    assertEquals(titles, TitleText.around(text, "Ada Nord").toString());
  }

  @Test
  void namesOfStatesAreWholeWords() {
    StateNames names = new StateNames();
    names.add("Norland", "Q9000040");
    names.add("Norlandic", "Q9000040");
    names.add("Oman", "Q9000041");
    assertEquals(Set.of("Q9000040"), names.in("the Norlandic woman"));
    assertEquals(Set.of(), names.in("a Woman"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sen. Ada B. Nord Jr. | [ada b nord, ada nord]
          Sir Bo Lund          | [bo lund]
          Ada Nord             | []
          J. D. Lund           | []
          """)
  void shorterForms(String name, String forms) {
    assertEquals(forms, List.copyOf(NameForms.of(name)).toString());
  }
}
