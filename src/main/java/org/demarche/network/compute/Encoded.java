package org.demarche.network.compute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.network.CodedStatement;
import org.demarche.network.Field;
import org.demarche.network.Settings;

/**
 * Statements as numbers: of their row, their column and their level.
 *
 * @param rows labels of the first variable, sorted by their UTF-16 codes
 * @param columns those of the second
 * @param keys one for each statement: (row · columns + column) · levels + level
 */
record Encoded(List<String> rows, List<String> columns, Levels levels, long[] keys) {

  static Encoded of(Sample sample, Settings settings) {
    List<String> rows = labels(sample, settings.rows(), settings);
    List<String> columns = labels(sample, settings.columns(), settings);
    Levels levels = Levels.of(sample, settings);
    Map<String, Integer> rowOf = numbers(rows);
    Map<String, Integer> columnOf = numbers(columns);
    Map<String, Integer> levelOf = numbers(levels.labels());
    long[] keys = new long[sample.remaining().size()];
    int at = 0;
    for (CodedStatement statement : sample.remaining()) {
      long row = rowOf.get(settings.rows().of(statement));
      int column = columnOf.get(settings.columns().of(statement));
      int level = settings.qualifier().map(it -> levelOf.get(it.of(statement))).orElse(0);
      keys[at++] = (row * columns.size() + column) * levels.size() + level;
    }
    return new Encoded(rows, columns, levels, keys);
  }

  private static List<String> labels(Sample sample, Field field, Settings settings) {
    Set<String> labels = new HashSet<>();
    List<CodedStatement> from = settings.isolates() ? sample.originals() : sample.remaining();
    from.forEach(statement -> labels.add(field.of(statement)));
    labels.remove("");
    return labels.stream().sorted().toList();
  }

  private static Map<String, Integer> numbers(List<String> labels) {
    Map<String, Integer> numbers = new HashMap<>();
    labels.forEach(label -> numbers.put(label, numbers.size()));
    return numbers;
  }
}
