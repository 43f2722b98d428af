package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How answers are laid out for people. */
class ForPeopleTest {
  private static final Rows STATEMENTS =
      new Rows(
          List.of("doc", "start", "speaker", "quotation", "confidence"),
          List.of(
              List.of("a-day", "7", "Ada North", "we will leave the valley by noon", "0.8"),
              List.of("b-day", "120", "", "no\ncomment\u001b[2J", "0.95")));

  @Test
  void alignsWhatFitsAndPutsPlacesLast() {
    assertEquals(
        """
        doc    speaker    quotation                         confidence  start
        -----  ---------  --------------------------------  ----------  -----
        a-day  Ada North  we will leave the valley by noon         0.8      7
        b-day             no comment [2J                          0.95    120
        """,
        ForPeople.format(STATEMENTS, Output.TABLE, Optional.empty(), 80));
  }

  @Test
  void breaksLongCellsBetweenWords() {
    assertEquals(
        """
        doc    speaker    quotation            confidence  start
        -----  ---------  -------------------  ----------  -----
        a-day  Ada North  we will leave the           0.8      7
                          valley by noon

        b-day             no comment [2J             0.95    120
        """,
        ForPeople.format(STATEMENTS, Output.TABLE, Optional.empty(), 56));
  }

  @Test
  void becomesAListWhereColumnsWouldBeTooNarrow() {
    String list =
        """
        1 of 2
          doc         a-day
          speaker     Ada North
          quotation   we will leave the valley
                      by noon
          confidence  0.8
          start       7

        2 of 2
          doc         b-day
          quotation   no comment [2J
          confidence  0.95
          start       120
        """;
    assertEquals(list, ForPeople.format(STATEMENTS, Output.TABLE, Optional.empty(), 40));
    assertEquals(list, ForPeople.format(STATEMENTS, Output.LIST, Optional.empty(), 40));
  }

  @Test
  void leavesOutPlacesAndIrisWhereThereIsNoRoomForThem() {
    Rows rows =
        new Rows(
            List.of("iri", "actor", "statements"),
            List.of(List.of("https://example.org/id/actor/ada-north", "Ada North", "7")));
    assertEquals(
        """
        actor      statements
        ---------  ----------
        Ada North           7
        not shown: iri
        """,
        ForPeople.format(rows, Output.TABLE, Optional.empty(), 40));
    assertEquals(
        """
        1 of 1
          actor       Ada North
          statements  7
          iri         https://example.org/id/actor/ada-north
        """,
        ForPeople.format(rows, Output.LIST, Optional.empty(), 40));
  }

  @Test
  void isAsWideAsItIsWithoutALimit() {
    assertEquals(
        ForPeople.format(STATEMENTS, Output.TABLE, Optional.empty(), 200),
        ForPeople.format(STATEMENTS, Output.TABLE, Optional.empty(), 0));
  }

  @Test
  void tellsThatThereIsNothing() {
    Rows none = new Rows(List.of("a", "b"), List.of());
    assertEquals("no rows\n", ForPeople.format(none, Output.TABLE, Optional.empty(), 80));
    assertEquals("no rows\n", ForPeople.format(none, Output.LIST, Optional.empty(), 80));
    assertEquals(
        "| a | b |\n| --- | --- |\n", ForPeople.format(none, Output.MD, Optional.empty(), 80));
  }

  @Test
  void keepsCellsOfMarkdownInTheirCells() {
    Rows rows = new Rows(List.of("a"), List.of(List.of("x | <b>y</b> *z* [l](m)\nn")));
    assertEquals(
        "| a |\n| --- |\n| x \\| \\<b>y\\</b> \\*z\\* \\[l\\](m) n |\n",
        ForPeople.format(rows, Output.MD, Optional.empty(), 80));
  }

  @Test
  void cutsIdentifiersAtTheirJoints() {
    assertEquals(
        List.of("2025-01-20-", "security-", "council"),
        Wrapped.lines("2025-01-20-security-council", 11));
    assertEquals(List.of("abcdefgh", "ij"), Wrapped.lines("abcdefghij", 8));
    assertEquals(List.of("a", "-12345"), Wrapped.lines("a -12345", 6));
    assertTrue(Wrapped.lines("", 5).equals(List.of("")), "an empty cell is a line");
  }
}
