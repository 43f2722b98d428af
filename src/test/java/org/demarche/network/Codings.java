package org.demarche.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.network.Field.Kind;

/** Small codings for tests: a line {@code day document actor concept agreement grade tone} each. */
public final class Codings {
  private Codings() {}

  /** Statements in the order of lines; {@code -} stands for no value. */
  public static Coding of(String... lines) {
    List<Variable> variables =
        List.of(
            new Variable("actor", Kind.TEXT, 0),
            new Variable("concept", Kind.TEXT, 1),
            new Variable("agreement", Kind.BOOLEAN, 2),
            new Variable("grade", Kind.INTEGER, 3),
            new Variable("tone", Kind.TEXT, 4));
    List<CodedStatement> statements = new ArrayList<>();
    for (String line : lines) {
      List<String> words = new ArrayList<>(List.of(line.split(" ")));
      while (words.size() < 7) {
        words.add("-");
      }
      List<String> values =
          words.subList(2, 7).stream().map(word -> word.equals("-") ? "" : word).toList();
      statements.add(
          new CodedStatement(
              "" + (statements.size() + 1),
              LocalDate.parse(words.get(0)).atStartOfDay(),
              Document.of(words.get(1)),
              0,
              0,
              "",
              "",
              values));
    }
    return new Coding(variables, statements);
  }

  /** All cells, a line a row: {@code A: 0 1.5; B: 1.5 0}. */
  public static String text(Network network) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < network.rows().size(); i++) {
      int row = i;
      rows.add(
          network.rows().get(i)
              + ": "
              + IntStream.range(0, network.columns().size())
                  .mapToObj(j -> number(network.weights().get(row, j)))
                  .collect(Collectors.joining(" ")));
    }
    return String.join("; ", rows);
  }

  /** With four digits at most. */
  public static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
  }
}
