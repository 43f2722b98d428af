package org.demarche.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "naïve “quotes”",
        "\uD83D\uDE00",
        "a\uD83D\uDE00b\uD83C\uDDEA\uD83C\uDDFAc",
        "\uD83D alone \uDE00",
        "\uDE00\uD83D\uD83D\uDE00"
      })
  void countsCodePointsBeforeEachCodePoint(String text) {
    CodePoints codePoints = new CodePoints(text);
    for (int at = 0; at <= text.length(); at++) {
      boolean insidePair =
          at > 0
              && at < text.length()
              && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
      if (!insidePair) {
        assertEquals(text.codePointCount(0, at), codePoints.at(at), "before " + at);
      }
    }
  }
}
