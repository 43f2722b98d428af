package org.demarche.network.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.InputException;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Field;
import org.demarche.network.Variable;

/**
 * How far two codings agree.
 *
 * @param both how many statements both have
 * @param onlyFirst how many only the first has
 * @param onlySecond how many only the second has
 * @param measures of each variable that both are coded by: of all, of each coder, of each value
 */
public record Agreement(int both, int onlyFirst, int onlySecond, List<Measure> measures) {

  /**
   * The agreement on one variable.
   *
   * @param of {@code all}, {@code coder} or {@code value}
   * @param which the two coders, or the value: whether a statement has it or not
   * @param units how many statements are compared
   * @param share in how many of them both have the same value, from 0 to 1
   * @param kappa Cohen's; empty where it is not defined
   * @param alpha Krippendorff's, of differences where the variable is an integer; empty where it is
   *     not defined
   */
  public record Measure(
      String variable,
      String of,
      String which,
      int units,
      double share,
      OptionalDouble kappa,
      OptionalDouble alpha) {}

  /**
   * Compares two codings.
   *
   * @throws InputException where they have no variable in common
   */
  public static Agreement of(Coding one, Coding other) {
    Matching matching = Matching.of(one, other);
    List<Measure> measures = new ArrayList<>();
    for (Variable variable : one.variables()) {
      other.variables().stream()
          .filter(it -> it.label().equals(variable.label()))
          .findFirst()
          .ifPresent(it -> measures.addAll(of(matching.pairs(), variable, it)));
    }
    if (measures.isEmpty()) {
      throw new InputException(
          "unknown-variable: the codings have no variable of one name; those of the first are "
              + labels(one)
              + ", those of the second "
              + labels(other));
    }
    return new Agreement(
        matching.pairs().size(), matching.onlyFirst(), matching.onlySecond(), measures);
  }

  private static List<String> labels(Coding coding) {
    return coding.variables().stream().map(Variable::label).toList();
  }

  private static List<Measure> of(List<Matching.Pair> pairs, Variable variable, Variable other) {
    boolean number = isNumber(variable) && isNumber(other);
    List<List<String>> all = new ArrayList<>();
    TreeMap<String, List<List<String>>> byCoder = new TreeMap<>();
    TreeSet<String> values = new TreeSet<>();
    for (Matching.Pair pair : pairs) {
      List<String> unit = List.of(variable.of(pair.first()), other.of(pair.second()));
      all.add(unit);
      values.addAll(unit);
      byCoder.computeIfAbsent(coders(pair), it -> new ArrayList<>()).add(unit);
    }
    List<Measure> measures = new ArrayList<>();
    measures.add(measure(variable.label(), "all", "", all, number));
    if (byCoder.size() > 1) {
      byCoder.forEach(
          (coders, units) ->
              measures.add(measure(variable.label(), "coder", coders, units, number)));
    }
    if (variable.kind() == Field.Kind.TEXT) {
      for (String value : values) {
        measures.add(measure(variable.label(), "value", value, hasOrNot(all, value), false));
      }
    }
    return measures;
  }

  private static boolean isNumber(Variable variable) {
    return variable.kind() != Field.Kind.TEXT;
  }

  private static String coders(Matching.Pair pair) {
    return coder(pair.first()) + " / " + coder(pair.second());
  }

  private static String coder(CodedStatement statement) {
    return statement.coder().isEmpty() ? "?" : statement.coder();
  }

  private static List<List<String>> hasOrNot(List<List<String>> units, String value) {
    return units.stream()
        .map(unit -> unit.stream().map(it -> it.equals(value) ? "1" : "0").toList())
        .toList();
  }

  private static Measure measure(
      String variable, String of, String which, List<List<String>> units, boolean number) {
    long same = units.stream().filter(it -> it.get(0).equals(it.get(1))).count();
    boolean allNumbers = number && units.stream().flatMap(List::stream).noneMatch(String::isEmpty);
    return new Measure(
        variable,
        of,
        which,
        units.size(),
        units.isEmpty() ? 0 : (double) same / units.size(),
        Kappa.of(units),
        Alpha.of(units, allNumbers ? Alpha.Metric.INTERVAL : Alpha.Metric.NOMINAL));
  }

  /** How many of all statements both codings have, each counted once in either: 2b/(2b + f + s). */
  public double overlap() {
    double all = 2.0 * both + onlyFirst + onlySecond;
    return all == 0 ? 0 : 2 * both / all;
  }
}
