package org.demarche.serve;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.InputException;
import org.demarche.network.positions.RolledStances;
import org.demarche.network.positions.RolledStances.Holder;
import org.demarche.network.positions.RolledStances.Subject;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;

/**
 * Stances rolled up to governments, parties and issues: those of all days together, and of each day
 * where somebody's office changed in between or where all together do not tell.
 */
final class RolledAnswers {
  private static final NamedQuery DAYS = QueryLibrary.builtIn().named("stance-days");
  private static final NamedQuery SPANS = QueryLibrary.builtIn().named("stance-spans");

  /** What only positions tell. */
  private static final Set<String> OF_DAYS = Set.of("outlet", "min_confidence", "from", "to");

  private final QueryRunner runner;

  RolledAnswers(QueryRunner runner) {
    this.runner = runner;
  }

  /**
   * The answer.
   *
   * @param parameters those of the query, {@code rows} and {@code columns}
   */
  Answer of(Map<String, List<String>> parameters, Output output) throws IOException {
    Map<String, List<String>> given = new TreeMap<>(parameters);
    Holder holder = one(Holder.class, "rows", given.remove("rows"));
    Subject subject = one(Subject.class, "columns", given.remove("columns"));
    Rows rolled =
        Collections.disjoint(given.keySet(), OF_DAYS)
            ? ofSpans(given, holder, subject)
            : ofDays(given, holder, subject);
    return Answer.of(Negotiation.mediaType(output), out -> rolled.write(output, 0, out));
  }

  private Rows ofDays(Map<String, List<String>> given, Holder holder, Subject subject) {
    Rows days = rows(DAYS, given);
    return rolling(days).roll(List.of(days), holder, subject);
  }

  private Rows ofSpans(Map<String, List<String>> given, Holder holder, Subject subject) {
    Rows spans = rows(SPANS, given);
    RolledStances rolling = rolling(spans);
    Set<String> changing = rolling.changing(spans, holder);
    List<Rows> parts = new ArrayList<>(List.of(RolledStances.without(changing, spans)));
    for (List<String> some : RolledStances.parts(changing)) {
      parts.addAll(byMonths(with(given, some), rolling, holder));
    }
    return rolling.roll(parts, holder, subject);
  }

  private List<Rows> byMonths(
      Map<String, List<String>> given, RolledStances rolling, Holder holder) {
    Rows months = RolledStances.months(runner::rows, new Arguments(given));
    Map<String, SortedSet<String>> turns = rolling.changingMonths(months, holder);
    List<Rows> parts = new ArrayList<>(List.of(RolledStances.without(turns, months)));
    turns.forEach((month, actors) -> parts.add(days(with(given, actors), month)));
    return parts;
  }

  private Rows days(Map<String, List<String>> given, String month) {
    given.put("from", List.of(month + "-01"));
    given.put("to", List.of(YearMonth.parse(month).atEndOfMonth().toString()));
    return rows(DAYS, given);
  }

  private static Map<String, List<String>> with(
      Map<String, List<String>> given, Collection<String> holders) {
    Map<String, List<String>> more = new TreeMap<>(given);
    more.put("holder", List.copyOf(holders));
    return more;
  }

  private Rows rows(NamedQuery query, Map<String, List<String>> given) {
    return runner.rows(query, new Arguments(given));
  }

  private RolledStances rolling(Rows rows) {
    Set<String> holders =
        rows.records().stream().map(it -> it.get("holder_iri")).collect(Collectors.toSet());
    return RolledStances.of(holders, runner::rows);
  }

  /** The first value where none is given. */
  private static <T extends Enum<T>> T one(Class<T> type, String name, List<String> given) {
    T[] all = type.getEnumConstants();
    String wanted = given == null || given.isEmpty() ? all[0].name() : given.get(0);
    return Stream.of(all)
        .filter(it -> it.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "parameter-value: %s: '%s' is none of %s"
                        .formatted(
                            name,
                            wanted,
                            Stream.of(all)
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
  }
}
