package org.demarche.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # nothing to fold
          Ann Lee-3, Ann Lee-3
          # marks, before and after their letters
          Erdoğan Noël, Erdogan Noel
          # letters that do not decompose, in both cases
          Łódź łódź, Lodz lodz
          Øst đuro ığdır, Ost duro igdir
          Ægir œuvre Weiß, Aegir oeuvre Weiss
          Þór Garðar, Thor Gardar
          # wide and ligated forms
          Ａｎｎ ﬁn, Ann fin
          # other scripts stay
          Київ, Киів
          """)
  void bringsLettersDownToThePlainAlphabet(String text, String plain) {
    assertEquals(plain, Folding.plain(text));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Erdoğan, Erdogan
          Łódź,    Łodz
          ﬁn,      ﬁn
          """)
  void takesMarksAway(String text, String bare) {
    assertEquals(bare, Folding.withoutMarks(text));
  }

  @ParameterizedTest
  @CsvSource({"a, true", "z, true", "A, true", "Z, true", "0, true", "9, true"})
  void keepsLettersAndDigits(char c, boolean plain) {
    assertEquals(plain, Folding.isPlain(c));
  }

  @ParameterizedTest
  @CsvSource({"é", "-", ".", "[", "{", "`", "@", "/", ":"})
  void doesNotKeepOthers(char c) {
    assertEquals(false, Folding.isPlain(c));
  }
}
