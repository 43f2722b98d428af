package org.demarche.resolve.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.resolve.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which wordings of an article are one course of action, each named by a letter. */
class UnitedCoursesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an earlier wording with the same words
          Norland voted/VBD for the ban on fur farms . ¶ Bo Holm opposed/VBD the ban . | A A
          # what only points back, whatever follows it
          Norland called/VBD for the ban on fur farms . ¶ Bo Holm opposed/VBD the ban in June . | A A
          Norland called/VBD for the closure of the mine . ¶ Bo Holm rejected/VBD this on grounds of cost . | A A
          # who likes a verdict against something is not for it
          Norland rejected/VBD the merger of the ports . ¶ Bo Holm praised/VBD the verdict . | A B
          # contraries are two
          Norland called/VBD for the closure of the mine . ¶ Bo Holm called/VBD for an end to the closure of the mine . | A B
          Norland called/VBD for a tunnel . ¶ Bo Holm called/VBD for the demolition of the tunnel . | A B
          # so are two of a kind, and what may be either of them
          Norland called/VBD for the closure of the copper mine . ¶ Ann Reed called/VBD for the closure of the salt mine . | A B
          # other numbers
          Norland called/VBD for a levy of 5 percent . ¶ Ann Reed called/VBD for a levy of 8 percent . | A B
          # what has nothing in common
          Norland called/VBD for the closure of the mine . ¶ Ann Reed rejected/VBD talks on fish . | A B
          """)
  void areOne(String text, String courses) {
    List<String> demands =
        World.text(text).positions().stream()
            .map(position -> position.demand().notation())
            .toList();
    List<String> different = demands.stream().distinct().toList();
    String found =
        demands.stream()
            .map(demand -> String.valueOf((char) ('A' + different.indexOf(demand))))
            .collect(Collectors.joining(" "));
    assertEquals(courses, found, different.toString());
  }
}
