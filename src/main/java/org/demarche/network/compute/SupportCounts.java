package org.demarche.network.compute;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Field;
import org.demarche.network.Settings;

/**
 * How many statements each value of a variable has, for and against: what a bar chart of support
 * and opposition shows.
 *
 * @param values sorted by the codes of their characters
 * @param levels of the qualifier in ascending order; one without a name where there is none
 * @param counts one row for each value, one number in it for each level
 */
public record SupportCounts(List<String> values, List<String> levels, List<List<Integer>> counts) {

  /** Counts the first variable of the settings; duplicates are those of it and the qualifier. */
  public static SupportCounts of(Coding coding, Settings settings) {
    Sample sample = Sample.ofValues(coding, settings);
    Field field = settings.rows();
    TreeSet<String> values = new TreeSet<>();
    sample.remaining().forEach(statement -> values.add(field.of(statement)));
    List<String> rows = List.copyOf(values);
    List<String> levels = Levels.of(sample, settings).labels();
    int[][] counts = new int[rows.size()][levels.size()];
    for (CodedStatement statement : sample.remaining()) {
      String level = settings.qualifier().map(it -> it.of(statement)).orElse("");
      counts[Collections.binarySearch(rows, field.of(statement))][levels.indexOf(level)]++;
    }
    return new SupportCounts(
        rows,
        levels,
        Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList());
  }
}
