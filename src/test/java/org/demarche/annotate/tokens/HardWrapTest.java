package org.demarche.annotate.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HardWrapTest {
  private static final String LONG = "The mayor of the old town spoke of the new bridge";

  @Test
  void knowsLongLinesOfLikeLengthThatRunOn() {
    assertEquals(true, HardWrap.isHardWrapped(LONG + "\n" + LONG + "\nand left."));
  }

  @Test
  void knowsNoneInOneLineOrInShortOnes() {
    assertEquals(false, HardWrap.isHardWrapped(LONG));
    assertEquals(false, HardWrap.isHardWrapped("The mayor\nspoke of\nthe bridge"));
  }

  @Test
  void knowsNoneWhereLinesEndSentencesOrDiffer() {
    assertEquals(false, HardWrap.isHardWrapped(LONG + ".\n" + LONG + ".\nand left."));
    assertEquals(false, HardWrap.isHardWrapped("The mayor\n" + LONG + "\nand left."));
  }
}
