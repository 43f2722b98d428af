package org.demarche.annotate.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # titles, also in capitals; small they are words
          Gen,   false, true
          GEN,   false, true
          gen,   false, false
          St,    false, true
          # of the calendar, only with a capital
          Sept,  false, true
          mar,   false, false
          Tues,  false, true
          # others
          Inc,   false, true
          e.g,   false, true
          # only before a number
          No,    true,  true
          No,    false, false
          # initials, but not I
          J,     false, true
          U.S,   false, true
          I,     false, false
          a.m,   false, true
          house, true,  false
          """)
  void tellsWhoseFullStopBelongsToThem(String word, boolean beforeNumber, boolean keeps) {
    assertEquals(keeps, Abbreviations.keepsStop(word, beforeNumber));
  }

  @ParameterizedTest
  @CsvSource({
    "Gen., true",
    "i.e., true",
    "No., true",
    "J., true",
    "U.S., false",
    "Sept., false",
    "x., false"
  })
  void tellsAfterWhichTheSentenceGoesOn(String token, boolean needsMore) {
    assertEquals(needsMore, Abbreviations.needsMore(token));
  }
}
