package org.demarche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Office;
import org.demarche.model.Tenure;
import org.demarche.model.Tenure.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds, held and unknown are three answers. */
class OfficeRegisterTest {
  private static final String ACTOR = "https://w3id.org/demarche/id/actor/";
  private static final String REGION = "https://w3id.org/demarche/id/region/";

  private final OfficeRegister register =
      register(
          "Chair of the Board",
          tenure("ann", "2010-01-01", "2014-12-31"),
          tenure("ben", "2015-01-01", ""),
          tenure("cem", "2020-03-01", ""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2009-12-31 | -   | -
          2010-01-01 | ann | HOLDS
          2014-12-31 | ann | HOLDS
          # an open end is closed by the next holder
          2017-06-01 | ben | HOLDS
          2020-02-29 | ben | HOLDS
          2020-03-01 | cem | HOLDS
          # and is not known where there is none
          2024-03-01 | cem | UNKNOWN
          """)
  void saysWhoHoldsAnOffice(LocalDate day, String holder, Answer answer) {
    Optional<OfficeRegister.Holding> found = register.holding("office", Optional.of(day));
    assertEquals(Optional.ofNullable(holder), found.map(OfficeRegister.Holding::person));
    assertEquals(Optional.ofNullable(answer), found.map(OfficeRegister.Holding::answer));
  }

  @Test
  void knowsNobodyWithoutADayButTheOnlyHolder() {
    assertEquals(Optional.empty(), register.holding("office", Optional.empty()));
    OfficeRegister one = register("Chair of the Board", tenure("ann", "2010-01-01", ""));
    assertEquals(
        Optional.of("ann"),
        one.holding("office", Optional.empty()).map(OfficeRegister.Holding::person));
  }

  @Test
  void letsSeveralHoldAPostOfMany() {
    OfficeRegister aides =
        register(
            "Aide to the Chair", tenure("ann", "2010-01-01", ""), tenure("ben", "2015-01-01", ""));
    LocalDate day = LocalDate.parse("2016-01-01");
    assertEquals(Optional.empty(), aides.holding("office", Optional.of(day)));
    assertTrue(aides.tenures("office").stream().allMatch(tenure -> tenure.mayHold(day)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a minister's word is the state's on the days of the office only
          antony-blinken   | 2021-01-25 | false
          antony-blinken   | 2021-01-26 | true
          antony-blinken   | 2025-01-20 | true
          antony-blinken   | 2025-01-21 | false
          # a spokesman's through the institution for which he speaks
          matthew-miller   | 2025-01-20 | true
          matthew-miller   | 2025-01-21 | false
          karoline-leavitt | 2025-01-19 | false
          # nobody has written down that it ended
          karoline-leavitt | 2027-01-01 | true
          """)
  void letsAHolderSpeakForTheStateMeanwhile(String person, LocalDate day, boolean speaks) {
    Set<String> states = Knowledge.builtIn().actors().speaksFor(ACTOR + person, Optional.of(day));
    assertEquals(speaks, states.contains(REGION + "united-states"));
  }

  private static OfficeRegister register(String label, Tenure... tenures) {
    Office office = new Office("office", label, "board", List.of("chair"), true, Optional.empty());
    return new OfficeRegister(Map.of("office", office), List.of(tenures));
  }

  private static Tenure tenure(String person, String from, String to) {
    return new Tenure(person, "office", day(from), day(to));
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }
}
