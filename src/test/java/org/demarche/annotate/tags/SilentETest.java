package org.demarche.annotate.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilentETest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # after c, v, u and z, but not zz
          convinc deriv pursu seiz       | true
          buzz                           | false
          # after s, but not ss, and us only in longer words
          rais clos rins perus bemus     | true
          pass bus focus plus us         | false
          # after g with d, r or a, and eng
          judg merg manag aveng          | true
          bring hug belong               | false
          # after l with a consonant
          settl tackl crippl dazzl        | true
          call fool howl                 | false
          # one long vowel before the last letter
          regulat execut hat             | true
          visit wait repeat want         | false
          conclud explod rid             | true
          forbid upload land             | false
          mak assum rebuk dup lub        | true
          shook pick develop kiosk       | false
          combin tun                     | true
          open train earn                | false
          admir secur declar fir requir  | true
          offer appear favor             | false
          # other letters
          push ax allow                  | false
          """)
  void tellsWhichStemsAreSpelledWithE(String stems, boolean wanted) {
    for (String stem : stems.split(" ")) {
      assertEquals(wanted, new SilentE(stem).isWanted(), stem);
    }
  }
}
