package org.demarche.network.compute;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.demarche.network.CodedStatement;
import org.demarche.network.Compatibility;
import org.demarche.network.Settings;

/** The time that windows lie in, both ends included. */
record Range(LocalDateTime first, LocalDateTime last) {

  /**
   * That of the selection; an end that it leaves open is that of the statements that were coded.
   */
  static Range of(Sample sample, Settings settings) {
    List<CodedStatement> all = sample.originals();
    LocalDateTime from = settings.selection().first();
    LocalDateTime to = settings.selection().last();
    return new Range(
        from.equals(LocalDateTime.MIN) ? all.get(0).time() : from,
        to.equals(LocalDateTime.MAX) ? all.get(all.size() - 1).time() : to);
  }

  /** What lies both here and between the first and the last of statements. */
  Range within(List<CodedStatement> statements) {
    LocalDateTime earliest = statements.get(0).time();
    LocalDateTime latest = statements.get(statements.size() - 1).time();
    return new Range(
        first.isAfter(earliest) ? first : earliest, last.isBefore(latest) ? last : latest);
  }

  /**
   * The moments from the first on, one unit after the other. A month after the 31st is the last day
   * of the next one; DNA goes on from there, so that later ones are too early.
   */
  List<LocalDateTime> steps(ChronoUnit unit, Compatibility compatibility) {
    List<LocalDateTime> steps = new ArrayList<>();
    LocalDateTime next = first;
    while (!next.isAfter(last)) {
      steps.add(next);
      next =
          compatibility == Compatibility.DNA ? next.plus(1, unit) : first.plus(steps.size(), unit);
    }
    return steps;
  }
}
