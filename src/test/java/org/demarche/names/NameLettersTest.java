package org.demarche.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLettersTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # diacritics, also where no decomposition has them
          Żofia Dąbrowska-Łęcka, zofia dabrowska lecka
          Erdoğan Işık,          erdogan isik
          Straße der Ærø,        strasse der aero
          # case as everywhere, not as in Turkey
          TITANIC,               titanic
          # full stops and apostrophes go, other punctuation parts
          U.S.A.,                usa
          Côte d’Ivoire,         cote divoire
          'Smith, John/Jack',    smith john jack
          # the article goes, unless it is all
          The Council,           council
          The,                   the
          theatre,               theatre
          # other scripts stay
          Владимир,              владимир
          '...',                 ''
          """)
  void keepsWhatCounts(String name, String folded) {
    assertEquals(folded, NameLetters.spaced(name));
  }
}
