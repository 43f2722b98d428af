package org.demarche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which titles mean the same office. */
class OfficeTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister of Foreign Affairs            | minister  | foreign minister
          foreign minister                       | minister  | foreign minister
          Minister for the Interior              | minister  | interior minister
          Secretary of State for Defence         | secretary | defence secretary
          Secretary of State                     | secretary | secretary state
          Attorney-General                       | attorney-general | attorney-general
          Vice-President of the Republic         | vice-president | vice-president
          Premier                                | prime-minister | prime-minister
          ambassador to Norland                  | ambassador | ambassador norland
          Minister without portfolio             | minister  | minister portfolio without
          """)
  void readsWhatTells(String title, String head, String words) {
    OfficeTitle read = OfficeTitle.of(title);
    assertEquals(head, read.head());
    assertEquals(words, String.join(" ", new TreeSet<>(read.words())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # office                              | asked                   | same  | part
          Minister of Foreign Affairs           | foreign minister        | true  | true
          Minister of Foreign Affairs and Trade | foreign minister        | false | true
          Minister of Foreign Affairs and Trade | trade minister          | false | true
          Minister of Foreign Affairs and Trade | minister                | false | false
          Deputy Minister of Foreign Affairs    | foreign minister        | false | false
          Minister of Foreign Affairs           | deputy foreign minister | false | false
          Minister of State for Trade           | trade minister          | false | false
          President of the Senate               | president               | false | false
          Ambassador to Norland                 | ambassador              | false | false
          Secretary of State for Trade          | trade secretary         | true  | true
          """)
  void comparesTitles(String office, String asked, boolean same, boolean part) {
    assertEquals(same, OfficeTitle.of(office).isCalled(OfficeTitle.of(asked)));
    assertEquals(part, OfficeTitle.of(office).includes(OfficeTitle.of(asked)));
  }

  @Test
  void leavesOutTheNameOfTheState() {
    OfficeTitle whole = OfficeTitle.of("President of Norland");
    assertEquals(OfficeTitle.of("president"), whole.without(Set.of("norland", "norlandic")));
  }
}
