package org.demarche.network.compute;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.network.CodedStatement;
import org.demarche.network.Field;
import org.demarche.network.Settings;

/**
 * What a qualifier can be.
 *
 * @param kind text levels are alike or not, numbers more or less so
 * @param labels in ascending order; one without a name where there is no qualifier
 */
record Levels(Field.Kind kind, List<String> labels) {
  private static final Levels NONE = new Levels(Field.Kind.TEXT, List.of(""));

  /**
   * Booleans are 0 and 1; integers all that were coded, also where no statement of that value is
   * left; texts those that labels are taken from.
   */
  static Levels of(Sample sample, Settings settings) {
    if (settings.qualifier().isEmpty()) {
      return NONE;
    }
    Field qualifier = settings.qualifier().get();
    return switch (qualifier.kind()) {
      case BOOLEAN -> new Levels(Field.Kind.BOOLEAN, withNone(sample, qualifier, "0", "1"));
      case INTEGER -> new Levels(Field.Kind.INTEGER, integers(sample, qualifier));
      case TEXT ->
          new Levels(
              Field.Kind.TEXT,
              List.copyOf(
                  new TreeSet<>(
                      values(
                              settings.isolates() ? sample.originals() : sample.remaining(),
                              qualifier)
                          .toList())));
    };
  }

  private static List<String> integers(Sample sample, Field qualifier) {
    List<String> all =
        values(sample.originals(), qualifier)
            .filter(value -> !value.isEmpty())
            .distinct()
            .sorted((a, b) -> Long.compare(Long.parseLong(a), Long.parseLong(b)))
            .toList();
    return withNone(sample, qualifier, all.toArray(String[]::new));
  }

  /** Where the qualifier is ignored, statements without one count too: at a level of their own. */
  private static List<String> withNone(Sample sample, Field qualifier, String... levels) {
    boolean some = values(sample.remaining(), qualifier).anyMatch(String::isEmpty);
    return some ? Stream.concat(Stream.of(levels), Stream.of("")).toList() : List.of(levels);
  }

  private static Stream<String> values(List<CodedStatement> statements, Field field) {
    return statements.stream().map(field::of);
  }

  int size() {
    return labels.size();
  }

  /** What a statement of that level adds to a difference of for and against. */
  double value(int level) {
    String label = labels.get(level);
    return switch (kind) {
      case TEXT -> 1;
      case BOOLEAN -> label.isEmpty() ? 0 : label.equals("1") ? 1 : -1;
      case INTEGER -> label.isEmpty() ? 0 : Long.parseLong(label);
    };
  }

  /** How alike any two levels are, from 0 to 1: 1 - |k - l| / R for numbers of the range R. */
  double[][] similarities() {
    double[] values = new double[size()];
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (int level = 0; level < size(); level++) {
      values[level] = value(level);
      least = Math.min(least, values[level]);
      most = Math.max(most, values[level]);
    }
    double[][] alike = new double[size()][size()];
    for (int k = 0; k < size(); k++) {
      for (int l = 0; l < size(); l++) {
        boolean apart = kind != Field.Kind.TEXT && most > least;
        double distance = apart ? Math.abs(values[k] - values[l]) / (most - least) : 0;
        alike[k][l] = kind == Field.Kind.TEXT ? (k == l ? 1 : 0) : 1 - distance;
      }
    }
    return alike;
  }
}
