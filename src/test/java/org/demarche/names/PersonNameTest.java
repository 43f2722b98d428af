package org.demarche.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Donald J. Trump       | Donald Trump          | true
          Donald Trump          | Donald Trump Jr.      | false
          J. D. Vance           | JD Vance              | true
          George W. Bush        | George H. W. Bush     | false
          Joseph Biden          | Joe Biden             | true
          Sergei Lavrov         | Sergey Lavrov         | true
          Ursula von der Leyen  | Ursula Leyen          | true
          Abdel Fattah al-Burhan | Abdel Fattah Burhan  | true
          Abdel Karim al-Burhan | Abdel Fattah al-Burhan | false
          Mohammed bin Salman   | Muhammad bin Salman   | true
          Mohammed bin Zayed    | Mohammed bin Salman   | false
          Jane Roe              | June Roe              | false
          Roe                   | Jane Roe              | false
          """)
  void tellsWhetherTwoNamesCanBeOnePersons(String one, String other, boolean same) {
    assertEquals(same, PersonName.of(one).mayBe(PersonName.of(other)));
    assertEquals(same, PersonName.of(other).mayBe(PersonName.of(one)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Roe                  | [roe]
          Anna van der Holt         | [holt, van der holt]
          Chris Van Hollen          | [holen, van holen]
          """)
  void knowsByWhatSomebodyIsNamedAgain(String name, String forms) {
    assertEquals(forms, PersonName.of(name).shortForms().toString());
  }
}
