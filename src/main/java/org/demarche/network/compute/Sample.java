package org.demarche.network.compute;

import java.util.ArrayList;
import java.util.List;
import org.demarche.network.Aggregation;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Field;
import org.demarche.network.Settings;

/**
 * The statements that count.
 *
 * @param originals those of the right time and documents, in order
 * @param remaining those of them that filters and duplicates leave
 */
record Sample(List<CodedStatement> originals, List<CodedStatement> remaining) {

  /** Those for a network: without any that has no value where one is needed. */
  static Sample ofTies(Coding coding, Settings settings) {
    List<Field> needed = new ArrayList<>(List.of(settings.rows(), settings.columns()));
    if (settings.aggregation() != Aggregation.IGNORE) {
      settings.qualifier().ifPresent(needed::add);
    }
    return of(coding, settings, needed, needed);
  }

  /** Those for a list of events, in which values may be empty. */
  static Sample ofEvents(Coding coding, Settings settings) {
    List<Field> key = new ArrayList<>(List.of(settings.rows(), settings.columns()));
    if (settings.aggregation() != Aggregation.IGNORE) {
      settings.qualifier().ifPresent(key::add);
    }
    return of(coding, settings, List.of(), key);
  }

  /** Those for counting the values of the first variable, by the qualifier where there is one. */
  static Sample ofValues(Coding coding, Settings settings) {
    List<Field> needed = new ArrayList<>(List.of(settings.rows()));
    settings.qualifier().ifPresent(needed::add);
    return of(coding, settings, needed, needed);
  }

  private static Sample of(
      Coding coding, Settings settings, List<Field> needed, List<Field> duplicateKey) {
    List<CodedStatement> originals = new ArrayList<>();
    List<CodedStatement> remaining = new ArrayList<>();
    Repeats repeats = new Repeats(settings, duplicateKey);
    for (CodedStatement statement : coding.statements()) {
      if (!settings.selection().isOriginal(statement)) {
        continue;
      }
      originals.add(statement);
      boolean complete = needed.stream().noneMatch(field -> field.of(statement).isEmpty());
      if (complete && settings.selection().keeps(statement) && repeats.isFirst(statement)) {
        remaining.add(statement);
      }
    }
    return new Sample(originals, remaining);
  }
}
