package org.demarche.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # case, diacritics, punctuation
          Recep Tayyip Erdoğan, recep tayyip erdogan
          Jean-Noël Barrot,     jean noel barrot
          U.S.,                 us
          O’Brien,              obrien
          J. D. Vance,          jd vance
          J.D. Vance,           jd vance
          Łódź,                 lodz
          # articles and signs
          The Hague,            hague
          AT&T,                 at and t
          --,                   ''
          """)
  void setsTypesettingAside(String name, String key) {
    assertEquals(key, NameKey.exact(name));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Volodymyr Zelensky,  Volodymyr Zelenskyy
          Volodymyr Zelensky,  Vladimir Zelenskiy
          Zelenskyi,           Zelenskij
          Kiev,                Kyiv
          Sergei Lavrov,       Sergey Lavrov
          Yevgeny Prigozhin,   Evgeny Prigozhin
          Dmitry Peskov,       Dmitri Peskov
          Andriy Yermak,       Andrii Yermak
          Mohammed bin Salman, Muhammad bin Salman
          Yury Ushakov,        Yuri Ushakov
          Khrushchev,          Khruschev
          Ayatollah Khamenei,  Ayatollah Khameney
          """)
  void bringsSpellingsTogether(String one, String other) {
    assertEquals(NameKey.spelling(one), NameKey.spelling(other));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Joe Biden,     Jill Biden
          Iran,          Iraq
          Mali,          Malawi
          Niger,         Nigeria
          Slovakia,      Slovenia
          Robert Fico,   Roberto Fico
          Mark Rutte,    Marc Root
          Khan,          Han
          Xi Jinping,    Li Jinping
          """)
  void keepsNamesApart(String one, String other) {
    assertNotEquals(NameKey.spelling(one), NameKey.spelling(other));
  }
}
