package org.demarche.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final String TEXT =
      "Headline\n\nA word before.\n\n“We 𝔸 will go,” Ada North said on the day.\n\nA word after.\n\nThe end.";

  private static final List<Mark> MARKS =
      List.of(
          new Mark(Mark.Kind.SPEAKER, 1, 42, 51),
          new Mark(Mark.Kind.STATEMENT, 1, 27, 40),
          new Mark(Mark.Kind.POSITION, 1, 37, 39));

  @Test
  void marksWithinBracketsAndCountsCodePoints() {
    assertEquals(
        List.of(
            "…",
            "“[1 statement: We 𝔸 will [1 position: go],]” [1 speaker: Ada North] said on the day.",
            "…"),
        new MarkedText(TEXT, MARKS, false)
            .lines(0, 0).stream().filter(it -> !it.isEmpty()).toList());
  }

  @Test
  void showsParagraphsBesideAndTellsWhatIsLeftOut() {
    List<String> lines = new MarkedText(TEXT, MARKS, false).lines(1, 0);
    assertEquals("A word before.", lines.get(1));
    assertEquals(List.of("A word after.", "…"), lines.subList(lines.size() - 2, lines.size()));
    assertEquals("Headline", new MarkedText(TEXT, MARKS, false).lines(-1, 0).get(0));
  }

  @Test
  void keepsABracketWithItsWordWhereLinesAreBroken() {
    List<String> lines = new MarkedText(TEXT, MARKS, false).lines(0, 30);
    assertEquals(
        List.of(
            "“[1 statement: We 𝔸 will",
            "[1 position: go],]”",
            "[1 speaker: Ada North] said on",
            "the day."),
        lines.subList(1, 5));
  }

  @Test
  void paintsEachLineAnew() {
    String start = "\u001b[";
    List<Mark> all = List.of(new Mark(Mark.Kind.STATEMENT, 1, 0, 12));
    List<String> lines = new MarkedText("go on and on", all, true).lines(0, 6);
    assertEquals(
        List.of(start + "0m" + start + "4mgo on" + start + "0m", start + "4mand on" + start + "0m"),
        List.of(lines.get(0), lines.get(1)));
  }
}
