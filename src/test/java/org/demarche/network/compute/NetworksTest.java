package org.demarche.network.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.InputException;
import org.demarche.network.Aggregation;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Codings;
import org.demarche.network.Compatibility;
import org.demarche.network.Duplicates;
import org.demarche.network.Filter;
import org.demarche.network.Kernel;
import org.demarche.network.Mode;
import org.demarche.network.Network;
import org.demarche.network.Normalisation;
import org.demarche.network.Selection;
import org.demarche.network.Settings;
import org.demarche.network.WindowUnit;
import org.demarche.network.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {
  /** A says twice yes to x, B yes and no to x, C no to x and yes to y. */
  private static final Coding SMALL =
      Codings.of(
          "2024-01-01 1 A x 1 2 calm",
          "2024-01-01 1 A x 1 2 loud",
          "2024-01-02 2 B x 1 1 calm",
          "2024-01-03 3 B x 0 -2 calm",
          "2024-01-03 3 C x 0 -2 loud",
          "2024-01-03 3 C y 1 0 loud");

  private static Settings settings(Coding coding, Mode mode) {
    return Settings.of(coding.field("actor"), coding.field("concept")).mode(mode);
  }

  private static Settings settings(Mode mode, Aggregation how, String qualifier) {
    return settings(SMALL, mode).qualifier(SMALL.field(qualifier), how);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IGNORE     | agreement | NO      | A: 0 4 2; B: 4 0 2; C: 2 2 0",
        "CONGRUENCE | agreement | NO      | A: 0 2 0; B: 2 0 1; C: 0 1 0",
        "CONFLICT   | agreement | NO      | A: 0 2 2; B: 2 0 1; C: 2 1 0",
        "SUBTRACT   | agreement | NO      | A: 0 0 -2; B: 0 0 0; C: -2 0 0",
        // the range of grades is 4: 2 and 1 are alike by 0.75, 2 and -2 by 0, 1 and -2 by 0.25
        "CONGRUENCE | grade     | NO      | A: 0 1.5 0; B: 1.5 0 1.25; C: 0 1.25 0",
        "CONFLICT   | grade     | NO      | A: 0 2.5 2; B: 2.5 0 0.75; C: 2 0.75 0",
        "CONGRUENCE | tone      | NO      | A: 0 2 1; B: 2 0 0; C: 1 0 0",
        // A has x calm and x loud, B twice x calm: x loud is A's alone
        "CONFLICT   | tone      | NO      | A: 0 1 2; B: 1 0 4; C: 2 4 0",
        "SUBTRACT   | tone      | NO      | A: 0 1 -1; B: 1 0 -4; C: -1 -4 0",
        "CONGRUENCE | agreement | AVERAGE | A: 0 1 0; B: 1 0 0.5; C: 0 0.5 0",
        "CONGRUENCE | agreement | COSINE  | A: 0 0.5 0; B: 0.5 0 0.25; C: 0 0.25 0",
        // of A and B: x no counts once, x yes 2 · 1
        "CONGRUENCE | agreement | JACCARD | A: 0 0.6667 0; B: 0.6667 0 0.3333; C: 0 0.3333 0",
        // vectors (2, 0, 0), (1, 1, 0) and (0, 1, 1) over x yes, x no and y yes
        "CONGRUENCE | agreement | VECTOR_COSINE | A: 0 0.7071 0; B: 0.7071 0 0.5; C: 0 0.5 0",
        // vectors (2, 0), (2, 0) and (1, 1) over x and y
        "IGNORE     | agreement | VECTOR_COSINE | A: 0 1 0.7071; B: 1 0 0.7071; C: 0.7071 0.7071 0",
      })
  void oneModeTiesAreSumsOfProducts(
      Aggregation how, String qualifier, Normalisation normalisation, String expected) {
    Settings settings = settings(Mode.ONE_MODE, how, qualifier).normalisation(normalisation);
    assertEquals(expected, Codings.text(Networks.of(SMALL, settings)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IGNORE   | agreement | NO         | A: 2 0; B: 2 0; C: 1 1",
        "SUBTRACT | agreement | NO         | A: 2 0; B: 0 0; C: -1 1",
        "SUBTRACT | grade     | NO         | A: 4 0; B: -1 0; C: -2 0",
        "SUBTRACT | tone      | NO         | A: 2 0; B: 2 0; C: 1 1",
        "COMBINE  | agreement | NO         | A: 1 0; B: 3 0; C: 2 1",
        // levels -2, 0, 1, 2
        "COMBINE  | grade     | NO         | A: 1 0; B: 10 0; C: 8 4",
        "IGNORE   | agreement | ACTIVITY   | A: 1 0; B: 1 0; C: 0.5 0.5",
        "SUBTRACT | agreement | ACTIVITY   | A: 1 0; B: 0 0; C: -0.5 0.5",
        "IGNORE   | agreement | PROMINENCE | A: 0.4 0; B: 0.4 0; C: 0.2 1",
      })
  void twoModeTiesAreCounts(
      Aggregation how, String qualifier, Normalisation normalisation, String expected) {
    Settings settings = settings(Mode.TWO_MODE, how, qualifier).normalisation(normalisation);
    assertEquals(expected, Codings.text(Networks.of(SMALL, settings)));
  }

  @ParameterizedTest
  @CsvSource({
    // two statements on each of: a day, the same week, the same month, the same year; then a year
    // and a week later, in the weeks and months of the same numbers
    "KEEP, NONE, 10",
    "DAY, NONE, 5",
    "WEEK, NONE, 4",
    "WEEK, DNA, 3",
    "MONTH, NONE, 3",
    "MONTH, DNA, 2",
    "YEAR, NONE, 2",
    "YEAR, DNA, 2",
    "RANGE, NONE, 1",
    "DOCUMENT, NONE, 5",
  })
  void duplicatesCountOnceByTheCalendar(
      Duplicates duplicates, Compatibility compatibility, int left) {
    Coding coding =
        Codings.of(
            "2023-01-09 1 A x",
            "2023-01-09 1 A x",
            "2023-01-10 2 A x",
            "2023-01-10 2 A x",
            "2023-01-20 3 A x",
            "2023-01-20 3 A x",
            "2023-03-01 4 A x",
            "2023-03-01 4 A x",
            "2024-01-10 5 A x",
            "2024-01-10 5 A x");
    Settings settings =
        settings(coding, Mode.TWO_MODE).duplicates(duplicates).compatibility(compatibility);
    assertEquals(left, Networks.of(coding, settings).statements());
  }

  @Test
  void theFirstDaysOfAYearMayBelongToTheLastWeekOfTheOther() {
    Coding coding = Codings.of("2020-12-31 1 A x", "2021-01-03 2 A x", "2021-01-04 3 A x");
    Settings settings = settings(coding, Mode.TWO_MODE).duplicates(Duplicates.WEEK);
    assertEquals(2, Networks.of(coding, settings).statements());
  }

  @Test
  void aYesAndANoInOneDocumentAreTwoUnlessTheQualifierIsIgnored() {
    Coding coding = Codings.of("2024-01-01 1 A x 1", "2024-01-01 1 A x 0");
    Settings settings =
        settings(coding, Mode.TWO_MODE)
            .qualifier(coding.field("agreement"), Aggregation.COMBINE)
            .duplicates(Duplicates.DOCUMENT);
    assertEquals("A: 3", Codings.text(Networks.of(coding, settings)));
    Settings ignoring = settings.aggregation(Aggregation.IGNORE);
    assertEquals("A: 1", Codings.text(Networks.of(coding, ignoring)));
  }

  @Test
  void isolatesAreAllThatWereCodedInThoseDocumentsAndDays() {
    Selection selection =
        Selection.ALL
            .between(LocalDateTime.of(2024, 1, 2, 0, 0), LocalDateTime.of(2024, 1, 3, 0, 0))
            .and(Filter.without(SMALL.field("actor"), "C"));
    Settings settings = settings(SMALL, Mode.TWO_MODE).selection(selection);
    assertEquals("B: 2", Codings.text(Networks.of(SMALL, settings)));
    assertEquals("B: 2 0; C: 0 0", Codings.text(Networks.of(SMALL, settings.isolates(true))));
  }

  @Test
  void onlySomeValuesOrDocumentsCount() {
    Settings settings = settings(SMALL, Mode.TWO_MODE);
    Selection some =
        Selection.ALL
            .and(Filter.only(SMALL.field("actor"), "A", "C"))
            .and(Filter.only(SMALL.field("agreement"), "1"))
            .and(Filter.without(SMALL.field("document:id"), "1"));
    Network network = Networks.of(SMALL, settings.selection(some).isolates(true));
    assertEquals("B: 0 0; C: 0 1", Codings.text(network));
  }

  @Test
  void statementsWithoutAValueCountWhereItIsNotAskedFor() {
    Coding coding =
        Codings.of("2024-01-01 1 A x - 1", "2024-01-01 1 - x 1 2", "2024-01-02 1 A x 1");
    Settings settings =
        settings(coding, Mode.TWO_MODE).qualifier(coding.field("agreement"), Aggregation.IGNORE);
    assertEquals("A: 2", Codings.text(Networks.of(coding, settings)));
    Settings subtracted = settings.aggregation(Aggregation.SUBTRACT);
    assertEquals("A: 1", Codings.text(Networks.of(coding, subtracted)));
    assertEquals("[1, 2, 3]", ids(Networks.events(coding, settings)));
  }

  private static String ids(List<CodedStatement> statements) {
    return statements.stream().map(CodedStatement::id).toList().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "DAYS, 1, 2024-01-01 2024-01-02 2024-01-03, 2 1 3",
    "DAYS, 2, 2024-01-02, 6",
    "DAYS, 3, 2024-01-02, 6",
    "DAYS, 4, '', ''",
    "EVENTS, 3, 2024-01-01 2024-01-02 2024-01-03 2024-01-03, 3 3 3 3",
    "EVENTS, 5, 2024-01-02 2024-01-03, 5 5",
  })
  void windowsLieWithinTheRange(WindowUnit unit, int size, String days, String statements) {
    List<Network> networks =
        Networks.over(SMALL, settings(SMALL, Mode.TWO_MODE), Windows.moving(unit, size));
    assertEquals(
        days,
        networks.stream()
            .map(it -> it.period().orElseThrow().mid().toLocalDate().toString())
            .collect(Collectors.joining(" ")));
    assertEquals(
        statements,
        networks.stream().map(it -> "" + it.statements()).collect(Collectors.joining(" ")));
  }

  @Test
  void monthsAfterThe31stEndWithTheMonth() {
    Coding coding = Codings.of("2024-01-31 1 A x", "2024-04-30 2 A x");
    Settings settings = settings(coding, Mode.TWO_MODE);
    Windows windows = Windows.moving(WindowUnit.MONTHS, 1);
    assertEquals("2024-03-31", mid(Networks.over(coding, settings, windows), 2));
    Settings dna = settings.compatibility(Compatibility.DNA);
    assertEquals("2024-03-29", mid(Networks.over(coding, dna, windows), 2));
  }

  private static String mid(List<Network> networks, int step) {
    return networks.get(step).period().orElseThrow().mid().toLocalDate().toString();
  }

  @Test
  void windowsHaveTheirOwnNodesUnlessThereAreIsolates() {
    Settings settings = settings(SMALL, Mode.ONE_MODE);
    Windows days = Windows.moving(WindowUnit.DAYS, 1);
    assertEquals("A: 0", Codings.text(Networks.over(SMALL, settings, days).get(0)));
    assertEquals(
        "A: 0 0 0; B: 0 0 0; C: 0 0 0",
        Codings.text(Networks.over(SMALL, settings.isolates(true), days).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    // statements one day before, at, and one day after the middle of a window of four days
    "UNIFORM, NONE, 0.5 0.5 0.5",
    "EPANECHNIKOV, NONE, 0.5625 0.75 0.5625",
    "TRIANGULAR, NONE, 0.5 1 0.5",
    "TRIANGULAR, DNA, 0.5 1 1.5",
    "GAUSSIAN, NONE, 0.3521 0.3989 0.3521",
  })
  void kernelsWeighByDistance(Kernel kernel, Compatibility compatibility, String weights) {
    Coding coding = Codings.of("2024-01-01 1 A u", "2024-01-02 1 A v", "2024-01-03 1 A w");
    Settings settings = settings(coding, Mode.TWO_MODE).compatibility(compatibility);
    Windows windows = new Windows(WindowUnit.DAYS, 4, Optional.of(kernel), false);
    List<Network> networks = Networks.over(coding, settings, windows);
    assertEquals(3, networks.size());
    assertEquals("A: " + weights, Codings.text(networks.get(1)));
  }

  @Test
  void smoothedTiesAreRootsOfProductsAndTheDiagonalIsFilled() {
    Coding coding =
        Codings.of(
            "2024-01-01 1 A x 1", "2024-01-03 1 B x 1", "2024-01-03 1 B x 0", "2024-01-05 1 A y 0");
    Settings settings =
        settings(coding, Mode.ONE_MODE)
            .qualifier(coding.field("agreement"), Aggregation.CONGRUENCE);
    Windows windows = Windows.smoothed(WindowUnit.DAYS, 4, Kernel.EPANECHNIKOV);
    List<Network> networks = Networks.over(coding, settings, windows);
    // only January 3 lies two days from both ends; A's statements have no weight then
    assertEquals(1, networks.size());
    assertEquals("A: 0 0; B: 0 1.5", Codings.text(networks.get(0)));
    Windows wider = Windows.smoothed(WindowUnit.DAYS, 4, Kernel.UNIFORM);
    assertEquals("A: 1 0.5; B: 0.5 1", Codings.text(Networks.over(coding, settings, wider).get(0)));
    Settings average = settings.normalisation(Normalisation.AVERAGE);
    // both have √0.5 + √0.5 = √2 as their activity
    assertEquals(
        "A: 0.7071 0.3536; B: 0.3536 0.7071",
        Codings.text(Networks.over(coding, average, wider).get(0)));
    Settings dna = average.compatibility(Compatibility.DNA);
    // A and B: x yes 2/2, x no 2/1, y no 2/1; A and A: 2/2 twice
    assertEquals("A: 2 2.5; B: 2.5 2", Codings.text(Networks.over(coding, dna, wider).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "ONE_MODE, CONGRUENCE, NO, false, needs a qualifier",
    "TWO_MODE, CONFLICT, NO, true, conflict is of one-mode networks",
    "ONE_MODE, COMBINE, NO, true, combine is of two-mode networks",
    "TWO_MODE, COMBINE, ACTIVITY, true, are no amounts",
    "TWO_MODE, IGNORE, AVERAGE, true, does not suit a two-mode network",
    "ONE_MODE, IGNORE, ACTIVITY, true, does not suit a one-mode network",
  })
  void whatHasNoMeaningTogetherIsRefused(
      Mode mode, Aggregation how, Normalisation normalisation, boolean qualifier, String why) {
    Settings plain = settings(SMALL, mode).aggregation(how).normalisation(normalisation);
    Settings settings = qualifier ? plain.qualifier(SMALL.field("agreement"), how) : plain;
    InputException refusal = assertThrows(InputException.class, () -> Networks.of(SMALL, settings));
    assertTrue(refusal.getMessage().startsWith("bad-settings: "), refusal::getMessage);
    assertTrue(refusal.getMessage().contains(why), refusal::getMessage);
  }

  @Test
  void noStatementsGiveNoNodes() {
    Coding none = Codings.of();
    for (Mode mode : Mode.values()) {
      Settings settings = settings(none, mode).qualifier(none.field("tone"), Aggregation.SUBTRACT);
      assertEquals("", Codings.text(Networks.of(none, settings)));
      assertEquals(List.of(), Networks.over(none, settings, Windows.moving(WindowUnit.DAYS, 1)));
    }
  }
}
