package org.demarche.network.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.demarche.model.InputException;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Document;
import org.demarche.network.Field.Kind;
import org.demarche.network.Variable;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final double TOLERANCE = 1e-9;

  /** What four coders wrote of twelve units, a column each, as Krippendorff (2011) has them. */
  private static final List<String> CODERS =
      List.of(
          "1 2 3 3 2 1 4 1 2 . . .",
          "1 2 3 3 2 2 4 1 2 5 . 3",
          ". 3 3 3 2 3 4 2 2 5 1 .",
          "1 2 3 3 2 4 4 1 2 5 1 .");

  private static List<List<String>> units() {
    return IntStream.range(0, 12)
        .mapToObj(
            unit ->
                CODERS.stream()
                    .map(it -> it.split(" ")[unit])
                    .filter(it -> !it.equals("."))
                    .toList())
        .toList();
  }

  @Test
  void alphaIsThatOfKrippendorffsExample() {
    assertEquals(0.743, Alpha.of(units(), Alpha.Metric.NOMINAL).orElseThrow(), 5e-4);
    assertEquals(0.849, Alpha.of(units(), Alpha.Metric.INTERVAL).orElseThrow(), 5e-4);
  }

  @Test
  void kappaTakesChanceAway() {
    // both say yes of 20, both no of 15, one yes and the other no of 5, the other way round of 10
    List<List<String>> units = new ArrayList<>(Collections.nCopies(20, List.of("1", "1")));
    units.addAll(Collections.nCopies(5, List.of("1", "0")));
    units.addAll(Collections.nCopies(10, List.of("0", "1")));
    units.addAll(Collections.nCopies(15, List.of("0", "0")));
    assertEquals(0.4, Kappa.of(units).orElseThrow(), TOLERANCE);
    // of 100 values 55 are 1 and 45 are 0: D_o = 30/100, D_e = 2 · 55 · 45 / (100 · 99)
    assertEquals(
        1 - 0.3 / (2.0 * 55 * 45 / 9900),
        Alpha.of(units, Alpha.Metric.NOMINAL).orElseThrow(),
        TOLERANCE);
  }

  @Test
  void whatIsNotDefinedIsEmpty() {
    assertEquals(OptionalDouble.empty(), Kappa.of(List.of()));
    assertEquals(OptionalDouble.empty(), Kappa.of(List.of(List.of("1", "1"))));
    assertEquals(
        OptionalDouble.empty(),
        Alpha.of(List.of(List.of("1", "1"), List.of("2")), Alpha.Metric.NOMINAL));
  }

  private static final List<Variable> VARIABLES =
      List.of(new Variable("actor", Kind.TEXT, 0), new Variable("grade", Kind.INTEGER, 1));

  private static CodedStatement statement(
      String id, String document, int start, int stop, String coder, String... values) {
    return new CodedStatement(
        id,
        LocalDate.parse("2024-01-01").atStartOfDay(),
        Document.of(document),
        start,
        stop,
        "",
        coder,
        List.of(values));
  }

  @Test
  void statementsAreMatchedByTheirPlaces() {
    Coding one =
        new Coding(
            VARIABLES,
            List.of(
                statement("1", "d", 0, 10, "x", "A", "1"),
                statement("2", "d", 20, 30, "x", "B", "2"),
                statement("3", "d", 50, 60, "x", "B", "0"),
                statement("4", "e", 0, 10, "x", "C", "1")));
    Coding other =
        new Coding(
            VARIABLES,
            List.of(
                // both of these overlap with the first; the second one more
                statement("9", "d", 8, 22, "y", "C", "3"),
                statement("8", "d", 1, 10, "y", "A", "1"),
                statement("7", "d", 52, 60, "z", "C", "1"),
                statement("6", "f", 0, 10, "y", "C", "1")));
    Agreement agreement = Agreement.of(one, other);
    // d 20-30 is left for d 8-22
    assertEquals(
        "3 1 1", agreement.both() + " " + agreement.onlyFirst() + " " + agreement.onlySecond());
    assertEquals(0.75, agreement.overlap(), TOLERANCE);
    assertEquals(
        """
        actor all  3 0.333
        actor coder x / y 2 0.500
        actor coder x / z 1 0.000
        actor value A 3 1.000
        actor value B 3 0.333
        actor value C 3 0.333
        grade all  3 0.333
        grade coder x / y 2 0.500
        grade coder x / z 1 0.000""",
        String.join("\n", agreement.measures().stream().map(AgreementTest::text).toList()));
    Agreement.Measure grades = agreement.measures().get(6);
    assertEquals(
        alpha(new double[][] {{1, 1}, {2, 3}, {0, 1}}), grades.alpha().orElseThrow(), TOLERANCE);
  }

  /** By the definition, over all ordered pairs. */
  private static double alpha(double[][] units) {
    List<Double> all = new ArrayList<>();
    double within = 0;
    for (double[] unit : units) {
      all.add(unit[0]);
      all.add(unit[1]);
      within += 2 * (unit[0] - unit[1]) * (unit[0] - unit[1]);
    }
    double between = 0;
    for (double a : all) {
      for (double b : all) {
        between += (a - b) * (a - b);
      }
    }
    return 1 - (within / all.size()) / (between / (all.size() * (all.size() - 1.0)));
  }

  private static String text(Agreement.Measure it) {
    return "%s %s %s %d %s"
        .formatted(
            it.variable(),
            it.of(),
            it.which(),
            it.units(),
            String.format(Locale.ROOT, "%.3f", it.share()));
  }

  @Test
  void withoutPlacesTheyAreMatchedByTheirIds() {
    Coding one = new Coding(VARIABLES, List.of(statement("1", "d", 0, 0, "", "A", "1")));
    Coding other =
        new Coding(
            VARIABLES,
            List.of(
                statement("1", "d", 3, 9, "", "A", "1"), statement("2", "d", 0, 2, "", "A", "1")));
    assertEquals(1, Agreement.of(one, other).both());
  }

  @Test
  void codingsWithoutACommonVariableAreRefused() {
    Coding one = new Coding(VARIABLES, List.of());
    Coding other = new Coding(List.of(new Variable("person", Kind.TEXT, 0)), List.of());
    assertThrows(InputException.class, () -> Agreement.of(one, other));
  }
}
