package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SentenceViewTest {
  private final SentenceView words =
      Tagged.view("The/DT mayor/NN said/VBD :/: “/`` We/PRP are/VBP ready/JJ ”/'' ./.");

  @Test
  void knowsWhichWordsAreQuoted() {
    assertEquals(SentenceView.OUTSIDE, words.level(2));
    assertEquals(0, words.level(5));
    assertTrue(words.isMark(4));
    assertFalse(words.isMark(5));
    assertEquals("be", words.lemma(6));
  }
}
