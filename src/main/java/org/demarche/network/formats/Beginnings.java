package org.demarche.network.formats;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.network.CodedStatement;
import org.demarche.network.Field;
import org.demarche.network.Settings;

/** When nodes first appear, and ties: the day of the first statement that makes them. */
public final class Beginnings {
  private final Map<String, LocalDate> rows = new HashMap<>();
  private final Map<String, LocalDate> columns = new HashMap<>();
  private final Map<String, Map<String, LocalDate>> cells = new HashMap<>();

  /**
   * Those of the statements that a network is made of.
   *
   * @param statements in order
   */
  public Beginnings(List<CodedStatement> statements, Settings settings) {
    Field row = settings.rows();
    Field column = settings.columns();
    for (CodedStatement statement : statements) {
      LocalDate day = statement.time().toLocalDate();
      rows.putIfAbsent(row.of(statement), day);
      columns.putIfAbsent(column.of(statement), day);
      cells
          .computeIfAbsent(row.of(statement), it -> new HashMap<>())
          .putIfAbsent(column.of(statement), day);
    }
  }

  Optional<LocalDate> row(String label) {
    return Optional.ofNullable(rows.get(label));
  }

  Optional<LocalDate> column(String label) {
    return Optional.ofNullable(columns.get(label));
  }

  Optional<LocalDate> cell(String row, String column) {
    return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(column));
  }

  /** When two rows first had a column in common. */
  Optional<LocalDate> pair(String row, String other) {
    Map<String, LocalDate> ofOther = cells.getOrDefault(other, Map.of());
    return cells.getOrDefault(row, Map.of()).entrySet().stream()
        .filter(it -> ofOther.containsKey(it.getKey()))
        .map(it -> later(it.getValue(), ofOther.get(it.getKey())))
        .min(LocalDate::compareTo);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
