package org.demarche.network.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.demarche.network.Aggregation;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Duplicates;
import org.demarche.network.Field.Kind;
import org.demarche.network.Mode;
import org.demarche.network.Network;
import org.demarche.network.Settings;
import org.demarche.network.Variable;

/** A network as the formulae in docs/networks.md say, cell by cell. */
final class Definition {
  private final Settings settings;
  private final Variable who;
  private final Variable what;
  private final Variable qualifier;
  private final List<CodedStatement> counted = new ArrayList<>();

  Definition(Settings settings, Coding coding) {
    this.settings = settings;
    this.who = (Variable) settings.rows();
    this.what = (Variable) settings.columns();
    this.qualifier = (Variable) settings.qualifier().orElseThrow();
    Set<String> seen = new HashSet<>();
    for (CodedStatement it : coding.statements()) {
      boolean whole = !who.of(it).isEmpty() && !what.of(it).isEmpty();
      if (whole && (settings.duplicates() == Duplicates.KEEP || seen.add(key(it)))) {
        counted.add(it);
      }
    }
  }

  private String key(CodedStatement it) {
    boolean dna = settings.isDna();
    LocalDateTime t = it.time();
    String bucket =
        switch (settings.duplicates()) {
          case DOCUMENT -> it.document().id();
          case DAY -> "" + t.toLocalDate();
          case WEEK ->
              t.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                  + (dna ? "" : "/" + t.get(IsoFields.WEEK_BASED_YEAR));
          case MONTH -> t.getMonth() + (dna ? "" : "/" + t.getYear());
          case YEAR -> "" + t.getYear();
          case KEEP, RANGE -> "";
        };
    String side = settings.aggregation() == Aggregation.IGNORE ? "" : qualifier.of(it);
    return String.join("\n", bucket, who.of(it), what.of(it), side);
  }

  /** Compares each cell of what was computed. */
  void compare(Network network) {
    boolean one = settings.mode() == Mode.ONE_MODE;
    List<String> rows = labels(who);
    List<String> columns = one ? rows : labels(what);
    assertEquals(rows, network.rows());
    assertEquals(columns, network.columns());
    assertEquals(counted.size(), network.statements());
    for (String row : rows) {
      for (String column : columns) {
        double weight = one && row.equals(column) ? 0 : one ? tie(row, column) : cell(row, column);
        assertEquals(weight, network.weight(row, column), 1e-9, () -> row + column + settings);
      }
    }
  }

  private List<String> labels(Variable variable) {
    return List.copyOf(new TreeSet<>(counted.stream().map(variable::of).toList()));
  }

  private double count(String row, String column, String level) {
    return counted.stream()
        .filter(it -> row.isEmpty() || who.of(it).equals(row))
        .filter(it -> column.isEmpty() || what.of(it).equals(column))
        .filter(it -> level.isEmpty() || qualifier.of(it).equals(level))
        .count();
  }

  private List<String> levels() {
    return switch (qualifier.kind()) {
      case BOOLEAN -> List.of("0", "1");
      case INTEGER -> List.of("-3", "-2", "-1", "0", "1", "2");
      case TEXT -> labels(qualifier);
    };
  }

  private double cell(String row, String column) {
    double weight = 0;
    List<String> levels = levels();
    for (int k = 0; k < levels.size(); k++) {
      double x = count(row, column, levels.get(k));
      weight +=
          switch (settings.aggregation()) {
            case SUBTRACT -> x * value(levels.get(k));
            case COMBINE -> x > 0 ? Math.pow(2, levels.size() - 1 - k) : 0;
            default -> x;
          };
    }
    return switch (settings.normalisation()) {
      case ACTIVITY -> weight / count(row, "", "");
      case PROMINENCE -> weight / count("", column, "");
      default -> weight;
    };
  }

  private double value(String level) {
    return switch (qualifier.kind()) {
      case TEXT -> 1;
      case BOOLEAN -> level.equals("1") ? 1 : -1;
      case INTEGER -> Integer.parseInt(level);
    };
  }

  private double tie(String a, String b) {
    double weight =
        switch (settings.aggregation()) {
          case IGNORE -> shared(a, b);
          case CONGRUENCE -> congruence(a, b);
          case CONFLICT -> conflict(a, b);
          default -> congruence(a, b) - conflict(a, b);
        };
    double ones = count(a, "", "");
    double others = count(b, "", "");
    double divisor =
        switch (settings.normalisation()) {
          case AVERAGE -> (ones + others) / 2;
          case COSINE -> ones * others;
          case JACCARD -> sum(a, b, (x, y) -> y == 0 ? x : x == 0 ? y : x * y);
          case VECTOR_COSINE ->
              settings.aggregation() == Aggregation.IGNORE
                  ? Math.sqrt(shared(a, a) * shared(b, b))
                  : Math.sqrt(congruence(a, a) * congruence(b, b));
          default -> 1;
        };
    return divisor == 0 ? 0 : weight / divisor;
  }

  private double shared(String a, String b) {
    return labels(what).stream().mapToDouble(j -> count(a, j, "") * count(b, j, "")).sum();
  }

  private double congruence(String a, String b) {
    return qualifier.kind() == Kind.TEXT ? sum(a, b, (x, y) -> x * y) : products(a, b, true);
  }

  private double conflict(String a, String b) {
    return qualifier.kind() == Kind.TEXT
        ? sum(a, b, (x, y) -> (y == 0 ? x : 0) + (x == 0 ? y : 0))
        : products(a, b, false);
  }

  private double sum(String a, String b, ToDoubleBiFunction<Double, Double> term) {
    double sum = 0;
    for (String j : labels(what)) {
      for (String k : levels()) {
        sum += term.applyAsDouble(count(a, j, k), count(b, j, k));
      }
    }
    return sum;
  }

  private double products(String a, String b, boolean alike) {
    double range = qualifier.kind() == Kind.BOOLEAN ? 1 : 5;
    double sum = 0;
    for (String j : labels(what)) {
      for (String k : levels()) {
        for (String l : levels()) {
          double apart = Math.abs(Integer.parseInt(k) - Integer.parseInt(l)) / range;
          sum += count(a, j, k) * count(b, j, l) * (alike ? 1 - apart : apart);
        }
      }
    }
    return sum;
  }
}
